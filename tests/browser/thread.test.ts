import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, inEachBrowser } from './engines';
import { eventually } from './eventually';
import type { Tab } from './tab';

const HOME = 'https://x.com/home';
const KIND = 'We gave forty repaired bikes to the school in Harlow today.';
const PLUG =
  'We help schools like yours save 40% on parts. Opportunity of a lifetime! Book a demo at https://wheels.example/demo';

const WAYS = ['the button', 'Control+Enter'] as const;
const ORDERS = [
  ['second', [KIND, PLUG], 1],
  ['first', [PLUG, KIND], 0],
] as const;

inEachBrowser({ extension: true }, ({ start }) => {
  let browser: Engine;
  let tab: Tab;

  beforeAll(async () => {
    browser = await start();
  });
  afterEach(() => tab?.close());
  afterAll(() => browser?.close());

  const sent = async () => (await tab.sent()).map(({ text }) => text);
  const press = (way: string) =>
    way === 'the button' ? tab.click('[data-testid="tweetButtonInline"]') : tab.press(way);

  const write = async (texts: readonly [string, string]) => {
    tab = await browser.open(HOME);
    await tab.click('[data-testid="addButton"]');
    for (const [index, text] of texts.entries()) {
      await tab.click(`[data-testid="tweetTextarea_${index}"]`);
      await tab.type(text);
      expect(await tab.held(`x-post-${index}`)).toBe(text);
    }
  };

  describe.each(WAYS)('by %s', (way) => {
    test.each(ORDERS)(
      'a thread is held for its %s post, where the caret then is, and the second Send takes both along, once',
      async (_, texts, at) => {
        await write(texts);
        await press(way);
        await eventually(() => tab.ask('closedText')).toContain('Not sent yet');
        expect(await sent()).toEqual([]);
        expect(await tab.run('document.activeElement.dataset.testid')).toBe(`tweetTextarea_${at}`);
        await tab.breathe();
        await press(way);
        await eventually(sent).toEqual(texts);
        await tab.settle();
        expect(await sent()).toEqual(texts);
      },
    );

    test('a thread of kind posts goes at the first Send', async () => {
      await write([KIND, 'Thank you to all who came and held a spanner.']);
      await press(way);
      await eventually(sent).toHaveLength(2);
      expect(await tab.ask('closedText')).toBe('');
    });
  });
});
