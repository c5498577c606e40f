import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../pages/serve';
import { REWRITE } from '../ui/views';
import { type Opened, openBrowser } from './browser';
import type * as Ours from './card-page';
import { type Closed, closedRootsOf } from './closed';

declare const ours: typeof Ours;

const FORM = '<form><textarea>Hi Maya, buy this</textarea><p><button type="button">Send</button></p></form>';
const PLACES = {
  'in the page': `<a href="#x">before</a>${FORM}<a href="#x">after</a>`,
  'in a modal dialog': `<a href="#x">before</a><dialog>${FORM}</dialog>`,
  'in a shadow root': '<div id="outlet"></div>',
  'in a modal dialog in a shadow root': '<div id="outlet" class="modal"></div>',
};
type Place = keyof typeof PLACES;

let browser: Opened;
let code: string;
let page: Page;
let closed: Closed;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
  code = await bundled(fileURLToPath(new URL('card-page.tsx', import.meta.url)), 'ours');
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** A page with a box that has the focus, the caret after "Hi". */
async function start(place: Place = 'in the page'): Promise<void> {
  page = await browser.context.newPage();
  await page.setContent(`<!doctype html><title>A page</title><body>${PLACES[place]}</body>`);
  await page.evaluate((form) => {
    const outlet = document.querySelector('#outlet');
    const inside = outlet?.className === 'modal' ? `<dialog>${form}</dialog>` : form;
    if (outlet) outlet.attachShadow({ mode: 'open' }).innerHTML = inside;
    const dialog = (outlet?.shadowRoot ?? document).querySelector('dialog');
    dialog?.showModal();
  }, FORM);
  await page.addScriptTag({ content: code });
  await page.evaluate(() => {
    ours.start();
    ours.box().focus();
    ours.box().setSelectionRange(2, 2);
    ours.heard.length = 0;
  });
  closed = await closedRootsOf(page);
}

const show = (change: Parameters<typeof Ours.show>[0] = {}) =>
  page.evaluate((given) => ours.show(given), change);
const wishes = () => page.evaluate(() => ours.wishes);
const heard = () => page.evaluate(() => ours.heard);
const isInText = () =>
  page.evaluate(() => {
    const box = ours.box();
    const root = box.getRootNode() as Document | ShadowRoot;
    return root.activeElement === box && box.selectionStart === 2 && box.selectionEnd === 2;
  });

/** What has the focus within the card, as assistive technology names it. */
async function focused(): Promise<string | null> {
  const [one] = (await closed.shown()).filter((each) => each.focused);
  return one ? `${one.role} ${one.name}` : null;
}

describe.each(Object.keys(PLACES) as Place[])('a box %s', (place) => {
  test('keeps the focus and the caret when the card opens, and typing goes on', async () => {
    await start(place);
    await show();
    await closed.find('dialog', /Not sent yet/);
    expect(await isInText()).toBe(true);
    await page.keyboard.type('!');
    expect(await page.evaluate(() => ours.box().value)).toBe('Hi! Maya, buy this');
  });

  test('Tab goes through the card and back to the text, and the page hears nothing', async () => {
    await start(place);
    await show({ findings: 3 });
    const walk: (string | null)[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      walk.push(await focused());
    }
    expect(walk).toEqual([
      'dialog Not sent yet. How Maya may read it:',
      'DisclosureTriangle 1 more',
      'DisclosureTriangle What changed',
      'button Use this rewrite',
      'button Close',
      null,
    ]);
    expect(await isInText()).toBe(true);
    expect(await heard()).toEqual([]);
  });

  test('Shift+Tab goes the other way round', async () => {
    await start(place);
    await show({ findings: 1 });
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('button Close');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('dialog Not sent yet. How Maya may read it:');
    await page.keyboard.press('Shift+Tab');
    expect(await isInText()).toBe(true);
    expect(await heard()).toEqual([]);
  });

  test('Escape comes back to the text, then closes the card, and the page hears nothing', async () => {
    await start(place);
    await show();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await isInText()).toBe(true);
    expect(await wishes()).toEqual(['back']);
    await page.keyboard.press('Escape');
    await closed.gone();
    expect(await wishes()).toEqual(['back', 'close']);
    expect(await isInText()).toBe(true);
    expect(await heard()).toEqual([]);
  });

  test('its rewrite is taken with the keyboard, and the page hears nothing', async () => {
    await start(place);
    await show({ findings: 1 });
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await wishes()).toEqual([`use ${REWRITE.text}`]);
    expect(await heard()).toEqual([]);
  });

  test('its rewrite is taken with the mouse, the focus stays, and the page hears nothing', async () => {
    await start(place);
    await show();
    await closed.click('button', 'Use this rewrite');
    expect(await wishes()).toEqual([`use ${REWRITE.text}`]);
    expect(await heard()).toEqual([]);
  });
});

