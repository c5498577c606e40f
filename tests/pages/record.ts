import type { Surface } from '../../src/core/types';

/** What a practice page would have sent, from the model of its own editor. */
export interface Sent {
  readonly surface: Surface;
  readonly text: string;
  readonly to: string;
}

declare global {
  interface Window {
    /** All that the page has sent since it was loaded, in order. */
    sent: Sent[];
    /** What the page's own model of each box holds now: not what the DOM shows. */
    drafts: Record<string, string>;
    /** Sets the page's clock forward: editors join what comes in quick succession into one step of their history. */
    passTime: (ms: number) => void;
  }
}

/** A frame writes into the book of the page that it is in. */
const book = window.top ?? window;
book.sent ??= [];
book.drafts ??= {};

let passed = 0;
const RealDate = Date;
window.passTime = (ms) => {
  passed += ms;
};
window.Date = class extends RealDate {
  constructor(...given: readonly [] | readonly [number | string | Date]) {
    super(...((given.length === 0 ? [RealDate.now() + passed] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + passed;
  }
} as DateConstructor;

/** Notes that the page sends a message now. */
export function recordSent(surface: Surface, text: string, to: string): void {
  book.sent.push({ surface, text, to });
}

/** Notes what the page's own model holds. */
export function recordDraft(box: string, text: string): void {
  book.drafts[box] = text;
}

/** What the page's address asks for, such as `keys=enter`. */
export function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
