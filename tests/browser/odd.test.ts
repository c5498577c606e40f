import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, inEachBrowser } from './engines';
import { eventually } from './eventually';
import { PITCH } from './pitch';
import type { Tab } from './tab';

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

inEachBrowser({ extension: true }, ({ start }) => {
  let browser: Engine;
  let tab: Tab;

  beforeAll(async () => {
    browser = await start();
  });
  afterEach(() => tab?.close());
  afterAll(() => browser?.close());

  const sent = async () => (await tab.sent()).map(({ text }) => text);

  describe.each(PLACES)('$name', ({ url, editor, send }) => {
    async function write(text: string): Promise<void> {
      tab = await browser.open(url);
      await tab.click(editor);
      await tab.insert(text);
    }

    /** A text that is held, once there is something to hold it with: what is sent sooner goes. */
    async function writePitch(): Promise<void> {
      await write(PITCH);
      await eventually(browser.toolbar.badge).toBe('!');
    }

    test.each(ODD)('%s goes as it was written, at the second press at the latest', async (_, text) => {
      await write(text);
      await tab.press(send);
      await eventually(async () => {
        if ((await sent()).length === 0) await tab.press(send);
        return sent();
      }).toEqual([text]);
    });

    // Built and compared within the page: the browser's protocol carries neither.
    test.each([
      ['half a character', "'a' + String.fromCharCode(0xd83d) + 'b'"],
      ['a very long text', "Array(20_000).fill('wheel').join(' ')"],
    ])('%s goes as it was written', async (_, expression) => {
      tab = await browser.open(url);
      await tab.click(editor);
      await tab.run(`document.execCommand('insertText', false, ${expression})`);
      await tab.press(send);
      await eventually(() => tab.run('window.sent.length')).toBe(1);
      expect(await tab.run(`window.sent[0].text === ${expression}`)).toBe(true);
    });

    test('Enter that ends a composition is left to the input method, and nothing is held', async () => {
      await writePitch();
      await tab.compose('か', '蚊');
      expect(await tab.closed.text()).toBe('');
      expect(await sent()).toEqual([]);
      expect(await tab.held('maya-lindqvist')).toBe(`${PITCH}蚊`);
      await tab.press(send);
      await eventually(() => tab.closed.text()).toContain('Not sent yet');
      expect(await sent()).toEqual([]);
    });

    test('Tab goes into the card, Escape comes back to the text, and typing goes on there', async () => {
      await writePitch();
      await tab.press(send);
      await eventually(() => tab.closed.text()).toContain('Use this rewrite');
      await tab.press('Tab');
      await eventually(() => tab.closed.hasFocus()).toBe(true);
      await tab.press('Escape');
      await tab.type(' ok');
      await tab.press('Escape');
      await eventually(() => tab.closed.text()).not.toContain('Use this rewrite');
      expect(await tab.held('maya-lindqvist')).toBe(`${PITCH} ok`);
      expect(await sent()).toEqual([]);
    });
  });
});
