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
  }
}

/** A frame writes into the book of the page that it is in. */
const book = window.top ?? window;
book.sent ??= [];
book.drafts ??= {};

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
