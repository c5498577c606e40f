import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { practicePage } from '../pages/serve';
import { askByMessage, askerIn, writeAsker } from './asker';
import { insideOf } from './firefox-inside';
import { firefoxTab } from './firefox-tab';
import { firefoxToolbar } from './firefox-toolbar';
import type { Tab } from './tab';
import type { Toolbar } from './toolbar';

/** A Firefox of its own: a fresh profile, practice pages at the real addresses, and nothing else to reach. */
export interface Firefox {
  readonly open: (url: string, first?: () => void) => Promise<Tab>;
  readonly toolbar: Toolbar;
  readonly close: () => Promise<void>;
}

/** Starts Firefox with the add-on that answers our questions, and with the one in `folder`. */
export async function openFirefox(executablePath: string, folder?: string): Promise<Firefox> {
  const asker = await writeAsker();
  const home = await mkdtemp(join(tmpdir(), 'know-me-first-home-'));
  await writePolicy(home);
  const browser = await puppeteer.launch({
    env: { ...process.env, HOME: home },
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1200, height: 800 },
    args: ['--width=1200', '--height=900', '-remote-allow-system-access'],
  });
  await browser.installExtension(asker);
  if (folder) await browser.installExtension(folder);
  const inside = await insideOf(browser);
  return {
    open: async (url, first) => {
      const page = await browser.newPage();
      await serve(page);
      if (first) await page.evaluateOnNewDocument(first);
      await page.goto(url);
      const ask = askerIn((question) => page.evaluate(askByMessage, question));
      return firefoxTab(page, ask, inside);
    },
    toolbar: firefoxToolbar(inside),
    close: async () => {
      await browser.close();
      await rm(asker, { recursive: true, force: true });
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** No day has too many holds: a test has more messages held in a minute than a person has in a week. Set as an organisation would. */
async function writePolicy(home: string): Promise<void> {
  const folder = join(home, '.mozilla', 'managed-storage');
  const name = 'know-me-first@knowmefirst.example';
  const data = { defaults: { budget: 1000 } };
  await mkdir(folder, { recursive: true });
  const manifest = { name, description: 'For tests', type: 'storage', data };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(manifest));
}

async function serve(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = request.url();
    const answer = /^https:/.test(url) ? await practicePage(url) : null;
    await (answer ? request.respond({ status: 200, ...answer }) : request.abort());
  });
}
