import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { type Closed, closedRootsOf } from './closed';
import { openedPopup } from './popup';

const PITCH =
  'Hi Maya, we help schools like yours cut costs by 40%. It is the opportunity of a lifetime. Can we hop on a quick call this week?';
const EDITOR = '.msg-form__contenteditable';
const MENU = /^Not so here/;
// What the browser calls the head of one of several folds of which one is open at a time.
const HEAD = 'DisclosureTriangleGrouped';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Opened;
let page: Page;
let card: Closed;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
beforeEach(async () => {
  await browser.background('Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])');
  await set({ budget: 1000 });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const set = (settings: object) =>
  browser.background(`chrome.storage.sync.set(${JSON.stringify({ settings: { version: 2, ...settings } })})`);
const stored = (area: 'sync' | 'local') =>
  browser.background<Record<string, unknown>>(`chrome.storage.${area}.get()`);
const badge = () =>
  browser.background(
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );
const send = () => page.keyboard.press('Control+Enter');
const sent = () => page.evaluate(() => window.sent.map(({ text }) => text));

/** A pitch that is held. */
async function hold(): Promise<void> {
  page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  card = await closedRootsOf(page);
  await page.locator(EDITOR).first().click();
  await page.keyboard.type(PITCH);
  await expect.poll(badge).toBe('!');
  await send();
}

test('Escape folds the menu, then the card closes; the page keeps its focus', async () => {
  await hold();
  await card.click(HEAD, MENU);
  await card.find('button', 'Leave this message as it is');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await card.shown()).map(({ name }) => name))
    .not.toContain('Leave this message as it is');
  await card.find('heading', /Not sent yet/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await card.shown()).filter(({ role }) => role === 'heading')).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain(EDITOR.slice(1));
});

test('by keyboard alone a message is left as it is, that is undone, and done again, and it goes', async () => {
  await hold();
  await card.find('heading', /Not sent yet/);
  const choose = async () => {
    await card.find(HEAD, MENU);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.find('button', 'Leave this message as it is');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.find('heading', 'Then it can go as it is.');
    expect(await badge()).toBe('✓');
  };
  await choose();
  expect((await card.shown()).find(({ focused }) => focused)?.name).toBe('Undo');
  await page.keyboard.press('Enter');
  await card.find('heading', /Not sent yet/);
  await expect.poll(badge).toBe('!');
  await page.locator(EDITOR).first().focus();
  await choose();
  await page.locator(EDITOR).first().focus();
  await send();
  await expect.poll(sent).toEqual([PITCH]);
  expect(Object.keys(await stored('local'))).toEqual(['holds']);
});

test('Tab leads through the menu in order, Escape back to its head, and then to the text', async () => {
  await hold();
  await card.find(HEAD, MENU);
  const focused = async () => (await card.shown()).find((each) => each.focused)?.name ?? null;
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await card.find('button', 'Leave this message as it is');
  const names: (string | null)[] = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab');
    names.push(await focused());
  }
  expect(names).toEqual([
    'Leave this message as it is',
    'Never mind “we help schools like yours cut”',
    'Leave me in peace with Maya',
    'A notch gentler with this habit',
  ]);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toMatch(MENU);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain(EDITOR.slice(1));
  await card.find('heading', /Not sent yet/);
  expect(await sent()).toEqual([]);
});

test('a person is left in peace, and no longer', async () => {
  await hold();
  await card.click(HEAD, MENU);
  await card.click('button', 'Leave me in peace with Maya');
  await card.find('heading', 'Then it can go as it is.');
  await expect.poll(badge).toBe('✓');
  await card.click('button', 'Undo');
  await card.find('heading', /Not sent yet/);
  await expect.poll(badge).toBe('!');
  expect(JSON.stringify(await stored('local'))).not.toMatch(/maya|lindqvist/i);
});

test('a habit is a notch gentler, and it is said', async () => {
  await hold();
  await card.click(HEAD, MENU);
  await card.click('button', /^A notch gentler/);
  await expect.poll(async () => Object.values((await stored('sync')).habits ?? {})).toEqual(['gentle']);
  await card.click('button', 'Undo');
  await expect.poll(async () => (await stored('sync')).habits).toEqual({});
});

test('in the toolbar alone it is said that a message is not sent yet, and it can be left as it is there', async () => {
  await set({ budget: 1000, place: 'toolbar' });
  await hold();
  const popup = await openedPopup(browser);
  await popup.says(/Not sent yet[\s\S]*Press Send again/);
  await popup.run(readFileSync(AXE, 'utf8').concat(';0'));
  const audit = `(() => { for (const each of document.querySelectorAll('details')) { each.removeAttribute('name'); each.open = true; }
    return axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html)); })()`;
  expect(await popup.run(audit)).toEqual([]);
  await popup.click('Leave this message as it is');
  await popup.says(/Then it can go as it is\.[\s\S]*This message can go as it is\. Undo/);
  await expect.poll(badge).toBe('✓');
  await popup.click('Undo');
  await popup.says(/Not sent yet/);
  await expect.poll(badge).toBe('!');
});
