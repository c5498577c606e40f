import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Conversation, Surface } from '../../src/core/types';
import { type Opened, openBrowser } from './browser';
import { worldOf } from './world';

/** A box that is to be known by what it is: the page is reached by what it is, too. */
interface Case {
  readonly name: string;
  readonly url: string;
  readonly before?: readonly string[];
  readonly editor: string;
  readonly button: string;
  readonly surface: Surface;
  readonly facts: Partial<Conversation>;
}

const LINKEDIN = 'https://www.linkedin.com';
const FIRST = { sent: 0, received: 0, complete: true, group: false } as const;
const message = {
  editor: 'form [role="textbox"]',
  button: 'form button[type="submit"]',
  surface: 'linkedin-message',
} as const;
const chat = { editor: 'form textarea', button: 'form button >> nth=-1', surface: 'x-message' } as const;

const CASES: readonly Case[] = [
  {
    ...message,
    name: 'LinkedIn, first message',
    url: `${LINKEDIN}/messaging/thread/maya-lindqvist/?`,
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'ACoAAmayalindqvist' } },
  },
  {
    ...message,
    name: 'LinkedIn, under way',
    url: `${LINKEDIN}/messaging/thread/priya-raman/?`,
    facts: { sent: 2, received: 2, unanswered: 0 },
  },
  {
    ...message,
    name: 'LinkedIn, after a no',
    url: `${LINKEDIN}/messaging/thread/elena-rossi/?`,
    facts: { sent: 1, received: 1, theirLast: expect.stringContaining('not looking to change') as string },
  },
  {
    ...message,
    name: 'LinkedIn bubble in a shadow root',
    url: `${LINKEDIN}/feed/?bubble=maya-lindqvist&`,
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'ACoAAmayalindqvist' } },
  },
  {
    name: 'LinkedIn invitation',
    url: `${LINKEDIN}/preload/custom-invite/?vanityName=maya-lindqvist&`,
    before: ['[role="dialog"] button >> nth=1'],
    editor: '[role="dialog"] textarea',
    button: '[role="dialog"] button >> nth=-1',
    surface: 'linkedin-invite',
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'maya-lindqvist' } },
  },
  {
    name: 'LinkedIn comment',
    url: `${LINKEDIN}/feed/?`,
    editor: '[role="textbox"] >> nth=0',
    button: '[role="listitem"] >> nth=0 >> button >> nth=-1',
    surface: 'linkedin-comment',
    facts: { recipient: { name: 'Maya Lindqvist', id: 'maya-lindqvist' } },
  },
  {
    ...chat,
    name: 'X chat, first message',
    url: 'https://x.com/i/chat/101-202?',
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'maya_lindqvist' } },
  },
  {
    ...chat,
    name: 'X chat in the page, under way',
    url: 'https://x.com/i/chat/101-404?root=light&',
    facts: { sent: 2, received: 2, unanswered: 0 },
  },
  {
    name: 'X reply',
    url: 'https://x.com/maya_lindqvist/status/1?',
    editor: '[role="textbox"]',
    button: 'main button >> nth=-1',
    surface: 'x-reply',
    facts: {
      recipient: { name: 'Maya Lindqvist', id: 'maya_lindqvist' },
      replyingTo: expect.stringContaining('built their own wheels') as string,
    },
  },
];

const DISGUISES = [
  'classes=renamed',
  'testids=none',
  'classes=renamed&testids=none',
  ...['de', 'es', 'fr', 'it', 'ja', 'pt'].map((lang) => `classes=renamed&lang=${lang}`),
];

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
});
afterEach(() => page.close());
afterAll(() => browser.close());

describe.each(DISGUISES)('with %s', (disguise) => {
  test.each(CASES)('$name is known', async ({ url, before, editor, button, surface, facts }) => {
    page = await browser.open(url + disguise);
    const world = await worldOf(page);
    await world.ask('listen');
    for (const press of before ?? []) await page.locator(press).click();
    await page.locator(editor).click();
    await page.keyboard.type('Hi');
    expect((await world.ask('seen')).at(-1)).toMatchObject({ surface, text: 'Hi', conversation: facts });
    await world.ask('arm');
    await page.locator(button).click();
    expect(await world.ask('seen')).toMatchObject([
      { event: 'click', surface, text: 'Hi', conversation: facts },
    ]);
  });
});
