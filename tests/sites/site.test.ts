// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Conversation, Surface } from '../../src/core/types';
import type { Box } from '../../src/sites/box';
import { siteAt } from '../../src/sites/site';

interface Case {
  /** A page of `pages/`, whose first line names its address. */
  readonly page: string;
  readonly editor: string;
  readonly surface: Surface | null;
  readonly text?: string;
  /** A box that only looks like one for a message. */
  readonly known?: false;
  readonly facts?: Partial<Conversation>;
  /** The button that sends, and whether a press on it does now. */
  readonly button?: string;
  readonly dead?: true;
}

const CASES: readonly Case[] = [
  {
    page: 'sales-navigator-first',
    editor: 'textarea',
    surface: 'linkedin-inmail',
    facts: { sent: 0, received: 0, complete: true, recipient: { name: 'Ida Holm', id: 'ACwAAidaholm' } },
    button: '._button_9zz',
  },
  {
    page: 'sales-navigator-under-way',
    editor: 'textarea',
    surface: 'linkedin-message',
    facts: { sent: 1, received: 1, unanswered: 0, complete: false, theirLast: 'Windy. Come next time!' },
    button: 'form button',
  },
  {
    page: 'recruiter-inmail',
    editor: 'textarea',
    surface: 'linkedin-inmail',
    facts: { sent: 0, complete: true, recipient: { name: 'Ben Cole', id: null } },
    button: '.compose-actions__submit-button',
  },
  {
    page: 'mobile-web-unanswered',
    editor: 'textarea',
    surface: 'linkedin-message',
    facts: { sent: 2, received: 1, unanswered: 2, complete: false, theirLast: 'Hello Sam' },
    button: '.message-send',
  },
  {
    page: 'small-message-dialog',
    editor: 'textarea',
    surface: 'linkedin-message',
    facts: { sent: null, complete: false },
    button: 'button',
  },
  {
    page: 'classic-comment',
    editor: '.ql-editor',
    surface: 'linkedin-comment',
    text: 'Lovely',
    facts: {
      replyingTo: 'The lighthouse opens again on Friday.',
      recipient: { name: 'Ida Holm', id: 'ida-holm' },
    },
    button: '.comments-comment-box__submit-button--cr',
  },
  { page: 'classic-share-box', editor: '.ql-editor', surface: 'linkedin-post', button: 'button' },
  { page: 'article-editor', editor: '.ProseMirror', surface: null },
  { page: 'search-and-profile-form', editor: '#summary', surface: null },
  { page: 'profile-form', editor: '#about', surface: null },
  { page: 'unknown-message-box', editor: 'header textarea', surface: null },
  {
    page: 'unknown-message-box',
    editor: 'main textarea',
    surface: 'linkedin-message',
    known: false,
    text: 'Hallo',
    facts: { sent: null, complete: false, recipient: null },
  },
  { page: 'unknown-chat-box', editor: '[role="textbox"]', surface: 'x-message', known: false },
  {
    page: 'hidden-first-degree',
    editor: '.msg-form__contenteditable',
    surface: 'linkedin-message',
    text: 'Hi\n\nKai',
    facts: { group: false, complete: false, recipient: { name: 'Kai Berg, PhD', id: 'ACoAAx' } },
    button: 'button',
    dead: true,
  },
  {
    page: 'older-messages-unloaded',
    editor: '.msg-form__contenteditable',
    surface: 'linkedin-message',
    facts: { sent: 0, received: 1, complete: false, theirLast: 'See you there' },
    button: 'button',
  },
  {
    page: 'x-old-messages',
    editor: '[role="textbox"]',
    surface: 'x-message',
    text: 'Hey',
    facts: { sent: null, complete: false },
    button: '[data-testid="dmComposerSendButton"]',
  },
  {
    page: 'x-quote-in-dialog',
    editor: '[role="textbox"]',
    surface: 'x-post',
    facts: { replyingTo: null },
    button: '[data-testid="tweetButton"]',
  },
  {
    page: 'x-reply-to-a-post-with-a-quote',
    editor: '[role="textbox"]',
    surface: 'x-reply',
    text: 'Agreed',
    facts: { replyingTo: 'Worth the climb.', recipient: { name: 'Ben Cole', id: 'ben_cole' } },
    button: '[data-testid="tweetButton"]',
    dead: true,
  },
  { page: 'x-reply-to-myself', editor: '[role="textbox"]', surface: 'x-post', text: 'Part two' },
];

