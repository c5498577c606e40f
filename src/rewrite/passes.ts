import type { Draft, Span } from '../core/types';
import { isFaithful } from './faithful';
import type { Tools } from './tools';

const ROOM = 400;

/** Clear at `strict`, nothing invented, within the box's limit and ours, and at most two blanks. */
export function passes(text: string, draft: Draft, { judge, offers = [] }: Tools): boolean {
  if (text === '' || text.length > Math.min(draft.limit ?? ROOM, ROOM) || blanksOf(text).length > 2)
    return false;
  return isFaithful(text, draft, offers) && judge({ ...draft, text }, 'strict').level === 'clear';
}

/** What is left for the author to fill in. */
export function blanksOf(text: string): Span[] {
  return [...text.matchAll(/\[[^\]\n]{6,}\]/g)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  }));
}
