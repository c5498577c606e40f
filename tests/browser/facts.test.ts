import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Conversation } from '../../src/core/types';
import { BOXES } from './boxes';
import { type Engine, inEachBrowser } from './engines';
import type { Seen } from './inject';
import type { Tab } from './tab';

const LINKEDIN = 'https://www.linkedin.com';
const MESSAGE = '.msg-form__contenteditable';
const DECLINED = 'Thanks, Sam, but we are happy with what we have and not looking to change.';
const ASKED = 'Hi Sam, I saw your note on the old tram maps. Do you know where the 1931 edition can be seen?';

const STANDINGS: readonly (readonly [string, string, string, Partial<Conversation>])[] = [
  [
    'LinkedIn, they wrote first',
    `${LINKEDIN}/messaging/thread/tom-okafor/`,
    MESSAGE,
    { sent: 0, received: 1, unanswered: 0, complete: true, theirLast: ASKED },
  ],
  [
    'LinkedIn, under way',
    `${LINKEDIN}/messaging/thread/priya-raman/`,
    MESSAGE,
    { sent: 2, received: 2, unanswered: 0 },
  ],
  [
    'LinkedIn, no answer yet',
    `${LINKEDIN}/messaging/thread/jonas-weber/`,
    MESSAGE,
    { sent: 2, received: 0, unanswered: 2, theirLast: null },
  ],
  [
    'LinkedIn, after a no',
    `${LINKEDIN}/messaging/thread/elena-rossi/`,
    MESSAGE,
    { sent: 1, received: 1, unanswered: 0, theirLast: DECLINED },
  ],
  [
    'LinkedIn, a group',
    `${LINKEDIN}/messaging/thread/sunday-walkers/`,
    MESSAGE,
    { group: true, recipient: null },
  ],
  [
    'LinkedIn, history still loading',
    `${LINKEDIN}/messaging/thread/priya-raman/?history=loading`,
    MESSAGE,
    { complete: false },
  ],
  [
    'LinkedIn, 3,000 earlier messages',
    `${LINKEDIN}/messaging/thread/priya-raman/?past=3000`,
    MESSAGE,
    { sent: 1502, received: 1502, unanswered: 0, complete: true },
  ],
  [
    'LinkedIn, a new message to one you know',
    `${LINKEDIN}/messaging/compose/?recipient=priya-raman`,
    MESSAGE,
    { sent: 2, received: 2 },
  ],
  [
    'LinkedIn, a new message to two',
    `${LINKEDIN}/messaging/compose/?recipient=maya-lindqvist,tom-okafor`,
    MESSAGE,
    { group: true, recipient: null, complete: false },
  ],
  [
    'LinkedIn, a new message to nobody yet',
    `${LINKEDIN}/messaging/compose/`,
    MESSAGE,
    { recipient: null, complete: false },
  ],
  [
    'LinkedIn, the last of three bubbles',
    `${LINKEDIN}/feed/?bubble=maya-lindqvist,priya-raman,jonas-weber`,
    `.msg-convo-wrapper:nth-of-type(3) ${MESSAGE}`,
    { sent: 2, received: 0, recipient: { name: 'Jonas Weber', id: 'ACoAAjonasweber' } },
  ],
  [
    'LinkedIn, the second of three bubbles',
    `${LINKEDIN}/feed/?bubble=maya-lindqvist,elena-rossi,jonas-weber`,
    `.msg-convo-wrapper:nth-of-type(2) ${MESSAGE}`,
    { sent: 1, received: 1, recipient: { name: 'Elena Rossi', id: 'ACoAAelenarossi' } },
  ],
  [
    'Sales Navigator, under way',
    `${LINKEDIN}/sales/inbox/priya-raman`,
    'textarea',
    { sent: 2, received: 2, complete: false },
  ],
  [
    'LinkedIn mobile web, no answer yet',
    `${LINKEDIN}/mwlite/messaging/thread/jonas-weber`,
    'textarea',
    { sent: 2, received: 0, complete: false },
  ],
  [
    'X, they wrote first',
    'https://twitter.com/i/chat/101-303',
    'textarea',
    { sent: 0, received: 1, complete: true, theirLast: ASKED },
  ],
  [
    'X, under way',
    'https://mobile.x.com/i/chat/101-404',
    'textarea',
    { sent: 2, received: 2, unanswered: 0, complete: true },
  ],
  ['X, no answer yet', 'https://x.com/i/chat/101-505', 'textarea', { sent: 2, received: 0, unanswered: 2 }],
  [
    'X, after a no',
    'https://mobile.twitter.com/i/chat/101-606',
    'textarea',
    { sent: 1, received: 1, unanswered: 0, theirLast: DECLINED },
  ],
  ['X, a group', 'https://x.com/i/chat/g707', 'textarea', { group: true, recipient: null }],
  [
    'X, history still loading',
    'https://x.com/i/chat/101-404?history=loading',
    'textarea',
    { complete: false },
  ],
  [
    'X, 3,000 earlier messages',
    'https://x.com/i/chat/101-404?past=3000',
    'textarea',
    { sent: 200, received: 200, unanswered: 0, complete: false },
  ],
];

inEachBrowser({ extension: false }, ({ start }) => {
  let engine: Engine;
  let tab: Tab;

  beforeAll(async () => {
    engine = await start();
  });
  afterEach(() => tab.close());
  afterAll(() => engine.close());

  const seen = () => tab.ask('seen');

  /** Types "Hi" into a box and tells what our code says of it. */
  async function typed(url: string, before: readonly string[], editor: string): Promise<Seen | undefined> {
    tab = await engine.open(url);
    await tab.ask('listen');
    for (const press of before) await tab.click(press);
    await tab.click(editor);
    await tab.type('Hi');
    return (await seen()).at(-1);
  }

  test.each(BOXES)(
    '$name: the box, the facts and each way of sending are known',
    async ({ url, before, editor, surface, facts, limit, keeps, sends, button }) => {
      const told = { surface, text: 'Hi', conversation: facts };
      const box = await typed(url, before ?? [], editor);
      expect(box).toMatchObject({ ...told, event: 'input', limit: limit ?? null });

      await tab.ask('arm');
      for (const key of keeps) {
        await tab.press(key);
        expect(await seen(), key).toEqual([]);
      }
      for (const key of sends) {
        await tab.press(key);
        expect(await seen(), key).toMatchObject([{ ...told, event: 'keydown' }]);
      }
      if (!button) return;
      await tab.click(button);
      expect(await seen()).toMatchObject([{ ...told, event: 'click' }]);
    },
  );

  test.each(STANDINGS)('%s', async (_, url, editor, facts) => {
    expect((await typed(url, [], editor))?.conversation).toMatchObject(facts);
  });
});
