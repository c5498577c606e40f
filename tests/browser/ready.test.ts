import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';
import { PITCH } from './pitch';

/** Counts in the background how often a pack of rules is opened, which the first verdict of a background does. */
const COUNT = `
  globalThis.opened = 0;
  const real = atob;
  globalThis.atob = (text) => {
    if (text.length > 5000) opened++;
    return real(text);
  };
`;

let browser: Opened;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
  await browser.background(COUNT);
});
afterAll(() => browser?.close());

const opened = () => browser.background<number>('opened');

test('the background gets ready when somebody enters a box, not before, and has nothing left to open at the first hold', async () => {
  const page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  expect(await opened()).toBe(0);
  await page.locator('.msg-form__contenteditable').click();
  await expect.poll(opened).toBeGreaterThan(0);
  const ready = await opened();
  await page.keyboard.insertText(PITCH);
  await page.keyboard.press('Control+Enter');
  await (await closedRootsOf(page)).find('button', 'Use this rewrite');
  expect(await opened()).toBe(ready);
});

/** Counts in the background what is said of a draft. */
const LISTEN = `
  globalThis.said = [];
  chrome.runtime.onMessage.addListener(({ kind, sign }) => {
    if (kind === 'sign') said.push(sign);
  });
`;

test('the background is spoken to again when the pointer comes to Send with a draft that would be held, and not with another', async () => {
  await browser.background(LISTEN);
  const said = () => browser.background<readonly (string | null)[]>('said');
  const page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  const send = page.locator('.msg-form__send-button');
  const box = page.locator('.msg-form__contenteditable');
  const away = () => page.mouse.move(5, 5);
  await box.click();
  await page.keyboard.insertText('Thanks for the book, Maya. It kept me up all night.');
  await expect.poll(said).toContain('clear');
  await send.hover();
  await away();
  await box.fill(PITCH);
  await expect.poll(said).toContain('hold');
  const before = await said();
  expect(before.filter((sign) => sign === 'hold')).toHaveLength(1);
  await send.hover();
  await expect.poll(said).toEqual([...before, 'hold']);
});
