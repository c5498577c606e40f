// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Conversation, Surface } from '../../src/core/types';
import type { Box, Site } from '../../src/sites/box';
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
    const box = typedIn(editor);
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
    const boxes = sentBy(button, new MouseEvent('click', { bubbles: true, composed: true }));
    expect(boxes.map((box) => box.editor)).toEqual(dead ? [] : [document.querySelector(editor)]);
  });
});

test('a message request has no box, and its button sends nothing', () => {
  load('x-message-request');
  expect(sentBy('button', new MouseEvent('click', { bubbles: true }))).toEqual([]);
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
    expect(sentBy('[role="textbox"]', event)).toHaveLength(sends ? 1 : 0);
  });

  test('chooses from a list of people that is open', () => {
    load('x-old-messages');
    document.querySelector('[role="textbox"]')?.setAttribute('aria-activedescendant', 'option-1');
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    expect(sentBy('[role="textbox"]', event)).toEqual([]);
  });
});

describe('a thread of posts', () => {
  const click = () => new MouseEvent('click', { bubbles: true, composed: true });
  const keys = () => new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });

  test.each([
    ['its button', '[data-testid="tweetButton"]', click, ['One', 'Two', 'Three']],
    ['the keys in its second post', '[data-testid="tweetTextarea_1"]', keys, ['One', 'Two', 'Three']],
    ['the button behind it', '[data-testid="tweetButtonInline"]', click, ['Behind the dialog']],
  ])('%s: what goes is each of its posts, in order', (_, at, event, texts) => {
    load('x-thread');
    const boxes = sentBy(at, event());
    expect(boxes.map((box) => box.text())).toEqual(texts);
    expect(boxes.every(({ surface }) => surface === 'x-post')).toBe(true);
  });

  test('a letter typed is of the post that it is typed in', () => {
    load('x-thread');
    expect(typedIn('[data-testid="tweetTextarea_2"]')?.text()).toBe('Three');
  });

  test('a post without its button goes alone', () => {
    load('x-thread');
    document.querySelector('[data-testid="tweetButton"]')?.remove();
    expect(sentBy('[data-testid="tweetTextarea_1"]', keys()).map((box) => box.text())).toEqual(['Two']);
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

function typedIn(selector: string): Box | null {
  return heard(selector, new Event('input', { bubbles: true, composed: true }), (site, event) =>
    site.boxAt(event),
  );
}

function sentBy(selector: string, event: Event): readonly Box[] {
  return heard(selector, event, (site, sends) => site.boxesSentBy(sends)) ?? [];
}

function heard<T>(selector: string, event: Event, ask: (site: Site, event: Event) => T): T | null {
  let answer: T | null = null;
  const listen = (now: Event) => {
    const site = siteAt(location.hostname);
    answer = site && ask(site, now);
  };
  window.addEventListener(event.type, listen, true);
  document.querySelector(selector)?.dispatchEvent(event);
  window.removeEventListener(event.type, listen, true);
  return answer;
}
