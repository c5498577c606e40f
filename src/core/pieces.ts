import type { Evidence } from './evidence';
import { createIsFirstTime } from './first-time';
import { EDGE } from './pattern';
import { sortOf } from './sort-of';
import type { Unit } from './units';

/**
 * What the reader looks at: words, pairs of neighbours, stretches of letters, sorts of words, and runs of two or three
 * sorts with the other words passed over.
 */
export const PIECES = ['word', 'pair', 'letters', 'sort', 'run'] as const;

/** Pieces share this many places in the table, by their hash; a power of two. */
export const PLACES = 1 << 15;

/** So many words are enough to know how a message reads, and keep the time bounded. */
const MOST_UNITS = 1500;
const LONGEST_WORD = 24;

/** Told of each piece of a draft: its kind, its places in the table (for all stages, for this one) and its sentence. */
export type Visit = (piece: number, everywhere: number, here: number, sentence: number) => void;

type Tell = (piece: number, hash: number) => void;

/** Tells of what was not met before, and says whether it was new. */
type TellOnce = (piece: number, hash: number) => boolean;

/**
 * Goes through the pieces of a draft, in order, the same for a draft and for a training message. What was met before is
 * not met again, but for stretches of letters; quoted words are not the author's and are passed over; names are all
 * one name.
 */
export function visitPieces({ units, text, stage }: Evidence, visit: Visit): void {
  const here = hashOf(stage === 'unknown' ? 'first-message' : stage);
  const count = Math.min(units.length, MOST_UNITS);
  const isFirstTime = createIsFirstTime(count * MOST_A_UNIT);
  const runs = { before: 0, second: 0 };
  let sentence = -1;
  let before = 0;
  const tell: Tell = (piece, hash) =>
    visit(piece, placeOf(hash), placeOf(mix(hash, here)), Math.max(0, sentence));
  const tellOnce: TellOnce = (piece, hash) => {
    const isNew = isFirstTime(hash);
    if (isNew) tell(piece, hash);
    return isNew;
  };
  for (let at = 0; at < count; at++) {
    const unit = units[at];
    if (!unit || unit.quoted) continue;
    const name = unit.key !== EDGE && isName(unit, units[at - 1], text.source);
    const hash = name ? NAME : hashOf(unit.key);
    if (before) tellOnce(PAIR_AT, mix(before, hash));
    before = hash;
    visitSort(unit.key, name, runs, tellOnce);
    if (unit.key === EDGE) sentence++;
    else if (tellOnce(WORD_AT, mix(hashOf(unit.key), WORD))) visitLetters(unit.key, tell);
  }
}

const [WORD_AT, PAIR_AT, LETTERS_AT, SORT_AT, RUN_AT] = [0, 1, 2, 3, 4];

/** A word, a pair, a sort and two runs: what of one unit is told once. */
const MOST_A_UNIT = 5;

/** Runs go on over the ends of sentences, which are a sort of their own. */
function visitSort(
  key: string,
  name: boolean,
  runs: { before: number; second: number },
  tellOnce: TellOnce,
): void {
  const sort = sortOf(key) ?? (name ? '<name>' : undefined);
  if (sort === undefined) return;
  const hash = mix(hashOf(sort), SORT);
  tellOnce(SORT_AT, hash);
  if (runs.before) tellOnce(RUN_AT, mix(runs.before, hash));
  if (runs.second) tellOnce(RUN_AT, mix(mix(runs.second, runs.before), hash));
  runs.second = runs.before;
  runs.before = hash;
}

const STRETCH = 4;
const [OPENS, CLOSES] = [60, 62];

/** Stretches of four letters, the ends of the word marked, so that a misspelling leaves most of them alike. */
function visitLetters(word: string, tell: Tell): void {
  if (!isLetter(word)) return;
  const length = Math.min(word.length, LONGEST_WORD);
  for (let from = -1; from + STRETCH <= length + 1; from++) {
    let hash = LETTERS;
    for (let at = from; at < from + STRETCH; at++) {
      const code = at < 0 ? OPENS : at < length ? word.charCodeAt(at) : CLOSES;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    tell(LETTERS_AT, hash);
  }
}

/** Whether a folded word starts with a letter. */
function isLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(word);
}

const NO_NAMES = new Set(
  'i im ive id ill linkedin twitter google ai ceo seo hi hello hey thanks monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** A word with one capital inside a sentence is a name, for all that the reader cares; what is all capitals is not. */
function isName({ key, start }: Unit, before: Unit | undefined, source: string): boolean {
  if (before === undefined || before.key === EDGE || key.length < 2 || NO_NAMES.has(key)) return false;
  const code = source.charCodeAt(start);
  const next = source.charCodeAt(start + 1);
  return code >= 65 && code <= 90 && !(next >= 65 && next <= 90);
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

function mix(a: number, b: number): number {
  return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
}

function placeOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (PLACES - 1);
}

const NAME = hashOf('<name>');
const WORD = hashOf('word');
const SORT = hashOf('sort');
const LETTERS = hashOf('letters');
