import type { Judge } from '../core/types';
import type { Painter } from './painter';

/** What a page needs only where somebody writes. The rest of the pages are spared it. */
export interface Parts {
  readonly judge: Judge;
  readonly createPainter: () => Painter;
}

/** The parts, once they are here. */
export interface Expected {
  readonly now: () => Parts | null;
  /** Has them sent for, unless they are here or on their way. */
  call(): void;
  /** Aborted when they have come. */
  readonly here: AbortSignal;
}

declare global {
  /** Where one of our scripts leaves the parts for the other. Both run in a world of ours that the page cannot see. */
  var takeParts: ((parts: Parts) => void) | undefined;
}

/** A refusal is not asked about again at every letter, in milliseconds. */
const PATIENCE = 1000;

/** Waits for the parts. `send` has `handOver` run in this frame. */
export function expectParts(send: () => Promise<unknown>): Expected {
  let parts: Parts | null = null;
  const here = new AbortController();
  let asked = Number.NEGATIVE_INFINITY;
  globalThis.takeParts = (given) => {
    parts ??= given;
    here.abort();
  };
  return {
    now: () => parts,
    here: here.signal,
    call() {
      const now = performance.now();
      if (parts || now - asked < PATIENCE) return;
      asked = now;
      send().catch(() => {});
    },
  };
}

/** Hands the parts to the script that waits for them in this frame, if there is one. */
export function handOver(parts: Parts): void {
  globalThis.takeParts?.(parts);
}
