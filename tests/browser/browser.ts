import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { practicePage } from '../pages/serve';
import { EXTENSION } from './build';
import { findChromium } from './find-browser';

export interface Opening {
  /** Whether the built extension is loaded. */
  readonly extension: boolean;
  /** The folder of one more extension to load beside it. */
  readonly beside?: string;
  /** False for a window on a screen. */
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The language of the browser itself, such as `de`; English, whatever the machine speaks. */
  readonly language?: string;
  /** The folder of a profile that outlasts the browser, and may have been used before; without it a fresh one. */
  readonly profile?: string;
  /** `null`: whatever the window is. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

/** A browser of its own: a fresh profile, practice pages at the real addresses, and nothing else to reach. */
export interface Opened {
  readonly context: BrowserContext;
  /** The extension's own address, such as `chrome-extension://abc`; fails without the extension. */
  readonly extensionUrl: () => Promise<string>;
  /** The value of an expression in the extension's background; promises are awaited. */
  readonly background: <T>(expression: string) => Promise<T>;
  /** A new tab at a practice address. */
  readonly open: (url: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Starts Chromium: the one that `CHROMIUM` names, else one on the path, else Playwright's. */
export async function openBrowser(opening: Opening): Promise<Opened> {
  const profile = opening.profile ?? (await mkdtemp(join(tmpdir(), 'know-me-first-')));
  const executablePath = findChromium();
  const { language = 'en-US' } = opening;
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    args: [
      ...QUIET,
      ...(opening.headless === false ? [] : ['--headless=new']),
      ...extensionArguments(opening),
      `--lang=${language}`,
    ],
    // On Linux the environment decides.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    ...(executablePath && { executablePath }),
    ...(opening.colorScheme && { colorScheme: opening.colorScheme }),
    viewport: opening.viewport === undefined ? { width: 1200, height: 800 } : opening.viewport,
  });
  await serve(context);
  if (opening.extension && !opening.profile) await meet(context);
  return {
    context,
    extensionUrl: async () => (await workerOf(context)).url().replace(/(?<=\w)\/.*/, ''),
    background: async (expression) => (await workerOf(context)).evaluate(expression),
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: async () => {
      await context.close();
      if (!opening.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * The first run opens a tab of its own, which would come before the one that a test looks at. From there no day has too many
 * holds: a test has more messages held in a minute than a person has in a week.
 */
async function meet(context: BrowserContext): Promise<void> {
  for (const end = Date.now() + LONGEST_WELCOME_MS; Date.now() < end; ) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) {
      await welcome.waitForLoadState();
      await welcome.evaluate('chrome.storage.sync.set({ settings: { version: 2, budget: 1000 } })');
      return welcome.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error('The page of the first run did not open.');
}

const LONGEST_WELCOME_MS = 15_000;

/** Answers both sites from the practice pages and refuses all else. */
async function serve(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith('chrome-extension:')) return route.continue();
    const answer = /^https:/.test(url) ? await practicePage(url) : null;
    return answer ? route.fulfill(answer) : route.abort();
  });
}

const QUIET = [
  // Chromium does not start as root otherwise.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function extensionArguments({ extension, beside }: Opening): readonly string[] {
  const folders = [extension && EXTENSION, beside].filter(Boolean).join();
  return folders ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : [];
}
