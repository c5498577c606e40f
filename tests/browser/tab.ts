import type { Page as ChromiumPage } from 'playwright-core';
import type { ElementHandle, Page as FirefoxPage } from 'puppeteer-core';
import type { Sent } from '../pages/record';
import type { Ask } from './world';

/** A tab of either browser, as far as our tests use one. Selectors reach into open shadow roots. */
export interface Tab {
  readonly click: (selector: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A key, or a chord such as `Control+z`. */
  readonly press: (chord: string) => Promise<void>;
  /** What the page's own model of a box holds. */
  readonly held: (model: string) => Promise<string>;
  /** What the page has sent. */
  readonly sent: () => Promise<readonly Sent[]>;
  /** Lets the page believe that so much time has passed, in milliseconds: editors join what comes in quick succession. */
  readonly passTime: (ms: number) => Promise<void>;
  /** Waits until another press is a second thought and not a nervous one. */
  readonly breathe: () => Promise<void>;
  readonly ask: Ask;
  /** The value of an expression in the page's own world. */
  readonly run: <T>(expression: string) => Promise<T>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A tab of Chromium. */
export function chromiumTab(page: ChromiumPage, ask: Ask): Tab {
  return {
    click: (selector) => page.locator(selector).first().click(),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    held: (model) => page.evaluate((key) => window.drafts[key] ?? '', model),
    sent: () => page.evaluate(() => window.sent),
    passTime: (ms) => page.evaluate((time) => window.passTime(time), ms),
    breathe: () => page.evaluate(breathe),
    ask,
    run: (expression) => page.evaluate(expression) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  };
}

/** A tab of Firefox. */
export function firefoxTab(page: FirefoxPage, ask: Ask): Tab {
  return {
    click: async (selector) => {
      const found = await page.waitForSelector(`>>> ${selector}`);
      await (found as ElementHandle<Element>).click();
    },
    type: (text) => page.keyboard.type(text),
    press: async (chord) => {
      const keys = chord.split('+') as Parameters<typeof page.keyboard.down>[0][];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    held: (model) => page.evaluate((key) => window.drafts[key] ?? '', model),
    sent: () => page.evaluate(() => window.sent),
    passTime: (ms) => page.evaluate((time) => window.passTime(time), ms),
    breathe: () => page.evaluate(breathe),
    ask,
    run: (expression) => page.evaluate(expression) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  };
}

/** Runs in the page. */
function breathe(): Promise<void> {
  const since = performance.now();
  return new Promise((resolve) => {
    const look = () => (performance.now() - since > 700 ? resolve() : void requestAnimationFrame(look));
    look();
  });
}
