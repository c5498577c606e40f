// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import type { Card } from '../../src/page/card';
import { type Guard, guard } from '../../src/page/guard';
import { LEAVE_AFTER } from '../../src/page/leave';
import type { Post } from '../../src/page/post';
import { siteAt } from '../../src/sites/site';

const KIND = 'We gave forty repaired bikes to the school in Harlow today. The queue went round the block.';
const PLUG =
  'We help schools like yours save 40% on parts. Opportunity of a lifetime! Book a demo at https://wheels.example/demo';
const WORSE = `${PLUG} Last chance, act now, only 3 spots left! DM me today and hop on a quick call this week.`;

let ours: AbortController;
let standing: Guard;
/** Where the card stands, as the number of the post; `null` while it is closed. */
let shownAt: number | null;
let told: string[];

beforeEach(() => {
  const html = readFileSync(join(import.meta.dirname, '../sites/pages/x-thread.html'), 'utf8');
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://x.com/home');
  document.body.innerHTML = html;
  ours = new AbortController();
  shownAt = null;
  told = [];
  const site = siteAt('x.com');
  if (!site) throw new Error('not a site of ours');
  const given: Post = {
    site,
    judge,
    card,
    sensitivity: () => 'balanced',
    alive: () => true,
    // biome-ignore lint/correctness/useYield: it has nothing to offer.
    rewrites: async function* () {
      return undefined;
    },
    report: () => {},
    outcome: (what, { text }) => void told.push(`${what} ${NAMES.get(text)}`),
  };
  standing = guard(given, ours.signal);
});
afterEach(() => ours.abort());

const NAMES = new Map([
  [KIND, 'kind'],
  [PLUG, 'plug'],
  [WORSE, 'worse'],
]);

const card: Card = {
  show: (anchor) => {
    shownAt = posts().indexOf(anchor);
  },
  mark: () => {},
  unmark: () => {},
  close: () => {
    shownAt = null;
  },
  get open() {
    return shownAt !== null;
  },
  contains: () => false,
  takeFocus: () => {},
};

const posts = () => [...document.querySelectorAll<HTMLElement>('[role="dialog"] [role="textbox"]')];

function write(...texts: readonly string[]): void {
  for (const [index, text] of texts.entries()) {
    const words = posts()[index]?.querySelector('[data-text]');
    if (words) words.textContent = text;
  }
}

/** Presses so long after the page was opened, in milliseconds. Tells whether the page got it. */
function press(at: number, on = '[data-testid="tweetButton"]'): boolean {
  const event = on.includes('Button')
    ? new MouseEvent('click', { bubbles: true, cancelable: true })
    : new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: at });
  return document.querySelector(`[role="dialog"] ${on}`)?.dispatchEvent(event) ?? false;
}

const FIRST = 1000;
const SECOND = FIRST + LEAVE_AFTER + 1;

test.each([
  ['the only plug is', [KIND, KIND, PLUG], 2],
  ['the first of two equals is', [KIND, PLUG, PLUG], 1],
  ['the worse one is', [PLUG, KIND, WORSE], 2],
])('of a thread the card stands where %s, and the second Send takes all along', (_, texts, at) => {
  write(...texts);
  expect(press(FIRST)).toBe(false);
  expect(shownAt).toBe(at);
  expect(document.activeElement).toBe(posts()[at]);
  expect(press(SECOND)).toBe(true);
  expect(shownAt).toBeNull();
});

test('the keys hold it too, in whichever post they are pressed', () => {
  write(KIND, KIND, PLUG);
  expect(press(FIRST, '[data-testid="tweetTextarea_0"]')).toBe(false);
  expect(shownAt).toBe(2);
  expect(document.activeElement).toBe(posts()[2]);
});

test('a thread of kind posts goes at the first Send', () => {
  write(KIND, KIND, KIND);
  expect(press(FIRST)).toBe(true);
  expect(shownAt).toBeNull();
});

test('another text in any post of it is another thread', () => {
  write(PLUG, KIND, WORSE);
  press(FIRST);
  write(PLUG, KIND, KIND);
  expect(press(SECOND)).toBe(false);
  expect(shownAt).toBe(0);
});

test('only the post that was held is told as sent in spite of it', () => {
  write(KIND, PLUG, WORSE);
  press(FIRST);
  press(SECOND);
  expect(told).toEqual(['held worse', 'sent kind', 'sent plug', 'sent-anyway worse']);
});

test('what is typed in one of them is judged by itself', () => {
  write(PLUG, KIND, WORSE);
  posts()[1]?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  expect(standing.reading()?.draft.text).toBe(KIND);
  expect(standing.reading()?.verdict.level).toBe('clear');
});
