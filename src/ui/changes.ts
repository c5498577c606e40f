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

/** Part of a rewrite that is taken, or left as the draft has it, as one. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** The draft's own words in its place; `null` where nothing changed. */
  readonly was: string | null;
}

/**
 * The rewrite in passages, beside the draft that it would replace; what changed within one sentence is one passage. All
 * that is not 'gone' is the rewrite, letter for letter; all that is 'kept' or 'gone' is the draft, but where a blank takes
 * the place of its words. A pair too long or too different to compare comes back as kept.
 */
export function changesOf(draft: string, rewrite: Rewrite): readonly Passage[] {
  let at = 0;
  return sentences(stretches(differences(draft, rewrite.text))).map((parts) => {
    const pieces: Piece[] = [];
    for (const { kept, gone, fresh } of parts) {
      if (gone) pieces.push({ kind: 'gone', text: gone });
      const end = at + kept.length + fresh.length;
      pieces.push(...cutAtBlanks(rewrite, at, end, kept ? 'kept' : 'new'));
      at = end;
    }
    const was = parts.map(({ kept, gone }) => kept + gone).join('');
    return { pieces, was: parts.some(isChanged) ? was : null };
  });
}

/** Each sentence that changed by itself. Changes with no end of a sentence between them come together. */
function sentences(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const result: Stretch[][] = [];
  let between: Stretch[] = [];
  let open: Stretch[] | null = null;
  let starts = true;
  for (const stretch of stretches) {
    if (!isChanged(stretch)) {
      between.push(stretch);
      starts = ENDED.test(stretch.kept);
      if (ENDS.test(stretch.kept)) open = null;
      continue;
    }
    for (const part of cutAtSentences(stretch, starts)) {
      if (open) open.push(...between, part);
      else result.push(...between.map((each) => [each]), [part]);
      open = isEnded(part) ? null : (result.at(-1) ?? null);
      between = [];
    }
  }
  return [...result, ...between.map((each) => [each])];
}

const ENDS = /[.!?…:]\s|\n/;
const ENDED = /(?:[.!?…:]|\n)\s*$/;

function isChanged({ kept }: Stretch): boolean {
  return kept === '';
}

function isEnded({ gone, fresh }: Stretch): boolean {
  return [gone, fresh].every((text) => text === '' || ENDED.test(text));
}

/** What goes on with a sentence, or breaks off in one, replaces what does so too; between them each sentence goes or comes alone. */
function* cutAtSentences({ gone, fresh }: Stretch, starts: boolean): Generator<Stretch> {
  const [goes, comes] = [sentencesOf(gone), sentencesOf(fresh)];
  const pair = (went = '', came = '') => ({ kept: '', gone: went, fresh: came });
  if (!starts) yield pair(goes.shift(), comes.shift());
  const isBroken = [goes, comes].some((all) => !ENDED.test(all.at(-1) ?? '.'));
  const last = isBroken ? pair(goes.pop(), comes.pop()) : null;
  for (const each of goes) yield pair(each);
  for (const each of comes) yield pair('', each);
  if (last) yield last;
}

/** A blank is never cut. */
function sentencesOf(text: string): string[] {
  return (text.match(/(?:\[[^\]]*\]|.)*?(?:[.!?…]+\s+|\n\s*|$)/gs) ?? []).filter((each) => each !== '');
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
    // A mark that ends both the old words and the new ones goes with them.
    const mark = !isChange && !isChance && last?.gone && last.fresh ? (MARK.exec(value)?.[0] ?? '') : '';
    if (last && mark) {
      last.gone += mark;
      last.fresh += mark;
    }
    const into = last && !last.kept && (isChange || isChance) ? last : { kept: '', gone: '', fresh: '' };
    const rest = value.slice(mark.length);
    if (into !== last && rest) result.push(into);
    if (!isChange && !isChance) into.kept = rest;
    if (removed || isChance) into.gone += value;
    if (added || isChance) into.fresh += value;
  });
  return result;
}

const MARK = /^[.!?…]+/;

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
