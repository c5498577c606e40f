import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { bundled } from '../pages/serve';
import type * as Ours from './card-page';

declare const ours: typeof Ours;

export interface Window {
  readonly width: number;
  readonly height: number;
}

export const WIDE: Window = { width: 1280, height: 800 };

/** A compose box with a Send of its own. */
export const FORM =
  '<form><label>Message <textarea>Hi Maya</textarea></label><p><button type="button">Send</button></p></form>';

/** What `card-page.tsx` comes to in a browser. */
export function readCode(): Promise<string> {
  return bundled(fileURLToPath(new URL('card-page.tsx', import.meta.url)), 'ours');
}

/** A page with our code in it, in which the card's root is open, so that the card can be measured and audited. */
export async function openSheet(
  context: BrowserContext,
  code: string,
  body: string,
  window: Window = WIDE,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(window);
  // In the middle of a fade nothing has the colours that it comes to.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>A page</title><style>body{margin:0}textarea{box-sizing:border-box;width:100%;height:110px}</style></head><body>${body}</body></html>`,
  );
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function open(init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await page.addScriptTag({ content: code });
  return page;
}

/** Opens the card at the box of the page. */
export async function showOn(page: Page, change: Parameters<typeof Ours.show>[0] = {}): Promise<void> {
  await page.evaluate((given) => {
    ours.start();
    ours.box().focus();
    ours.show(given);
  }, change);
}
