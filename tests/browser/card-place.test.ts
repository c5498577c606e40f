import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { UNCHOSEN } from '../../src/ui/view';
import { CHOICES } from '../ui/views';
import { type Opened, openBrowser } from './browser';
import { FORM, openSheet, readCode, showOn, WIDE, type Window } from './card-sheet';

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
    await showOn(page, { findings: 6, choices: CHOICES, choice: { ...UNCHOSEN, isOpen: true } });
    await expect.poll(measure).toEqual({ covered: [], inside: true, isTall: true });
  });

  test('in the window, over a box that leaves no room', async () => {
    await start(`<form><textarea style="height:100vh"></textarea></form>`, { width: 360, height: 500 });
    await showOn(page, { findings: 6 });
    await expect.poll(measure).toMatchObject({ inside: true, isTall: true });
  });

  test('and follows the box', async () => {
    await start(BUBBLE);
    await showOn(page);
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
  await showOn(page);
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
  await showOn(page, { rewrite: 'pending' });
  const moving = await page.evaluate(
    () => document.documentElement.lastElementChild?.shadowRoot?.getAnimations().length,
  );
  expect(moving).toBe(0);
});
