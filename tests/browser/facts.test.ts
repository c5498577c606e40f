import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation, Surface } from '../../src/core/types';
import { type Opened, openBrowser } from './browser';
import { listen, seenIn } from './listen';
import { type World, worldOf } from './world';

interface Case {
  readonly name: string;
  readonly url: string;
  readonly editor: string;
  /** Pressed one after the other before there is a box. */
  readonly before?: readonly string[];
  readonly surface: Surface;
  readonly facts: Partial<Conversation>;
  /** The keys that send, and some that do not. */
  readonly sends: readonly string[];
  readonly keeps: readonly string[];
  readonly button: string | null;
  readonly limit?: number;
}

const LINKEDIN = 'https://www.linkedin.com';
const MESSAGE = '.msg-form__contenteditable';
const SEND = '.msg-form__send-button';
const FIRST = { sent: 0, received: 0, unanswered: 0, complete: true, group: false } as const;
const MAYA = { name: 'Maya Lindqvist', id: 'ACoAAmayalindqvist' } as const;
const BY_BUTTON = { sends: ['Control+Enter', 'Meta+Enter'], keeps: ['Enter', 'Shift+Enter', 'a'] } as const;
const BY_ENTER = { sends: ['Enter'], keeps: ['Shift+Enter', 'a'] } as const;
const NOTHING = { sends: [], keeps: ['Enter', 'Control+Enter'] } as const;

const message = (name: string, path: string, facts: Partial<Conversation>): Case => ({
  name,
  url: `${LINKEDIN}${path}`,
  editor: MESSAGE,
  surface: 'linkedin-message',
  facts,
  ...BY_BUTTON,
  button: SEND,
});

