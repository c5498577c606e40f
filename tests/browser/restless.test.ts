import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';

const THREAD = 'https://www.linkedin.com/messaging/thread/maya-lindqvist/';
const EDITOR = '.msg-form__contenteditable';
const PITCH =
  'Hi Maya, we help schools like yours cut costs by 40%. It is the opportunity of a lifetime. Can we hop on a quick call this week?';

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const sent = () => page.evaluate(() => window.sent.map(({ text }) => text));
const draft = () => page.evaluate(() => window.drafts['maya-lindqvist']);

test('a box that the page draws anew while it is typed in loses and doubles nothing', async () => {
  page = await browser.open(THREAD);
  await page.locator(EDITOR).click();
  await page.evaluate((selector) => {
    // Every sixth letter the page puts the whole form elsewhere and back, and the caret to the end.
    let letters = 0;
    document.addEventListener('input', () => {
      if (++letters % 6 !== 0) return;
      const editor = document.querySelector<HTMLElement>(selector);
      const form = editor?.closest('form');
      const thread = form?.parentElement;
      if (!editor || !form || !thread) return;
      form.remove();
      thread.append(form);
      editor.focus();
      getSelection()?.selectAllChildren(editor);
      getSelection()?.collapseToEnd();
    });
  }, EDITOR);
  await page.keyboard.type(PITCH);
  expect(await draft()).toBe(PITCH);
  await page.keyboard.press('Control+Enter');
  await (await closedRootsOf(page)).find('dialog');
  expect(await sent()).toEqual([]);
  expect(await draft()).toBe(PITCH);
});

test('a box that goes with the key press takes nothing down with it', async () => {
  page = await browser.open(THREAD);
  await page.locator(EDITOR).click();
  await page.keyboard.type(PITCH);
  await page.keyboard.press('Control+Enter');
  const card = await closedRootsOf(page);
  await card.find('dialog');
  await page.evaluate((selector) => document.querySelector(selector)?.closest('form')?.remove(), EDITOR);
  await card.gone();
  await page.locator('.msg-conversation-listitem button').nth(2).click();
  await page.locator(EDITOR).click();
  await page.keyboard.type('Forty it is!');
  await page.keyboard.press('Control+Enter');
  await expect.poll(sent).toEqual(['Forty it is!']);
});

test('of two bubbles with a draft in each, the one that is sent is judged', async () => {
  page = await browser.open('https://www.linkedin.com/feed/?bubble=maya-lindqvist,priya-raman');
  await page.locator(EDITOR).nth(0).click();
  await page.keyboard.type(PITCH);
  await page.locator(EDITOR).nth(1).click();
  await page.keyboard.type('Eleven millimetres is very little!');
  await page.locator('.msg-form__send-button').nth(1).click();
  await expect.poll(sent).toEqual(['Eleven millimetres is very little!']);
  await page.locator('.msg-form__send-button').nth(0).click();
  await (await closedRootsOf(page)).find('dialog');
  expect(await sent()).toEqual(['Eleven millimetres is very little!']);
});

test('fifty conversations later it still holds, and neither listeners nor nodes have piled up', async () => {
  page = await browser.open(THREAD);
  const cdp = await page.context().newCDPSession(page);
  const rows = page.locator('.msg-conversation-listitem button');
  const round = async (times: number) => {
    for (let index = 0; index < times; index++) {
      await rows.nth(index % 2 === 0 ? 2 : 0).click();
      await page.locator(EDITOR).click();
      await page.keyboard.type('Hello');
    }
  };
  const counts = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  };
  await round(4);
  const before = await counts();
  await round(50);
  const after = await counts();
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(50);
  expect(after.nodes - before.nodes).toBeLessThan(2000);

  await rows.nth(0).click();
  await page.locator(EDITOR).click();
  await page.keyboard.type(PITCH);
  await page.keyboard.press('Control+Enter');
  await (await closedRootsOf(page)).find('dialog');
  expect(await sent()).toEqual([]);
});
