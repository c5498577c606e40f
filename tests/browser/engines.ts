import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { askByMessage, askerIn, writeAsker } from './asker';
import { type Opened, openBrowser } from './browser';
import { ADD_ON } from './build';
import { chromiumTab } from './chromium-tab';
import { findFirefox } from './find-browser';
import { openFirefox } from './firefox';
import { chromiumToolbar } from './popup';
import type { Tab } from './tab';
import type { Toolbar } from './toolbar';
import { worldOf } from './world';

/** A browser as far as tests of both need it. */
export interface Engine {
  /** A new tab, in front. `first` runs in the page before any script of its own, and of each page that it goes to. */
  readonly open: (url: string, first?: () => void) => Promise<Tab>;
  readonly toolbar: Toolbar;
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

/** Tests for each browser: in one of them one after the other, and the browsers side by side. */
export function inEachBrowser(
  opening: Parameters<typeof enginesFor>[0],
  tests: (each: EngineCase) => void,
): void {
  describe.concurrent.each(enginesFor(opening))('in $engine', (each) => {
    describe.sequential('', () => tests(each));
  });
}

async function startPlain(): Promise<Engine> {
  const browser = await openBrowser({ extension: false });
  return {
    open: async (url, first) => {
      const page = await openPage(browser, url, first);
      return chromiumTab(page, (await worldOf(page)).ask);
    },
    toolbar: chromiumToolbar(browser),
    close: browser.close,
  };
}

async function startExtended(): Promise<Engine> {
  const asker = await writeAsker();
  const browser = await openBrowser({ extension: true, beside: asker });
  return {
    open: async (url, first) => {
      const page = await openPage(browser, url, first);
      const ask = askerIn((question) => page.evaluate(askByMessage, question));
      return chromiumTab(page, ask);
    },
    toolbar: chromiumToolbar(browser),
    close: async () => {
      await browser.close();
      await rm(asker, { recursive: true, force: true });
    },
  };
}

async function openPage({ context }: Opened, url: string, first?: () => void): Promise<Page> {
  const page = await context.newPage();
  if (first) await page.addInitScript(first);
  await page.goto(url);
  return page;
}
