import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../pages/serve';
import { type Opened, openBrowser } from './browser';
import type * as Ours from './card-page';

declare const ours: typeof Ours;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Opened;
let code: string;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
  code = await bundled(fileURLToPath(new URL('card-page.tsx', import.meta.url)), 'ours');
});
afterEach(() => page.close());
afterAll(() => browser.close());

interface Window {
  readonly width: number;
  readonly height: number;
}

const WIDE: Window = { width: 1280, height: 800 };

/** A page in which the card's root is open, so that it can be measured and audited. */
async function start(body: string, window: Window = WIDE): Promise<void> {
  page = await browser.context.newPage();
  await page.setViewportSize(window);
  // Rule of the audit: a page in the middle of a fade has not the colours that it comes to.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>A page</title><style>body{margin:0}textarea{box-sizing:border-box;width:100%;height:110px}</style></head><body>${body}</body></html>`,
  );
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function open(init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await page.addScriptTag({ content: code });
}

async function show(change: Parameters<typeof Ours.show>[0] = {}): Promise<void> {
  await page.evaluate((given) => {
    ours.start();
    ours.box().focus();
    ours.show(given);
  }, change);
}

/** What axe has against the page; with 'contrast' also where it could not measure that. */
async function complaints(also?: 'contrast'): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (contrast) => {
    const audit = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations, incomplete } = await audit.run(document);
    const unmeasured = incomplete.filter(({ id }) => contrast && id === 'color-contrast');
    return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} (${node.failureSummary})`),
    );
  }, also);
}

const FORM =
  '<form><label>Message <textarea>Hi Maya</textarea></label><p><button type="button">Send</button></p></form>';

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
  };

  test.each(Object.keys(states))('on the card: %s', async (state) => {
    await start(`<main><h1>A page</h1>${FORM}</main>`);
    await page.emulateMedia({ colorScheme });
    await show(states[state]);
    await page.evaluate(() => {
      const root = document.documentElement.lastElementChild?.shadowRoot;
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
    });
    expect(await complaints()).toEqual([]);
  });

  // Axe cannot measure contrast in the top layer; the popup has the same words in the same colours.
  test.each(Object.keys(states))('on the popup: %s', async (state) => {
    await start('', { width: 404, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate((change) => {
      ours.popup(ours.viewOf(change));
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }, states[state]);
    expect(await complaints('contrast')).toEqual([]);
  });

  test.each(['looking', 'empty', 'elsewhere'] as const)('on the popup: %s', async (state) => {
    await start('', { width: 404, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.evaluate((what) => ours.popup(what), state);
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

const BUBBLE = `<div style="position:fixed;right:24px;bottom:0;width:330px">${FORM}</div>`;
const COLUMNS = `<div style="width:560px;position:fixed;bottom:0;left:300px">${FORM}</div>`;
const PHONE = `<div style="position:fixed;bottom:0;left:0;right:0">${FORM}</div>`;
const TOP = `<div style="width:560px;margin:0 auto">${FORM}</div>`;
const DIALOG = `<dialog style="width:520px">${FORM}</dialog>`;

interface Scene {
  readonly name: string;
  readonly body: string;
  readonly window: Window;
}

const SCENES: readonly Scene[] = [
  { name: 'a chat bubble', body: BUBBLE, window: WIDE },
  { name: 'a chat bubble in a narrow window', body: BUBBLE, window: { width: 700, height: 600 } },
  { name: 'a column', body: COLUMNS, window: WIDE },
  { name: 'the top of a page', body: TOP, window: WIDE },
  { name: 'the top of a narrow page', body: TOP, window: { width: 640, height: 700 } },
  { name: 'a dialog', body: DIALOG, window: WIDE },
  { name: 'a phone', body: PHONE, window: { width: 360, height: 740 } },
  { name: 'a small phone', body: PHONE, window: { width: 320, height: 480 } },
  { name: 'a window at 200 %', body: COLUMNS, window: { width: 640, height: 400 } },
];

/** Where the card is, and what of the box it covers. */
const measure = () =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover]')].at(-1);
    const card = host?.shadowRoot?.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    const covered = ['textarea', 'form button'].filter((selector) => {
      const rect = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const apart =
        rect.right <= card.left ||
        card.right <= rect.left ||
        rect.bottom <= card.top ||
        card.bottom <= rect.top;
      return !apart;
    });
    const inside = card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
    return { covered, inside, isTall: card.height >= 160 };
  });

describe('the card has its place', () => {
  test.each(SCENES)('beside $name', async ({ body, window }) => {
    await start(body, window);
    await show({ findings: 6 });
    await expect.poll(measure).toEqual({ covered: [], inside: true, isTall: true });
  });

  test('in the window, over a box that leaves no room', async () => {
    await start(`<form><textarea style="height:100vh"></textarea></form>`, { width: 360, height: 500 });
    await show({ findings: 6 });
    await expect.poll(measure).toMatchObject({ inside: true, isTall: true });
  });

  test('and follows the box', async () => {
    await start(BUBBLE);
    await show();
    await page.evaluate(() => {
      const bubble = document.querySelector<HTMLElement>('div');
      if (bubble) bubble.style.cssText = 'position:fixed;left:0;top:200px;width:330px';
    });
    const left = () =>
      page.evaluate(
        () =>
          document.documentElement.lastElementChild?.shadowRoot
            ?.querySelector('.card')
            ?.getBoundingClientRect().left,
      );
    await expect.poll(left).toBe(340);
  });
});

test('the page’s own styles do not reach the card', async () => {
  await start(
    `<style>div, * { display: none; transform: scale(2); color: red !important; opacity: .3; left: 50% }
    body, main, form, label, textarea { display: block !important }</style><main>${FORM}</main>`,
  );
  await show();
  const look = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const { display, opacity, transform } = getComputedStyle(host ?? document.body);
    const card = host?.shadowRoot?.querySelector('.card') ?? document.body;
    return { display, opacity, transform, color: getComputedStyle(card).color };
  });
  expect(look).toEqual({ display: 'block', opacity: '1', transform: 'none', color: 'rgb(43, 38, 34)' });
});

test('nothing moves for a person who asked for less motion', async () => {
  await start(FORM);
  await show({ rewrite: 'pending' });
  const moving = await page.evaluate(
    () => document.documentElement.lastElementChild?.shadowRoot?.getAnimations().length,
  );
  expect(moving).toBe(0);
});
