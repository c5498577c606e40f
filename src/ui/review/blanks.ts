import type { Span } from '../../core/types';

/** What rewrites leave to be filled; a link has its address behind it. */
const BRACKETS = /\[([^[\]\n]{3,200})\](?!\()/g;

/** The blanks of a text that somebody has to fill, but for those of which something else is said. */
export function blanksIn(text: string, told: readonly Span[]): readonly Span[] {
  return (
    [...text.matchAll(BRACKETS)]
      // One word is an aside.
      .filter(([, words = '']) => /\S\s+\S/.test(words))
      .map(({ index, 0: blank }) => ({ start: index, end: index + blank.length }))
      .filter(({ start, end }) => !told.some((each) => each.start < end && each.end > start))
  );
}
