import type { Judge } from '../core/types';
import type { DeskState, Rewriter } from './desk-state';
import type { Keeping } from './keeping';
import { takeRewrites } from './take-rewrites';
import type { Work } from './work';

/** So long at a time before messages are let in, in milliseconds. */
const BREATH = 25;

/** So many rewrites are taken before they are stored. */
const KEEPING = 200;

export interface Tools {
  readonly judge: Judge;
  readonly keeping: Keeping;
  readonly breathe: () => Promise<unknown>;
  /** Tells how far it is, as often as anything is told. */
  readonly told: () => void;
}

/** Rewrites as they are taken for many drafts. */
export interface Taking {
  /** Takes the first rewrite for each draft; ends early where it is stopped. */
  readonly take: (work: Work, drafts: Uint32Array, rewrite: Rewriter) => Promise<void>;
  /** Resolves once it has ended; what was taken by then stays. */
  readonly stop: () => Promise<void>;
  readonly isUnderWay: () => boolean;
  readonly progress: () => DeskState['rewriting'];
}

export function createTaking({ judge, keeping, breathe, told }: Tools): Taking {
  let running: Promise<void> | null = null;
  let isStopped = false;
  let progress: DeskState['rewriting'] = null;

  const run = async (work: Work, drafts: Uint32Array, rewrite: Rewriter) => {
    let since = performance.now();
    let kept = 0;
    const keepNew = async (changed: ReadonlySet<number>) => {
      await keeping.mends(work, new Set([...changed].slice(kept)));
      kept = changed.size;
    };
    const going = async (done: number, changed: ReadonlySet<number>) => {
      progress = { done, all: drafts.length };
      told();
      const isLast = done === drafts.length;
      if (performance.now() - since >= BREATH) {
        await breathe();
        since = performance.now();
      }
      if (isLast || isStopped || changed.size - kept >= KEEPING) await keepNew(changed);
      return isStopped ? ('stop' as const) : ('on' as const);
    };
    await takeRewrites(work, drafts, { judge, rewrite, told: going });
  };
  return {
    take: async (work, drafts, rewrite) => {
      isStopped = false;
      progress = { done: 0, all: drafts.length };
      running = run(work, drafts, rewrite);
      try {
        await running;
      } finally {
        running = null;
        progress = null;
      }
    },
    stop: async () => {
      isStopped = true;
      await Promise.allSettled([running]);
    },
    isUnderWay: () => running !== null,
    progress: () => progress,
  };
}
