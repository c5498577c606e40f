import { diffArrays } from 'diff';
import type { Rewrite } from '../core/types';

/** A stretch of a rewrite: as it was, new, left out of it, or a blank to fill. */
export interface Piece {
  readonly kind: 'kept' | 'new' | 'gone' | 'blank';
  readonly text: string;
}

/** Comparing takes time with the square of the differences: beyond these nobody would read them anyway. */
const LONGEST = 10_000;
const MOST_EDITS = 2_000;

/** Words that two texts share by chance: alone between two changes they are part of the change. */
const CHANCE = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}]{1,3}[^\p{L}\p{N}\n]*)?$/u;

/**
 * The rewrite in stretches, beside the draft that it would replace. All that is not 'gone' is the rewrite, letter
 * for letter; all that is 'kept' or 'gone' is the draft, but where a blank takes the place of its words. A pair too
 * long or too different to compare comes back as kept.
 */
export function changesOf(draft: string, rewrite: Rewrite): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { kept, gone, fresh } of stretches(differences(draft, rewrite.text))) {
    if (gone) pieces.push({ kind: 'gone', text: gone });
    const text = kept + fresh;
    pieces.push(...cutAtBlanks(rewrite, at, at + text.length, kept ? 'kept' : 'new'));
    at += text.length;
  }
  return pieces;
}

interface Difference {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

function differences(before: string, after: string): readonly Difference[] {
  const short = before.length + after.length <= LONGEST;
  const found = short
    ? diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_EDITS })
    : undefined;
  return (
    found?.map(({ value, ...what }) => ({ ...what, value: value.join('') })) ?? [
      { value: after, added: false, removed: false },
    ]
  );
}

/** Words, and what stands between them: each line break, run of spaces and mark by itself. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}'’]+|\n|[^\S\n]+|./gsu) ?? [];
}

/** Either kept, or what is gone beside what came for it. */
interface Stretch {
  kept: string;
  gone: string;
  fresh: string;
}

/** Changes that only chance words keep apart are one change, so that a sentence reads as one and not as confetti. */
function stretches(differences: readonly Difference[]): readonly Stretch[] {
  const result: Stretch[] = [];
  differences.forEach(({ value, added, removed }, index) => {
    const last = result.at(-1);
    const isChange = added || removed;
    const isChance = !isChange && index > 0 && index < differences.length - 1 && CHANCE.test(value);
    const into = last && !last.kept && (isChange || isChance) ? last : { kept: '', gone: '', fresh: '' };
    if (into !== last) result.push(into);
    if (!isChange && !isChance) into.kept = value;
    if (removed || isChance) into.gone += value;
    if (added || isChance) into.fresh += value;
  });
  return result;
}

function cutAtBlanks({ text, blanks }: Rewrite, start: number, end: number, kind: Piece['kind']): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const blank of blanks) {
    const from = Math.max(blank.start, at);
    const to = Math.min(blank.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ kind, text: text.slice(at, from) });
    pieces.push({ kind: 'blank', text: text.slice(from, to) });
    at = to;
  }
  if (at < end) pieces.push({ kind, text: text.slice(at, end) });
  return pieces;
}