const CASES: readonly Case[] = [
  message('LinkedIn, first message', '/messaging/thread/maya-lindqvist/', { ...FIRST, recipient: MAYA }),
  message('LinkedIn, they wrote first', '/messaging/thread/tom-okafor/', {
    sent: 0,
    received: 1,
    unanswered: 0,
    complete: true,
    theirLast:
      'Hi Sam, I saw your note on the old tram maps. Do you know where the 1931 edition can be seen?',
  }),
  message('LinkedIn, under way', '/messaging/thread/priya-raman/', { sent: 2, received: 2, unanswered: 0 }),
  message('LinkedIn, no answer yet', '/messaging/thread/jonas-weber/', {
    sent: 2,
    received: 0,
    unanswered: 2,
  }),
  message('LinkedIn, after a no', '/messaging/thread/elena-rossi/', {
    sent: 1,
    received: 1,
    unanswered: 0,
    theirLast: 'Thanks, Sam, but we are happy with what we have and not looking to change.',
  }),
  message('LinkedIn, a group', '/messaging/thread/sunday-walkers/', { group: true, recipient: null }),
  message('LinkedIn, history still loading', '/messaging/thread/priya-raman/?history=loading', {
    complete: false,
  }),
  message('LinkedIn, 3,000 earlier messages', '/messaging/thread/priya-raman/?past=3000', {
    sent: 1502,
    received: 1502,
    unanswered: 0,
    complete: true,
  }),
  {
    ...message('LinkedIn, Enter sends', '/messaging/thread/maya-lindqvist/?keys=enter', {
      ...FIRST,
      recipient: MAYA,
    }),
    sends: ['Enter', 'Control+Enter'],
    keeps: ['Shift+Enter', 'a'],
    button: null,
  },
  message('LinkedIn, new message to one', '/messaging/compose/?recipient=maya-lindqvist', {
    ...FIRST,
    recipient: MAYA,
  }),
  message('LinkedIn, new message to one you know', '/messaging/compose/?recipient=priya-raman', {
    sent: 2,
    received: 2,
  }),
  message('LinkedIn, new message to two', '/messaging/compose/?recipient=maya-lindqvist,tom-okafor', {
    group: true,
    recipient: null,
    complete: false,
  }),
  {
    ...message('LinkedIn, InMail', '/messaging/compose/?recipient=maya-lindqvist&subject', {
      ...FIRST,
      recipient: MAYA,
    }),
    surface: 'linkedin-inmail',
  },
  message('LinkedIn bubble in a shadow root', '/feed/?bubble=maya-lindqvist', { ...FIRST, recipient: MAYA }),
  message('LinkedIn bubble in the page', '/feed/?bubble=maya-lindqvist&root=light', {
    ...FIRST,
    recipient: MAYA,
  }),
  message('LinkedIn, the last of three bubbles', '/feed/?bubble=maya-lindqvist,priya-raman,jonas-weber', {
    sent: 2,
    received: 0,
    recipient: { name: 'Jonas Weber', id: 'ACoAAjonasweber' },
  }),
  {
    name: 'LinkedIn invitation in a shadow root',
    url: `${LINKEDIN}/in/maya-lindqvist/`,
    before: ['[data-way="connect"]', '[aria-label="Add a note"]'],
    editor: 'textarea',
    surface: 'linkedin-invite',
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'maya-lindqvist' } },
    ...NOTHING,
    button: '[aria-label="Send invitation"]',
    limit: 200,
  },
  {
    name: 'LinkedIn invitation on its own page, in German',
    url: `${LINKEDIN}/preload/custom-invite/?vanityName=maya-lindqvist&limit=300&lang=de`,
    before: ['[aria-label="Nachricht hinzufügen"]'],
    editor: 'textarea',
    surface: 'linkedin-invite',
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'maya-lindqvist' } },
    ...NOTHING,
    button: '[aria-label="Einladung senden"]',
    limit: 300,
  },
  {
    name: 'LinkedIn comment',
    url: `${LINKEDIN}/feed/`,
    editor: '.ProseMirror',
    surface: 'linkedin-comment',
    facts: {
      sent: null,
      recipient: { name: 'Maya Lindqvist', id: 'maya-lindqvist' },
      replyingTo: expect.stringContaining('built their own wheels') as string,
    },
    sends: [],
    keeps: ['Enter', 'a'],
    button: '[componentkey^="commentButtonSection"] button',
  },
  ...['', '?root=light', '?root=light&lang=ja'].map(
    (search): Case => ({
      name: `X chat, first message ${search}`,
      url: `https://x.com/i/chat/101-202${search}`,
      editor: 'textarea',
      surface: 'x-message',
      facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'maya_lindqvist' } },
      ...BY_ENTER,
      button: '[data-testid="dm-composer-send-button"]',
    }),
  ),
  {
    name: 'X chat under way',
    url: 'https://twitter.com/i/chat/101-404',
    editor: 'textarea',
    surface: 'x-message',
    facts: {
      sent: 2,
      received: 2,
      complete: true,
      theirLast: expect.stringContaining('Eleven millimetres') as string,
    },
    ...BY_ENTER,
    button: '[data-testid="dm-composer-send-button"]',
  },
  {
    name: 'X chat, a group',
    url: 'https://x.com/i/chat/g707',
    editor: 'textarea',
    surface: 'x-message',
    facts: { group: true, recipient: null },
    ...BY_ENTER,
    button: '[data-testid="dm-composer-send-button"]',
  },
  {
    name: 'X chat, history still loading',
    url: 'https://x.com/i/chat/101-404?history=loading',
    editor: 'textarea',
    surface: 'x-message',
    facts: { complete: false },
    ...BY_ENTER,
    button: '[data-testid="dm-composer-send-button"]',
  },
  {
    name: 'X reply in the page',
    url: 'https://x.com/maya_lindqvist/status/1',
    editor: '[role="textbox"]',
    surface: 'x-reply',
    facts: {
      recipient: { name: 'Maya Lindqvist', id: 'maya_lindqvist' },
      replyingTo: expect.stringContaining('built their own wheels') as string,
    },
    ...BY_BUTTON,
    button: '[data-testid="tweetButtonInline"]',
  },
  {
    name: 'X reply in its dialog, in Spanish',
    url: 'https://mobile.x.com/compose/post?reply=maya-lindqvist&lang=es',
    editor: '[role="textbox"]',
    surface: 'x-reply',
    facts: { recipient: { name: 'Maya Lindqvist', id: 'maya_lindqvist' } },
    ...BY_BUTTON,
    button: '[data-testid="tweetButton"]',
  },
  {
    name: 'X post',
    url: 'https://x.com/home',
    editor: '[role="textbox"]',
    surface: 'x-post',
    facts: { recipient: null, replyingTo: null },
    ...BY_BUTTON,
    button: '[data-testid="tweetButtonInline"]',
  },
];

let browser: Opened;
let page: Page;
let world: World;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
});
afterEach(() => page.close());
afterAll(() => browser.close());

const seen = () => seenIn(world);

describe.each(CASES)('$name', ({ url, editor, before, surface, facts, sends, keeps, button, limit }) => {
  test('the box, the facts and each way of sending are known', async () => {
    page = await browser.open(url);
    world = await worldOf(page);
    await listen(world);
    for (const press of before ?? []) await page.locator(press).first().click();
    // Bubbles are drawn from the right to the left: the last in the document is the last asked for.
    const box = editor === MESSAGE ? page.locator(editor).last() : page.locator(editor).first();
    await box.click();
    await page.keyboard.type('Hi');
    const typed = (await seen()).at(-1);
    expect(typed).toMatchObject({
      event: 'input',
      surface,
      text: 'Hi',
      conversation: facts,
      limit: limit ?? null,
    });

    await world.run('armed = true');
    for (const key of keeps) {
      await page.keyboard.press(key);
      expect(await seen(), key).toEqual([]);
    }
    for (const key of sends) {
      await page.keyboard.press(key);
      expect(await seen(), key).toMatchObject([
        { event: 'keydown', surface, text: 'Hi', conversation: facts },
      ]);
    }
    if (!button) return;
    await page.locator(button).last().click();
    expect(await seen()).toMatchObject([{ event: 'click', surface, text: 'Hi', conversation: facts }]);
  });
});
