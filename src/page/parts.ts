import type { Draft, Judge } from '../core/types';
import type { Painter } from './painter';

/** What a page needs only where somebody writes. The rest of the pages are spared it. */
export interface Parts {
  readonly judge: Judge;
  readonly createPainter: () => Painter;
  /** Calls back whenever what is set or remembered has changed, so that what is shown can follow. */
  readonly heed?: (changed: () => void) => void;
  /** This message is to go as it is, or no longer. */
  readonly excuse?: (draft: Draft, isExcused: boolean) => void;
}

declare global {
  /** Where one of our scripts leaves the parts for the other. Both run in a world of ours that the page cannot see. */
  var takeParts: ((parts: Parts) => void) | undefined;
}

/** Waits for the parts in this frame. */
export function awaitParts(take: (parts: Parts) => void): void {
  globalThis.takeParts = take;
}

/** Hands the parts to the script that waits for them in this frame, if there is one. */
export function handOver(parts: Parts): void {
  globalThis.takeParts?.(parts);
}
