import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { UNCHOSEN } from '../../src/ui/view';
import { CHOICES, REWRITE } from '../ui/views';
import { type Opened, openBrowser } from './browser';
import { type Desk, openDesk, PLACES, type Place } from './card-desk';
import type * as Ours from './card-page';
import { readCode } from './card-sheet';

declare const ours: typeof Ours;

let browser: Opened;
let code: string;
let desk: Desk;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
  code = await readCode();
});
afterEach(() => desk?.page.close());
afterAll(() => browser?.close());

const start = async (place: Place) => {
  desk = await openDesk(browser.context, code, place);
};

describe.each(Object.keys(PLACES) as Place[])('a box %s', (place) => {
  test('keeps the focus and the caret when the card opens, and typing goes on', async () => {
    await start(place);
    await desk.show();
    await desk.closed.find('dialog', /Not sent yet/);
    expect(await desk.isInText()).toBe(true);
    await desk.page.keyboard.type('!');
    expect(await desk.page.evaluate(() => ours.box().value)).toBe('Hi! Maya, buy this');
  });

  test('Tab goes through the card and back to the text, and the page hears nothing', async () => {
    await start(place);
    await desk.show({ findings: 3 });
    const walk: (string | null)[] = [];
    for (let step = 0; step < 6; step++) {
      await desk.press('Tab');
      walk.push(await desk.focused());
    }
    expect(walk).toEqual([
      'dialog Not sent yet. How Maya may read it:',
      'DisclosureTriangle 1 more',
      'DisclosureTriangle What changed',
      'button Use this rewrite',
      'button Close',
      null,
    ]);
    expect(await desk.isInText()).toBe(true);
    expect(await desk.heard()).toEqual([]);
  });

  test('Tab reaches each version, each change and another question', async () => {
    await start(place);
    await desk.show({ findings: 1, choices: CHOICES, choice: { ...UNCHOSEN, isOpen: true } });
    const walk: (string | null)[] = [];
    for (let step = 0; step < 13; step++) {
      await desk.press('Tab');
      walk.push(await desk.focused());
    }
    expect(walk.slice(1)).toEqual([
      'DisclosureTriangle What changed',
      'button A question',
      'button An offer',
      'button Shorter',
      'button Leave out: We help bike shops fill their calendar, guaranteed.',
      'button Leave out: Can we hop on a call this week?',
      'button Add: [the part of her wheel class that stayed with you] made me curious.',
      'button Add: How did the class come about?',
      'button Another question',
      'button Use this rewrite',
      'button Close',
      null,
    ]);
    expect(await desk.heard()).toEqual([]);
  });

  test('Shift+Tab goes the other way round', async () => {
    await start(place);
    await desk.show({ findings: 1 });
    await desk.press('Shift+Tab');
    expect(await desk.focused()).toBe('button Close');
    await desk.press('Shift+Tab', 3);
    expect(await desk.focused()).toBe('dialog Not sent yet. How Maya may read it:');
    await desk.press('Shift+Tab');
    expect(await desk.isInText()).toBe(true);
    expect(await desk.heard()).toEqual([]);
  });

  test('Escape comes back to the text, then closes the card, and the page hears nothing', async () => {
    await start(place);
    await desk.show();
    await desk.press('Tab');
    await desk.press('Escape');
    expect(await desk.isInText()).toBe(true);
    expect(await desk.wishes()).toEqual(['back']);
    await desk.press('Escape');
    await desk.closed.gone();
    expect(await desk.wishes()).toEqual(['back', 'close']);
    expect(await desk.isInText()).toBe(true);
    expect(await desk.heard()).toEqual([]);
  });

  test('its rewrite is taken with the keyboard, and the page hears nothing', async () => {
    await start(place);
    await desk.show({ findings: 1 });
    await desk.press('Tab', 3);
    await desk.press('Enter');
    expect(await desk.wishes()).toEqual([`use ${REWRITE.text}`]);
    expect(await desk.heard()).toEqual([]);
  });

  test('its rewrite is taken with the mouse, the focus stays, and the page hears nothing', async () => {
    await start(place);
    await desk.show();
    await desk.closed.click('button', 'Use this rewrite');
    expect(await desk.wishes()).toEqual([`use ${REWRITE.text}`]);
    expect(await desk.heard()).toEqual([]);
  });
});
