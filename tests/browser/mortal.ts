import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser';
import { until } from './until';

/** The extension's page of options, in a browser that can be killed and whose profile outlasts it. */
export interface Mortal {
  readonly page: Page;
  /** All that is stored, by area. */
  readonly stored: () => Promise<Stored>;
  /** Kills the browser with all its processes, as a loss of power does: no time for a last word. */
  readonly kill: () => Promise<void>;
}

export interface Stored {
  readonly sync: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
}

/** Starts Chromium on that profile, which may have been used before, at the page of options. */
export async function openMortal(profile: string): Promise<Mortal> {
  const { context, extensionUrl } = await openBrowser({ extension: true, profile });
  const session = await context.browser()?.newBrowserCDPSession();
  const all = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const pid = all.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not say which process it is.');
  const page = await context.newPage();
  await page.goto(`${await extensionUrl()}/options.html`);
  await page.locator('main').waitFor();
  const stored = (area: string) => page.evaluate<Stored['sync']>(`chrome.storage.${area}.get()`);
  return {
    page,
    stored: async () => ({ sync: await stored('sync'), local: await stored('local') }),
    kill: async () => {
      const closed = new Promise((done) => context.once('close', done));
      process.kill(-pid, 'SIGKILL');
      await closed;
      await until(
        'the end of the browser',
        async () => isRunning(pid),
        (runs) => (runs ? null : true),
      );
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Where the browser keeps what an extension stored there: a folder of LevelDB. */
export async function storeIn(profile: string, area: 'Sync' | 'Local'): Promise<string> {
  const folder = join(profile, 'Default', `${area} Extension Settings`);
  const [extension = ''] = await readdir(folder);
  return join(folder, extension);
}