describe('a card', () => {
  test('gives Enter held down on a button to nobody else', async () => {
    await start();
    await show({ findings: 1 });
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    for (let time = 0; time < 5; time++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await page.evaluate(() => ours.box().value)).toBe(REWRITE.text);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await heard()).toContain('keydown Enter');
  });

  test('opens and folds with the mouse and with Space', async () => {
    await start();
    await show({ findings: 4 });
    const isOpen = async () => (await closed.shown()).some(({ name }) => name === 'A message about you');
    expect(await isOpen()).toBe(false);
    await closed.click('DisclosureTriangle', '2 more');
    expect(await isOpen()).toBe(true);
    expect(await isInText()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await isOpen()).toBe(false);
    expect(await heard()).toEqual([]);
  });

  test('gives the focus back when its own button closes it', async () => {
    await start();
    await show();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await closed.gone();
    expect(await isInText()).toBe(true);
  });

  test('leaves all other keys in the text to the page', async () => {
    await start();
    await show();
    await page.keyboard.press('Enter');
    expect(await heard()).toContain('keydown Enter');
  });

  test('takes no press that the page makes up', async () => {
    await start();
    await show();
    await page.evaluate(() => {
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
    expect(await wishes()).toEqual([]);
  });

  test('is reached though the page traps the focus', async () => {
    await start();
    await page.evaluate(() => {
      const trap = (event: Event) => {
        const inside = event.composedPath().includes(document.querySelector('form') ?? document);
        const leaves = event instanceof FocusEvent && event.type === 'focusout' && event.relatedTarget;
        if (!inside || leaves) ours.box().focus();
      };
      for (const type of ['focus', 'focusin', 'focusout']) document.addEventListener(type, trap, true);
    });
    await show();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^dialog/);
  });

  test('is closed with Escape within a dialog that stays open', async () => {
    await start('in a modal dialog');
    await show();
    await page.keyboard.press('Escape');
    await closed.gone();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
  });

  test('closes when its box leaves the page', async () => {
    await start();
    await show();
    await closed.find('dialog');
    await page.evaluate(() => document.querySelector('form')?.remove());
    await closed.gone();
  });

  test('takes Tab and Escape after a click on Send, which had the focus', async () => {
    await start();
    await page.locator('form button').click();
    await show();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^dialog/);
  });

  test('is announced: why, how to reach it, how to send all the same', async () => {
    await start();
    await show();
    const alert = async () => {
      const all = await closed.text();
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
    await page.evaluate(() => ours.mark());
    await closed.find('button', 'See how this may read');
    await page.keyboard.press('Tab');
    expect(await focused()).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send');
  });

  test('asks when it is clicked, and leaves the focus where it is', async () => {
    await start();
    await page.evaluate(() => ours.mark());
    await closed.click('button', 'See how this may read');
    expect(await wishes()).toEqual(['ask']);
    expect(await isInText()).toBe(true);
    expect(await heard()).toEqual([]);
  });
});
