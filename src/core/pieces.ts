import type { Evidence } from './evidence';
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

/**
 * Goes through the pieces of a draft, in order, the same for a draft and for a training message. What was met before is
 * not met again, but for stretches of letters; quoted words are not the author's and are passed over; names are all
 * one name.
 */
export function visitPieces({ units, text, stage }: Evidence, visit: Visit): void {
  const here = hashOf(stage === 'unknown' ? 'first-message' : stage);
  const met = new Set<number>();
  const runs = { before: 0, second: 0 };
  let sentence = -1;
  let before = 0;
  const tell: Tell = (piece, hash) => {
    if (piece !== LETTERS_AT && met.size === met.add(hash).size) return;
    visit(piece, placeOf(hash), placeOf(mix(hash, here)), Math.max(0, sentence));
  };
  const count = Math.min(units.length, MOST_UNITS);
  for (let at = 0; at < count; at++) {
    const unit = units[at];
    if (!unit || unit.quoted) continue;
    const name = unit.key !== EDGE && isName(unit, units[at - 1], text.source);
    const hash = name ? NAME : hashOf(unit.key);
    if (before) tell(PAIR_AT, mix(before, hash));
    before = hash;
    visitSort(unit.key, name, runs, tell);
    if (unit.key === EDGE) sentence++;
    else visitWord(unit.key, met, tell);
  }
}

const [WORD_AT, PAIR_AT, LETTERS_AT, SORT_AT, RUN_AT] = [0, 1, 2, 3, 4];

function visitWord(word: string, met: ReadonlySet<number>, tell: Tell): void {
  const hash = mix(hashOf(word), WORD);
  if (met.has(hash)) return;
  tell(WORD_AT, hash);
  visitLetters(word, tell);
}

/** Runs go on over the ends of sentences, which are a sort of their own. */
function visitSort(key: string, name: boolean, runs: { before: number; second: number }, tell: Tell): void {
  const sort = sortOf(key) ?? (name ? '<name>' : undefined);
  if (sort === undefined) return;
  const hash = mix(hashOf(sort), SORT);
  tell(SORT_AT, hash);
  if (runs.before) tell(RUN_AT, mix(runs.before, hash));
  if (runs.second) tell(RUN_AT, mix(mix(runs.second, runs.before), hash));
  runs.second = runs.before;
  runs.before = hash;
}

const LEAST_LETTERS = 4;
const MOST_LETTERS = 4;

/** Stretches of three to five letters, the ends of the word marked, so that a misspelling leaves most of them alike. */
function visitLetters(word: string, tell: Tell): void {
  if (!/^\p{L}/u.test(word)) return;
  const letters = `<${word.slice(0, LONGEST_WORD)}>`;
  for (let from = 0; from <= letters.length - LEAST_LETTERS; from++) {
    let hash = LETTERS;
    const end = Math.min(letters.length, from + MOST_LETTERS);
    for (let at = from; at < end; at++) {
      hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
      if (at - from >= LEAST_LETTERS - 1) tell(LETTERS_AT, hash);
    }
  }
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