describe.each(CASES)('$page', ({ page, editor, surface, known, text, facts }) => {
  beforeEach(() => load(page));

  test(`the box is ${surface ?? 'not one of ours'}`, () => {
    const box = ask(editor, new Event('input', { bubbles: true, composed: true }), 'boxAt');
    expect(box?.surface ?? null).toBe(surface);
    if (surface) expect(box?.known).toBe(known ?? true);
    if (text !== undefined) expect(box?.text()).toBe(text);
    if (facts) expect(box?.conversation()).toMatchObject(facts);
  });
});

describe('a press on the button', () => {
  const withButton = CASES.filter(({ button }) => button);

  test.each(withButton)('of $page: dead is $dead', ({ page, editor, button = '', dead }) => {
    load(page);
    const box = ask(button, new MouseEvent('click', { bubbles: true, composed: true }), 'boxSentBy');
    expect(box?.editor ?? null).toBe(dead ? null : document.querySelector(editor));
  });
});

test('a message request has no box, and its button sends nothing', () => {
  load('x-message-request');
  expect(ask('button', new MouseEvent('click', { bubbles: true }), 'boxSentBy')).toBeNull();
});

describe('Enter', () => {
  const presses: readonly (readonly [string, KeyboardEventInit, boolean])[] = [
    ['sends', { key: 'Enter' }, true],
    ['with Shift starts a line', { key: 'Enter', shiftKey: true }, false],
    ['chooses a word while composing', { key: 'Enter', isComposing: true }, false],
    ['chooses a word, told by the key code alone', { key: 'Enter', keyCode: 229 }, false],
    ['is not another key', { key: 'Process' }, false],
  ];

  test.each(presses)('%s', (_, init, sends) => {
    load('x-old-messages');
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init });
    expect(ask('[role="textbox"]', event, 'boxSentBy') !== null).toBe(sends);
  });

  test('chooses from a list of people that is open', () => {
    load('x-old-messages');
    document.querySelector('[role="textbox"]')?.setAttribute('aria-activedescendant', 'option-1');
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    expect(ask('[role="textbox"]', event, 'boxSentBy')).toBeNull();
  });
});

test.each([
  ['www.linkedin.com', 'linkedin'],
  ['de.linkedin.com', 'linkedin'],
  ['linkedin.com', 'linkedin'],
  ['x.com', 'x'],
  ['mobile.x.com', 'x'],
  ['twitter.com', 'x'],
  ['mobile.twitter.com', 'x'],
  ['notlinkedin.com', null],
  ['linkedin.com.example.org', null],
  ['netflix.com', null],
  ['', null],
])('the site at "%s" is %s', (host, name) => {
  expect(siteAt(host)?.name ?? null).toBe(name);
});

function load(page: string): void {
  const html = readFileSync(join(import.meta.dirname, 'pages', `${page}.html`), 'utf8');
  const url = /<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
}

function ask(selector: string, event: Event, question: 'boxAt' | 'boxSentBy'): Box | null {
  let answer: Box | null = null;
  const listen = (heard: Event) => {
    answer = siteAt(location.hostname)?.[question](heard) ?? null;
  };
  window.addEventListener(event.type, listen, true);
  document.querySelector(selector)?.dispatchEvent(event);
  window.removeEventListener(event.type, listen, true);
  return answer;
}
