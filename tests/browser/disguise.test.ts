import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Conversation, Surface } from '../../src/core/types';
import { BOXES, type PracticeBox } from './boxes';
import { type Engine, inEachBrowser } from './engines';
import { eventually } from './eventually';
import { PITCH } from './pitch';
import type { Tab } from './tab';
import { until } from './until';

/** What a selector finds, and which of it: -1 is the last. */
type Found = readonly [selector: string, nth: number];

/** A box that is to be known by what it is: the page is reached by what it is, too. */
interface Case {
  readonly name: string;
  readonly url: string;
  readonly before?: Found;
  readonly editor: string;
  readonly button: Found;
  readonly surface: Surface;
  readonly facts: Partial<Conversation>;
}

const LINKEDIN = 'https://www.linkedin.com';
const FIRST = { sent: 0, received: 0, complete: true, group: false } as const;
const message = {
  editor: 'form [role="textbox"]',
  button: ['form button[type="submit"]', 0],
  surface: 'linkedin-message',
} as const;
const chat = { editor: 'form textarea', button: ['form button', -1], surface: 'x-message' } as const;

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
    before: ['[role="dialog"] button', 1],
    editor: '[role="dialog"] textarea',
    button: ['[role="dialog"] button', -1],
    surface: 'linkedin-invite',
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: 'maya-lindqvist' } },
  },
  {
    name: 'LinkedIn comment',
    url: `${LINKEDIN}/feed/?`,
    editor: '[role="textbox"]',
    button: ['[role="listitem"]:first-child button', -1],
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
    button: ['main button', -1],
    surface: 'x-reply',
    facts: {
      recipient: { name: 'Maya Lindqvist', id: 'maya_lindqvist' },
      replyingTo: expect.stringContaining('built their own wheels') as string,
    },
  },
];

const LANGUAGES = ['de', 'es', 'fr', 'it', 'ja', 'pt'] as const;
const DISGUISES = [
  'classes=renamed&testids=none',
  ...LANGUAGES.map((lang) => `classes=renamed&lang=${lang}`),
];
const ALL = CASES.flatMap((each) => DISGUISES.map((disguise) => ({ ...each, disguise })));
/** In Firefox, which runs the same code on the same pages, each box once, and each language. */
const ONE_EACH = CASES.map((each, at) => ({
  ...each,
  disguise: `classes=renamed&testids=none&lang=${LANGUAGES[at % LANGUAGES.length]}`,
}));

const PLUG =
  'Love this! We help schools like yours save 40% on parts. Opportunity of a lifetime! Book a demo at https://wheels.example/demo';

/** What is still known of a box that has lost both, where that is less than before, and which one alone it can lose. */
interface Less {
  readonly stands: readonly (keyof typeof LOSSES)[];
  readonly surface?: Surface;
  /** `null`: it is not read at all. */
  readonly facts: Partial<Conversation> | null;
  readonly passes?: true;
}

const LOSSES = { classes: 'classes=renamed', 'test ids': 'testids=none' } as const;

const GUESSED = {
  surface: 'linkedin-message',
  facts: { sent: null, complete: false },
  passes: true,
} as const;

const LESS: Readonly<Record<string, Less>> = {
  'Sales Navigator': {
    stands: ['test ids'],
    facts: { ...FIRST, recipient: { name: null, id: 'ACoAAmayalindqvist' } },
  },
  Recruiter: { ...GUESSED, stands: ['test ids'] },
  'LinkedIn small dialog': { ...GUESSED, stands: ['classes', 'test ids'] },
  // A comment then looks like a part of the post that it stands under.
  'LinkedIn reply to a comment (TipTap)': {
    stands: ['test ids'],
    facts: { replyingTo: expect.stringContaining('built their own wheels') as string },
  },
  'LinkedIn share box (Quill), shadow root': { stands: ['classes', 'test ids'], facts: null },
  'LinkedIn share box (Quill), own page': { stands: ['classes', 'test ids'], facts: null },
  'LinkedIn share box (TipTap), native dialog': { stands: ['classes'], facts: null },
  'X older messages': { stands: ['classes'], facts: null },
};

/** What holds nothing at all, since nobody knows what went before. */
const FREE = /^(?:LinkedIn small dialog|X older messages)$/;

interface Worn extends Pick<Less, 'surface' | 'facts' | 'passes'> {
  readonly box: PracticeBox;
  readonly name: string;
  readonly lost: string;
  readonly disguise: string;
}

/** Each box without both, and each that is known less well then, without the one that it can do without. */
const WORN: readonly Worn[] = BOXES.flatMap((box) => {
  const { name, facts } = box;
  const whole = { box, name, facts, ...(FREE.test(name) && { passes: true as const }) };
  const less = LESS[name];
  return [
    { ...whole, ...less, lost: 'classes and test ids', disguise: Object.values(LOSSES).join('&') },
    ...(less?.stands ?? []).map((lost) => ({ ...whole, lost, disguise: LOSSES[lost] })),
  ];
});

inEachBrowser({ extension: true }, ({ engine, start }) => {
  let browser: Engine;
  let tab: Tab;

  beforeAll(async () => {
    browser = await start();
  });
  afterEach(() => tab?.close());
  afterAll(() => browser?.close());

  const sent = async () => (await tab.sent()).map(({ text }) => text);

  test.each(engine === 'Chromium' ? ALL : ONE_EACH)(
    '$name is known with $disguise',
    async ({ url, disguise, before, editor, button, surface, facts }) => {
      tab = await browser.open(url + disguise);
      await tab.ask('listen');
      if (before) await tab.click(...before);
      await tab.click(editor);
      await tab.type('Hi');
      expect((await tab.ask('seen')).at(-1)).toMatchObject({ surface, text: 'Hi', conversation: facts });
      await tab.ask('arm');
      await tab.click(...button);
      expect(await tab.ask('seen')).toMatchObject([
        { event: 'click', surface, text: 'Hi', conversation: facts },
      ]);
    },
  );

  test.each(WORN)('$name is served without its $lost', async ({ box, disguise, facts, passes, ...worn }) => {
    const { url, before, editor, model, sends, button } = box;
    const { surface = box.surface } = worn;
    const text = /reply|comment|post/i.test(box.surface) ? PLUG : PITCH;
    tab = await browser.open(`${url}${url.includes('?') ? '&' : '?'}${disguise}`);
    await tab.ask('listen');
    for (const place of [...(before ?? []), editor]) await clickAsItWas(tab, place);
    await tab.type(text);
    const seen = (await tab.ask('seen')).at(-1);
    expect(await tab.held(model)).toBe(text);
    if (facts) expect(seen).toMatchObject({ surface, text, conversation: facts });
    else expect(seen).toBeUndefined();
    if (sends[0]) await tab.press(sends[0]);
    else await clickAsItWas(tab, button ?? '');
    if (passes || !facts) {
      await eventually(sent).toEqual([text]);
      expect(await tab.closed.text()).toBe('');
    } else {
      await eventually(tab.closed.text).toContain('Not sent yet');
      expect(await sent()).toEqual([]);
      expect(await tab.held(model)).toBe(text);
    }
  });
});

/** Clicks what the page called so before its disguise. */
async function clickAsItWas(tab: Tab, selector: string): Promise<void> {
  const look = () => tab.run<PracticePlace>(`placeOf(${JSON.stringify(selector)})`);
  await tab.clickAt(...(await until(selector, look, (place) => place)));
}

type PracticePlace = readonly [number, number] | null;
