import type { Sent } from '../pages/record';
import type { Ask } from './world';

/** A tab of either browser, as far as our tests use one. Selectors reach into open shadow roots. */
export interface Tab {
  /** Clicks the first that a selector finds, or another one: -1 is the last. */
  readonly click: (selector: string, nth?: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Puts a text at the caret in one go, as a paste or an input method does. */
  readonly insert: (text: string) => Promise<void>;
  /** Begins a composition with `half`, and ends it by Enter with `whole`. */
  readonly compose: (half: string, whole: string) => Promise<void>;
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
  /** Waits until the page has done all that it was about to do. */
  readonly settle: () => Promise<void>;
  readonly ask: Ask;
  /** What stands in closed shadow roots. The page hears nothing of it, as it does of `ask`. */
  readonly closed: ClosedRoots;
  /** What the page keeps hold of once all is collected that can be. */
  readonly counts: () => Promise<Counts>;
  /** The value of an expression in the page's own world. */
  readonly run: <T>(expression: string) => Promise<T>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ClosedRoots {
  readonly text: () => Promise<string>;
  /** Whether the focus is there. */
  readonly hasFocus: () => Promise<boolean>;
}

export interface Counts {
  readonly listeners: number;
  readonly nodes: number;
  readonly bytes: number;
}

/** Runs in the page. */
export function breathe(): Promise<void> {
  const since = performance.now();
  return new Promise((resolve) => {
    const look = () => (performance.now() - since > 700 ? resolve() : void requestAnimationFrame(look));
    look();
  });
}

/** Runs in the page: two frames, and what was due by then. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
