import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { practicePage } from '../pages/serve';
import { firefoxTab, type Tab } from './tab';
import { type Ask, injected } from './world';

/** A Firefox of its own: a fresh profile, practice pages at the real addresses, and nothing else to reach. */
export interface Firefox {
  readonly open: (url: string) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** Where Firefox lies: what `FIREFOX` names, else the first on the path; `null` where there is none. */
export function findFirefox(): string | null {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Starts Firefox with the add-on in `folder`, or with one that only carries what `inject.ts` exports. */
export async function openFirefox(executablePath: string, folder?: string): Promise<Firefox> {
  const own = folder ? null : await writeAddOn();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--width=1200', '--height=800'],
  });
  await browser.installExtension(folder ?? own ?? '');
  return {
    open: async (url) => {
      const page = await browser.newPage();
      await serve(page);
      await page.goto(url);
      return firefoxTab(page, askIn(page));
    },
    close: async () => {
      await browser.close();
      if (own) await rm(own, { recursive: true, force: true });
    },
  };
}

async function serve(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = request.url();
    const answer = /^https:/.test(url) ? await practicePage(url) : null;
    await (answer ? request.respond({ status: 200, ...answer }) : request.abort());
  });
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Asked by tests',
  version: '1',
  browser_specific_settings: {
    gecko: { id: 'asked@knowmefirst.example', data_collection_permissions: { required: ['none'] } },
  },
  content_scripts: [
    { matches: ['https://*.linkedin.com/*', 'https://x.com/*'], js: ['asked.js'], run_at: 'document_start' },
  ],
};

/** Answers questions that the page asks by message: a content script cannot be reached otherwise. */
const BRIDGE = `
  addEventListener('message', async ({ data }) => {
    if (!Array.isArray(data?.given)) return;
    const answer = { id: data.id };
    try { answer.value = await kmf.calls[data.name](...data.given); }
    catch (error) { answer.error = String(error); }
    postMessage({ answer }, '*');
  });
`;

async function writeAddOn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'know-me-first-asked-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'asked.js'), (await injected()) + BRIDGE);
  return folder;
}

function askIn(page: Page): Ask {
  return async (name, ...given) => {
    const question = { name, given: given as readonly unknown[] };
    return (await page.evaluate(askByMessage, question)) as Answered;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: what comes back is as the call says
type Answered = any;

/** Runs in the page. */
function askByMessage(question: {
  readonly name: string;
  readonly given: readonly unknown[];
}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const id = String(Math.random());
    const hear = ({ data }: MessageEvent) => {
      if (data.answer?.id !== id) return;
      removeEventListener('message', hear);
      if (data.answer.error) reject(new Error(data.answer.error));
      else resolve(data.answer.value);
    };
    addEventListener('message', hear);
    postMessage({ id, ...question }, '*');
  });
}
