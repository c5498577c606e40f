import { EDGE, type Piece, readPattern } from './pattern';
import type { Unit } from './units';

/** Where a pattern of `owner` was found: the first and the last unit, both included. */
export interface Match<Owner> {
  readonly owner: Owner;
  readonly first: number;
  readonly last: number;
}

/** Patterns by their rarest word, each split there: `left` is read backwards from it, `right` forwards. */
export type PhraseIndex<Owner> = ReadonlyMap<string, readonly Entry<Owner>[]>;

interface Entry<Owner> {
  readonly owner: Owner;
  readonly left: Chain;
  readonly right: Chain;
}

/**
 * What is still to be taken: one of some words, or some of the options (each goes on to what follows it), or else up to a number of words
 * that may be any. All of one shape, since most of the time of a verdict goes into reading them.
 */
type Chain = {
  readonly words: ReadonlySet<string> | null;
  readonly options: readonly Chain[] | null;
  readonly most: number;
  readonly next: Chain;
} | null;

/** Builds the index. Each pattern stands for its owner; the language is that of `readPattern`. */
export function indexPhrases<Owner>(
  phrases: Iterable<readonly [Owner, readonly string[]]>,
): PhraseIndex<Owner> {
  const index = new Map<string, Entry<Owner>[]>();
  for (const [owner, patterns] of phrases) {
    for (const pattern of patterns) {
      for (const split of splitsOf(readPattern(pattern))) addEntry(index, owner, split);
    }
  }
  return index;
}

/** Finds every pattern in a text. The cost follows the text, not the number of patterns. */
export function findPhrases<Owner>(index: PhraseIndex<Owner>, units: readonly Unit[]): Match<Owner>[] {
  const found: Match<Owner>[] = [];
  for (let at = 0; at < units.length; at++) {
    const entries = index.get(units[at]?.key ?? '');
    if (!entries) continue;
    for (const entry of entries) {
      if (!mayStart(entry.right, units[at + 1]) || !mayStart(entry.left, units[at - 1])) continue;
      const last = reach(units, entry.right, at + 1, 1);
      if (last < 0) continue;
      const first = reach(units, entry.left, at - 1, -1);
      if (first >= 0) found.push(withoutEdges(units, entry.owner, first - 1, last - 1));
    }
  }
  return found;
}

interface Split {
  readonly words: ReadonlySet<string>;
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

function splitsOf(pieces: readonly Piece[]): readonly Split[] {
  const least = Math.min(...pieces.map(({ cost }) => cost));
  const best = pieces.findIndex(({ cost }) => cost === least);
  const rarest = pieces[best];
  if (!rarest || least === Number.POSITIVE_INFINITY || rarest.kind === 'gap')
    throw new Error('A pattern needs at least one word that must be there.');
  const [before, after] = [pieces.slice(0, best), pieces.slice(best + 1)];
  if (rarest.kind === 'words') return [{ words: rarest.words, left: before, right: after }];
  return rarest.options
    .flatMap(splitsOf)
    .map((split) => ({ ...split, left: [...before, ...split.left], right: [...split.right, ...after] }));
}

function addEntry<Owner>(index: Map<string, Entry<Owner>[]>, owner: Owner, split: Split): void {
  const entry = { owner, left: chain(split.left, null, -1), right: chain(split.right, null, 1) };
  for (const word of split.words) {
    const known = index.get(word);
    if (known) known.push(entry);
    else index.set(word, [entry]);
  }
}

/** Links pieces to what follows them, in reading order or, for `step` -1, against it. */
function chain(pieces: readonly Piece[], tail: Chain, step: 1 | -1): Chain {
  let next = tail;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[step === 1 ? pieces.length - 1 - i : i];
    if (piece) next = link(piece, next, step);
  }
  return next;
}

function link(piece: Piece, next: Chain, step: 1 | -1): Chain {
  if (piece.kind === 'words') return { words: piece.words, options: null, most: 0, next };
  if (piece.kind === 'gap') return { words: null, options: null, most: piece.most, next };
  const options = piece.options.map((option) => chain(option, next, step));
  return { words: null, options, most: 0, next: null };
}

/** The index of the last unit that the chain takes, going in `step` from `at`, and one more; -1 when it does not fit. */
function reach(units: readonly Unit[], from: Chain, start: number, step: 1 | -1): number {
  let rest = from;
  let at = start;
  for (; rest?.words; rest = rest.next) {
    const unit = units[at];
    if (unit === undefined || !rest.words.has(unit.key)) return -1;
    at += step;
  }
  if (rest === null) return at - step + 1;
  if (rest.options === null) return reachPastGap(units, rest.next, rest.most, at, step);
  for (const option of rest.options) {
    const reached = reach(units, option, at, step);
    if (reached >= 0) return reached;
  }
  return -1;
}

function reachPastGap(
  units: readonly Unit[],
  next: Chain,
  most: number,
  start: number,
  step: 1 | -1,
): number {
  let at = start;
  for (let skipped = 0; skipped <= most; skipped++) {
    const unit = units[at];
    const reached = mayStart(next, unit) ? reach(units, next, at, step) : -1;
    if (reached >= 0) return reached;
    if (unit === undefined || unit.key === EDGE) return -1;
    at += step;
  }
  return -1;
}

/** Most of what is looked for ends here: at the first word. */
function mayStart(rest: Chain, unit: Unit | undefined): boolean {
  return !rest?.words || (unit !== undefined && rest.words.has(unit.key));
}

function withoutEdges<Owner>(
  units: readonly Unit[],
  owner: Owner,
  first: number,
  last: number,
): Match<Owner> {
  while (first < last && units[first]?.key === EDGE) first++;
  while (last > first && units[last]?.key === EDGE) last--;
  return { owner, first, last };
}
