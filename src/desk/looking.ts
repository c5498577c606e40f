import type { Judge } from '../core/types';
import type { DeskPage } from './desk-state';
import { draftsWith } from './drafts-with';
import { keyAt } from './mend';
import { openRow, rowFor } from './open-row';
import { type Query, select } from './query';
import type { Work } from './work';

/** Finds the drafts that are looked at. */
export interface Looking {
  /** The drafts of a query, in its order. */
  readonly chosen: (work: Work, query: Query) => Promise<Uint32Array>;
  /** Some of them, as the table has them. */
  readonly page: (work: Work, query: Query, from: number, count: number) => Promise<DeskPage>;
  /** Texts have changed: words are looked for anew. */
  readonly forget: () => void;
}

/** `breathe` lets messages in. Which drafts have the words of a query is remembered: the file is read for it. */
export function createLooking(judge: Judge, breathe: () => Promise<unknown>): Looking {
  let search: { readonly words: string; readonly found: ReadonlySet<number>; readonly count: number } | null =
    null;
  const foundFor = async (work: Work, { words }: Query) => {
    if (words === '') return null;
    const count = work.ledger.length();
    if (search?.words !== words || search.count !== count)
      search = { words, found: await draftsWith(work, words, breathe), count };
    return search.found;
  };
  const chosen = async (work: Work, query: Query) => {
    const found = await foundFor(work, query);
    const { ledger, mends } = work;
    return select(ledger, query, (at) => mends.has(keyAt(ledger.numbers(), at)), found);
  };
  return {
    chosen,
    page: async (work, query, from, count) => {
      const all = await chosen(work, query);
      const shown = [...all.subarray(from, from + count)];
      const rows = await Promise.all(
        shown.map(async (at) => rowFor(work, at, await openRow(work, at, judge))),
      );
      return { rows, total: all.length };
    },
    forget: () => {
      search = null;
    },
  };
}
