import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { type Closed, closedRootsOf } from './closed';
import { PITCH } from './pitch';
import { typeText } from './type-text';

interface Place {
  readonly name: string;
  readonly url: string;
  /** Pressed one after the other before there is a box. */
  readonly before?: readonly string[];
  readonly editor: string;
  /** The page's own model of the box. */
  readonly model: string;
  /** Each way of sending: keys, and the button. */
  readonly keys: readonly string[];
  readonly button: string | null;
  readonly pitch?: string;
}

const LINKEDIN = 'https://www.linkedin.com';
const X = 'https://x.com';

const message = {
  editor: '.msg-form__contenteditable',
  model: 'maya-lindqvist',
  keys: ['Control+Enter'],
  button: '.msg-form__send-button',
} as const;
const chat = {
  editor: 'textarea',
  model: 'maya-lindqvist',
  keys: ['Enter'],
  button: '[data-testid="dm-composer-send-button"]',
} as const;
const invite = {
  editor: 'textarea',
  model: 'invite',
  keys: [],
  pitch: PITCH,
} as const;

const PLACES: readonly Place[] = [
  { name: 'LinkedIn messaging', url: `${LINKEDIN}/messaging/thread/maya-lindqvist/`, ...message },
  {
    ...message,
    name: 'LinkedIn messaging where Enter sends',
    url: `${LINKEDIN}/messaging/thread/maya-lindqvist/?keys=enter`,
    keys: ['Enter', 'Control+Enter'],
    button: null,
  },
  {
    ...message,
    name: 'LinkedIn chat bubble in the shadow root',
    url: `${LINKEDIN}/feed/?bubble=maya-lindqvist`,
  },
  {
    ...message,
    name: 'LinkedIn InMail',
    url: `${LINKEDIN}/messaging/compose/?recipient=maya-lindqvist&subject`,
  },
  {
    ...invite,
    name: 'LinkedIn invitation in the shadow root',
    url: `${LINKEDIN}/in/maya-lindqvist/`,
    before: ['[data-way="connect"]', '[aria-label="Add a note"]'],
    button: '[aria-label="Send invitation"]',
  },
  {
    ...invite,
    name: 'LinkedIn invitation on its own page',
    url: `${LINKEDIN}/preload/custom-invite/?vanityName=maya-lindqvist`,
    before: ['[aria-label="Add a note"]'],
    button: '[aria-label="Send invitation"]',
  },
  { name: 'X chat in the shadow root', url: `${X}/i/chat/101-202`, ...chat },
  { name: 'X chat in the page', url: `${X}/i/chat/101-202?root=light`, ...chat },
  {
    name: 'X reply',
    url: `${X}/maya_lindqvist/status/1`,
    editor: '[role="textbox"]',
    model: 'x-reply-0',
    keys: ['Control+Enter'],
    button: '[data-testid="tweetButtonInline"]',
    pitch:
      'We help schools like yours save 40% on parts. Opportunity of a lifetime! Book a demo at https://wheels.example/demo',
  },
];

const TALKING: readonly Place[] = [
  {
    ...message,
    name: 'LinkedIn, under way',
    url: `${LINKEDIN}/messaging/thread/priya-raman/`,
    model: 'priya-raman',
  },
  { ...chat, name: 'X, under way', url: `${X}/i/chat/101-404`, model: 'priya-raman' },
];

const OFFER =
  'Good question! An inspection report costs 1,200 for a bridge of that size, and I could do it in May. Shall we talk it through on Thursday?';

/** One way of sending on one place. That each holds, lets go and is written in, `matrix.test.ts` tries in all boxes. */
const WAYS = PLACES.flatMap((place) =>
  [...place.keys, ...(place.button ? ['the button'] : [])].map((way) => ({ place, way, name: place.name })),
);

let browser: Opened;
let page: Page;
let card: Closed;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

async function write(place: Place, text: string): Promise<void> {
  page = await browser.open(place.url);
  card = await closedRootsOf(page);
  for (const button of place.before ?? []) await page.locator(button).first().click();
  await page.locator(place.editor).first().click();
  await typeText(page, text);
  expect(await draft(place)).toBe(text);
}

async function press(place: Place, way: string): Promise<void> {
  if (way !== 'the button') await page.keyboard.press(way);
  else if (place.button) await page.locator(place.button).first().click();
}

const draft = (place: Place) => page.evaluate((model) => window.drafts[model] ?? '', place.model);
const sent = () => page.evaluate(() => window.sent.map(({ text }) => text));
const isSent = () => page.waitForFunction(() => window.sent.length > 0);

/** From here on another press is a second thought and not a nervous one. */
async function breathe(): Promise<void> {
  await page.evaluate(() => {
    window.since = performance.now();
  });
  await page.waitForFunction(() => performance.now() - (window.since ?? 0) > 700);
}

/** Whether the caret is in the text, through all open shadow roots. */
const isInText = (place: Place) =>
  page.evaluate((editor) => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.matches(editor) ?? false;
  }, place.editor);

declare global {
  interface Window {
    since?: number;
  }
}

describe.each(WAYS)('$name by $way', ({ place, way }) => {
  const pitch = place.pitch ?? PITCH;

  // On a machine so busy that two presses come 600 ms apart, they are no hurry: then it is tried again.
  test('the same press twice in a hurry is not consent', { retry: 2 }, async () => {
    await write(place, pitch);
    if (way === 'the button')
      await page
        .locator(place.button ?? '')
        .first()
        .dblclick();
    else await Promise.all([page.keyboard.press(way), page.keyboard.press(way)]);
    await card.find('dialog');
    expect(await sent()).toEqual([]);
    expect(await draft(place)).toBe(pitch);
    expect(await isInText(place)).toBe(true);
  });
});

describe.each(PLACES)('$name', (place) => {
  const pitch = place.pitch ?? PITCH;
  const way = place.keys[0] ?? 'the button';

  // What answers a post in public is a question without a blank.
  const blank = place.name === 'X reply' ? () => {} : test;
  blank('a blank that is still open is held, until it is filled', async () => {
    await write(place, pitch);
    await press(place, way);
    await card.click('button', 'Use this rewrite');
    await card.gone();
    expect(await isInText(place)).toBe(true);
    expect(await draft(place)).toMatch(/\[.+\]/);
    await press(place, way);
    await card.find('heading', /blank is still open/);
    expect(await sent()).toEqual([]);
    await typeText(page, 'We plan their lessons');
    await press(place, way);
    await isSent();
    expect(await sent()).toEqual([expect.stringContaining('We plan their lessons')]);
  });

  test('typing on after a hold changes the text, and that is what goes at last', async () => {
    await write(place, pitch);
    await press(place, way);
    await card.find('dialog');
    await page.locator(place.editor).first().press('Control+End');
    await typeText(page, ' Pat');
    await press(place, way);
    expect(await sent()).toEqual([]);
    await breathe();
    await press(place, way);
    await isSent();
    expect(await sent()).toEqual([`${pitch} Pat`]);
  });
});

describe.each(TALKING)('$name', (place) => {
  test('an offer among people who talk goes at the first press, with no card', async () => {
    await write(place, OFFER);
    await press(place, place.keys[0] ?? '');
    await isSent();
    expect(await sent()).toEqual([OFFER]);
    expect(await card.text()).toBe('');
  });
});
