import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';
import { PITCH } from './pitch';

const PLACES = [
  {
    name: 'LinkedIn messaging',
    url: 'https://www.linkedin.com/messaging/thread/maya-lindqvist/',
    editor: '.msg-form__contenteditable',
    send: 'Control+Enter',
  },
  {
    name: 'X chat',
    url: 'https://x.com/i/chat/101-202',
    editor: 'textarea',
    send: 'Enter',
  },
] as const;

const ODD: readonly (readonly [string, string])[] = [
  ['one emoji', '🚲'],
  ['a family of joined emoji', '👩‍👩‍👧‍👦'],
  ['right-to-left text', 'שלום מאיה, קראתי את מה שכתבת על הגלגלים. מה היה הכי קשה?'],
  ['markup', '<b>Hi</b> &amp; <script>alert(1)</script>'],
  ['a thousand links', Array.from({ length: 1000 }, (_, n) => `https://wheels.example/${n}`).join(' ')],
];

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const sent = () => page.evaluate(() => window.sent.map(({ text }) => text));

describe.each(PLACES)('$name', ({ url, editor, send }) => {
  async function write(text: string): Promise<void> {
    page = await browser.open(url);
    await page.locator(editor).first().click();
    await page.keyboard.insertText(text);
  }

  test.each(ODD)('%s goes as it was written, at the second press at the latest', async (_, text) => {
    await write(text);
    await page.keyboard.press(send);
    await expect
      .poll(async () => {
        if ((await sent()).length === 0) await page.keyboard.press(send);
        return sent();
      })
      .toEqual([text]);
  });

  // Built and compared within the page: the browser's protocol carries neither.
  test.each([
    ['half a character', "'a' + String.fromCharCode(0xd83d) + 'b'"],
    ['a very long text', "Array(20_000).fill('wheel').join(' ')"],
  ])('%s goes as it was written', async (_, expression) => {
    await write('');
    await page.evaluate(`document.execCommand('insertText', false, ${expression})`);
    await page.keyboard.press(send);
    await page.waitForFunction(() => window.sent.length > 0);
    expect(await page.evaluate(`window.sent.length === 1 && window.sent[0].text === ${expression}`)).toBe(
      true,
    );
  });

  test('Enter that ends a composition is left to the input method, and nothing is held', async () => {
    await write(PITCH);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    await cdp.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(await (await closedRootsOf(page)).text()).toBe('');
    await cdp.send('Input.insertText', { text: '蚊' });
    await page.keyboard.press(send);
    await (await closedRootsOf(page)).find('dialog');
    expect(await sent()).toEqual([]);
  });

  test('Tab goes into the card, Escape comes back to the text, and typing goes on there', async () => {
    await write(PITCH);
    await page.keyboard.press(send);
    const card = await closedRootsOf(page);
    await card.find('button', 'Use this rewrite');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await card.shown()).some(({ focused }) => focused)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.type(' ok');
    await page.keyboard.press('Escape');
    await card.gone();
    const text = await page.evaluate(() => window.drafts['maya-lindqvist']);
    expect(text).toBe(`${PITCH} ok`);
    expect(await sent()).toEqual([]);
  });
});
