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
