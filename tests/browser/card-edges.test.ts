import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { REWRITE } from '../ui/views';
import { type Opened, openBrowser } from './browser';
import { type Desk, openDesk, type Place } from './card-desk';
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

const start = async (place: Place = 'in the page') => {
  desk = await openDesk(browser.context, code, place);
};

describe('a card', () => {
  test('gives Enter held down on a button to nobody else', async () => {
    await start();
    await desk.show({ findings: 1 });
    await desk.press('Tab', 3);
    for (let time = 0; time < 5; time++) await desk.page.keyboard.down('Enter');
    await desk.page.keyboard.up('Enter');
    expect(await desk.page.evaluate(() => ours.box().value)).toBe(REWRITE.text);
    expect(await desk.heard()).toEqual([]);
    await desk.press('Enter');
    expect(await desk.heard()).toContain('keydown Enter');
  });

  test('opens and folds with the mouse and with Space', async () => {
    await start();
    await desk.show({ findings: 4 });
    const isOpen = async () => (await desk.closed.shown()).some(({ name }) => name === 'A message about you');
    expect(await isOpen()).toBe(false);
    await desk.closed.click('DisclosureTriangle', '2 more');
    expect(await isOpen()).toBe(true);
    expect(await desk.isInText()).toBe(true);
    await desk.press('Tab', 2);
    await desk.press('Space');
    expect(await isOpen()).toBe(false);
    expect(await desk.heard()).toEqual([]);
  });

  test('gives the focus back when its own button closes it', async () => {
    await start();
    await desk.show();
    await desk.press('Shift+Tab');
    await desk.press('Enter');
    await desk.closed.gone();
    expect(await desk.isInText()).toBe(true);
  });

  test('leaves all other keys in the text to the page', async () => {
    await start();
    await desk.show();
    await desk.press('Enter');
    expect(await desk.heard()).toContain('keydown Enter');
  });

  test('takes no press that the page makes up', async () => {
    await start();
    await desk.show();
    await desk.page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (let x = 0; x < innerWidth; x += 8) {
        for (let y = 0; y < innerHeight; y += 8) {
          host?.dispatchEvent(
            new MouseEvent('click', { clientX: x, clientY: y, bubbles: true, composed: true }),
          );
        }
      }
      (host as HTMLElement | null)?.click();
    });
    expect(await desk.wishes()).toEqual([]);
  });

  test('is reached though the page traps the focus', async () => {
    await start();
    await desk.page.evaluate(() => {
      const trap = (event: Event) => {
        const inside = event.composedPath().includes(document.querySelector('form') ?? document);
        const leaves = event instanceof FocusEvent && event.type === 'focusout' && event.relatedTarget;
        if (!inside || leaves) ours.box().focus();
      };
      for (const type of ['focus', 'focusin', 'focusout']) document.addEventListener(type, trap, true);
    });
    await desk.show();
    await desk.press('Tab');
    expect(await desk.focused()).toMatch(/^dialog/);
  });

  test('is closed with Escape within a dialog that stays open', async () => {
    await start('in a modal dialog');
    await desk.show();
    await desk.press('Escape');
    await desk.closed.gone();
    expect(await desk.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await desk.press('Escape');
    expect(await desk.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
  });

  test('closes when its box leaves the page', async () => {
    await start();
    await desk.show();
    await desk.closed.find('dialog');
    await desk.page.evaluate(() => document.querySelector('form')?.remove());
    await desk.closed.gone();
  });

  test('takes Tab and Escape after a click on Send, which had the focus', async () => {
    await start();
    await desk.page.locator('form button').click();
    await desk.show();
    await desk.press('Tab');
    expect(await desk.focused()).toMatch(/^dialog/);
  });

  test('is announced: why, how to reach it, how to send all the same', async () => {
    await start();
    await desk.show();
    const alert = async () => {
      const all = await desk.closed.text();
      return all.split('\n').find((line) => line.includes('Press Tab'));
    };
    await expect
      .poll(alert)
      .toBe(
        'Not sent yet. How Maya may read it: An offer before a hello. Press Tab to read it, Escape to close. Press Send again to send it as it is.',
      );
  });
});

describe('a marker', () => {
  test('is passed by with Tab', async () => {
    await start();
    await desk.page.evaluate(() => ours.mark());
    await desk.closed.find('button', 'See how this may read');
    await desk.press('Tab');
    expect(await desk.focused()).toBeNull();
    expect(await desk.page.evaluate(() => document.activeElement?.textContent)).toBe('Send');
  });

  test('asks when it is clicked, and leaves the focus where it is', async () => {
    await start();
    await desk.page.evaluate(() => ours.mark());
    await desk.closed.click('button', 'See how this may read');
    expect(await desk.wishes()).toEqual(['ask']);
    expect(await desk.isInText()).toBe(true);
    expect(await desk.heard()).toEqual([]);
  });
});
