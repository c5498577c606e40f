import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHOICES, REWRITE } from '../ui/views';
import { type Opened, openBrowser } from './browser';
import type * as Ours from './card-page';
import { FORM, openSheet, readCode, showOn, type Window } from './card-sheet';

declare const ours: typeof Ours;

let browser: Opened;
let code: string;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
  code = await readCode();
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const start = async (body: string, window?: Window) => {
  page = await openSheet(browser.context, code, body, window);
};

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe has against the page; with 'contrast' also where it could not measure that. */
async function complaints(also?: 'contrast'): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (contrast) => {
    const audit = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations, incomplete } = await audit.run(document);
    const unmeasured = incomplete.filter(({ id }) => contrast && id === 'color-contrast');
    return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
      nodes
        // It cannot look behind the words of a drawing; their colour is measured in the text around it.
        .filter(({ html }) => !html.startsWith('<text '))
        .map((node) => `${id}: ${node.html} (${node.failureSummary})`),
    );
  }, also);
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  const states: Readonly<Record<string, Parameters<typeof Ours.show>[0]>> = {
    held: {},
    'held, six findings': { findings: 6 },
    asked: { cause: 'asked' },
    'without a rewrite': { rewrite: null },
    'while it is looked for': { rewrite: 'pending' },
    copied: { notice: 'copied' },
    'a blank open': { notice: 'blank', rewrite: null, findings: 0 },
    clear: { cause: 'asked', rewrite: null, findings: 0 },
    'three versions': { choices: CHOICES },
    'three versions, some of it left as it was': {
      choices: CHOICES,
      choice: { kind: 'ask', isOpen: true, left: [1, 3], of: REWRITE.text },
    },
  };

  const shapes = [
    'held, six findings',
    'while it is looked for',
    'a blank open',
    'three versions, some of it left as it was',
  ] as const;
  test.each(shapes)('on the card: %s', async (state) => {
    await start(`<main><h1>A page</h1>${FORM}</main>`);
    await page.emulateMedia({ colorScheme });
    await showOn(page, states[state]);
    await page.evaluate(() => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
    });
    expect(await complaints()).toEqual([]);
  });

  // The popup has the same words in the same colours, and there axe can measure contrast: not so in the top layer.
  test.each(Object.keys(states))('on the popup: %s', async (state) => {
    await start('', { width: 404, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate((change) => {
      ours.popup(ours.viewOf(change));
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }, states[state]);
    expect(await complaints('contrast')).toEqual([]);
  });

  test('on the popup: what can be left be at a finding, and what was', async () => {
    await start('', { width: 404, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => {
      ours.popup(ours.viewOf());
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const lessons = page.locator('.not-so[open] button');
    expect(await lessons.count()).toBeGreaterThan(2);
    expect(await complaints('contrast')).toEqual([]);
    await lessons.last().click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await complaints('contrast')).toEqual([]);
  });

  test.each(['looking', 'empty', 'elsewhere'] as const)('on the popup: %s', async (state) => {
    await start('', { width: 404, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate((what) => ours.popup(what), state);
    expect(await complaints('contrast')).toEqual([]);
  });

  const weeks = Array.from({ length: 12 }, (_, at) => ({
    monday: 1_795_305_600_000 + at * 604_800_000,
    ...{ held: at, used: at % 3, anyway: at % 2, asked: at % 5, offered: at % 4 },
  }));
  const first = { held: { of: 8, answered: 1 }, fine: { of: 5, answered: 3 } };
  const picture = { weeks, first, waiting: 2, people: 13 };
  const phrases = { hold: ['circle back'], tip: [], never: ['free trial'] };
  const locked = ['sensitivity', 'habits', 'surfaces', 'phrases', 'place', 'budget', 'peace'] as const;
  const pages: Readonly<Record<string, Parameters<typeof Ours.options>[0]>> = {
    empty: {},
    'with a list, saved': { offers: { offers: ['notes', 'an introduction'] }, saved: true },
    'full, not saved': { offers: { most: 1, offers: ['notes'] }, saved: 'That could not be saved.' },
    'with a model to download': { writer: { state: 'downloadable', hasFailed: true } },
    'with a model': { writer: { state: 'available', isOn: true } },
    'with much set, and a picture': {
      settings: { habits: { hype: 'off' }, phrases, chosen: { role: 'seller', before: {} } },
      memory: { isOn: true, picture },
    },
    'with all set by others, and something set aside': {
      managed: { by: 'Harbour Library', locked },
      memory: { offBy: 'Harbour Library' },
      isUnreadable: true,
      setAside: { day: '22 November', isKnown: true },
    },
  };
  test.each(Object.keys(pages))('on the options: %s', async (state) => {
    await start('', { width: 640, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(async (change) => {
      ours.options(change);
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      await new Promise(requestAnimationFrame);
    }, pages[state] ?? {});
    expect(await complaints('contrast')).toEqual([]);
  });

  test('on the marker', async () => {
    await start(`<main><h1>A page</h1>${FORM}</main>`);
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => {
      ours.start();
      ours.mark();
    });
    expect(await complaints()).toEqual([]);
  });
});
