import type { BrowserContext, Page } from 'playwright-core';
import type * as Ours from './card-page';
import { type Closed, closedRootsOf } from './closed';

declare const ours: typeof Ours;

const FORM = '<form><textarea>Hi Maya, buy this</textarea><p><button type="button">Send</button></p></form>';

/** Where a box may stand. */
export const PLACES = {
  'in the page': `<a href="#x">before</a>${FORM}<a href="#x">after</a>`,
  'in a modal dialog': `<a href="#x">before</a><dialog>${FORM}</dialog>`,
  'in a shadow root': '<div id="outlet"></div>',
  'in a modal dialog in a shadow root': '<div id="outlet" class="modal"></div>',
} as const;

export type Place = keyof typeof PLACES;

/** A page with a box that has the focus, the caret after "Hi", and our code in it. */
export interface Desk {
  readonly page: Page;
  readonly closed: Closed;
  show(change?: Parameters<typeof Ours.show>[0]): Promise<void>;
  /** Presses a key so many times. */
  press(key: string, times?: number): Promise<void>;
  /** What the author wished for, and what the page heard of it all. */
  wishes(): Promise<readonly string[]>;
  heard(): Promise<readonly string[]>;
  /** Whether the focus and the caret are where they were. */
  isInText(): Promise<boolean>;
  /** What has the focus within the card, as assistive technology names it. */
  focused(): Promise<string | null>;
}

export async function openDesk(context: BrowserContext, code: string, place: Place): Promise<Desk> {
  const page = await context.newPage();
  await page.setContent(`<!doctype html><title>A page</title><body>${PLACES[place]}</body>`);
  await page.evaluate(furnish, FORM);
  await page.addScriptTag({ content: code });
  await page.evaluate(() => {
    ours.start();
    ours.box().focus();
    ours.box().setSelectionRange(2, 2);
    ours.heard.length = 0;
  });
  const closed = await closedRootsOf(page);
  return {
    page,
    closed,
    show: (change = {}) => page.evaluate((given) => ours.show(given), change),
    async press(key, times = 1) {
      for (let time = 0; time < times; time++) await page.keyboard.press(key);
    },
    wishes: () => page.evaluate(() => ours.wishes),
    heard: () => page.evaluate(() => ours.heard),
    isInText: () => page.evaluate(isInText),
    async focused() {
      const one = (await closed.shown()).find((each) => each.focused);
      return one ? `${one.role} ${one.name}` : null;
    },
  };
}

/** In the page: what cannot be said in its markup. */
function furnish(form: string): void {
  const outlet = document.querySelector('#outlet');
  const inside = outlet?.className === 'modal' ? `<dialog>${form}</dialog>` : form;
  if (outlet) outlet.attachShadow({ mode: 'open' }).innerHTML = inside;
  const dialog = (outlet?.shadowRoot ?? document).querySelector('dialog');
  dialog?.showModal();
}

/** In the page. */
function isInText(): boolean {
  const box = ours.box();
  const root = box.getRootNode() as Document | ShadowRoot;
  return root.activeElement === box && box.selectionStart === 2 && box.selectionEnd === 2;
}
