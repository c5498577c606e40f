import { rm } from 'node:fs/promises';
import { askByMessage, askerIn, writeAsker } from './asker';
import { openBrowser } from './browser';
import { ADD_ON } from './build';
import { findFirefox } from './find-browser';
import { openFirefox } from './firefox';
import { chromiumTab, type Tab } from './tab';
import { worldOf } from './world';

/** A browser as far as tests of both need it. */
export interface Engine {
  readonly open: (url: string) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface EngineCase {
  readonly engine: 'Chromium' | 'Firefox';
  readonly start: () => Promise<Engine>;
}

/** Chromium, and Firefox where there is one; with the built extension, or with none of it. */
export function enginesFor({ extension }: { readonly extension: boolean }): readonly EngineCase[] {
  const firefox = findFirefox();
  const chromium = extension ? startExtended : startPlain;
  const both: readonly EngineCase[] = [{ engine: 'Chromium', start: chromium }];
  if (!firefox) return both;
  const start = () => openFirefox(firefox, extension ? ADD_ON : undefined);
  return [...both, { engine: 'Firefox', start }];
}

async function startPlain(): Promise<Engine> {
  const browser = await openBrowser({ extension: false });
  return {
    open: async (url) => {
      const page = await browser.open(url);
      return chromiumTab(page, (await worldOf(page)).ask);
    },
    close: browser.close,
  };
}

async function startExtended(): Promise<Engine> {
  const asker = await writeAsker();
  const browser = await openBrowser({ extension: true, beside: asker });
  return {
    open: async (url) => {
      const page = await browser.open(url);
      const ask = askerIn((question) => page.evaluate(askByMessage, question));
      return chromiumTab(page, ask);
    },
    close: async () => {
      await browser.close();
      await rm(asker, { recursive: true, force: true });
    },
  };
}
