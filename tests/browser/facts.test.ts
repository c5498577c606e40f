import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/core/types';
import { BOXES } from './boxes';
import { type Opened, openBrowser } from './browser';
import type { Seen } from './inject';
import { type World, worldOf } from './world';

let browser: Opened;
let page: Page;
let world: World;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
});
afterEach(() => page.close());
afterAll(() => browser.close());

const seen = () => world.ask('seen');

/** Types "Hi" into a box and tells what our code says of it. */
async function typed(url: string, before: readonly string[], editor: string): Promise<Seen | undefined> {
  page = await browser.open(url);
  world = await worldOf(page);
  await world.ask('listen');
  for (const press of before) await page.locator(press).first().click();
  await page.locator(editor).first().click();
  await page.keyboard.type('Hi');
  return (await seen()).at(-1);
}

describe.each(BOXES)('$name', ({ url, before, editor, surface, facts, limit, keeps, sends, button }) => {
  test('the box, the facts and each way of sending are known', async () => {
    const told = { surface, text: 'Hi', conversation: facts };
    const box = await typed(url, before ?? [], editor);
    expect(box).toMatchObject({ ...told, event: 'input', limit: limit ?? null });

    await world.ask('arm');
    for (const key of keeps) {
      await page.keyboard.press(key);
      expect(await seen(), key).toEqual([]);
    }
    for (const key of sends) {
      await page.keyboard.press(key);
      expect(await seen(), key).toMatchObject([{ ...told, event: 'keydown' }]);
    }
    if (!button) return;
    await page.locator(button).first().click();
    expect(await seen()).toMatchObject([{ ...told, event: 'click' }]);
  });
});

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
    `:nth-match(${MESSAGE}, 3)`,
    { sent: 2, received: 0, recipient: { name: 'Jonas Weber', id: 'ACoAAjonasweber' } },
  ],
  [
    'LinkedIn, the second of three bubbles',
    `${LINKEDIN}/feed/?bubble=maya-lindqvist,elena-rossi,jonas-weber`,
    `:nth-match(${MESSAGE}, 2)`,
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

test.each(STANDINGS)('%s', async (_, url, editor, facts) => {
  expect((await typed(url, [], editor))?.conversation).toMatchObject(facts);
});
