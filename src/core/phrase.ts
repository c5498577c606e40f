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

/** A list that shares its tail, so that alternatives can be tried without copying. */
type Chain = { readonly piece: Piece; readonly next: Chain } | null;

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
    for (const entry of index.get(units[at]?.key ?? '') ?? []) {
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
  let best = -1;
  for (let i = 0; i < pieces.length; i++) {
    if (costOf(pieces[i]) < costOf(pieces[best])) best = i;
  }
  const rarest = pieces[best];
  if (!rarest || rarest.kind === 'gap')
    throw new Error('A pattern needs at least one word that must be there.');
  const [before, after] = [pieces.slice(0, best), pieces.slice(best + 1)];
  if (rarest.kind === 'words') return [{ words: rarest.words, left: before, right: after }];
  return rarest.options
    .flatMap(splitsOf)
    .map((split) => ({ ...split, left: [...before, ...split.left], right: [...split.right, ...after] }));
}

const COMMONEST =
  'the to you a i and your . of in for is that it on my with be have this we if me are not at do as so can our but or about was an just what would from will like know all up has one how get more im there out they us ? by any see work no time been dont good some when he am help new its want had love who his her she them think here make want them need please let now also hi thanks ive id could their really than only then too more their these next back did go think over great well hope way because were people';
const COMMON = new Map(COMMONEST.split(' ').map((word, rank) => [word, 400 / (rank + 4)]));

/** How often a piece may be met, roughly; what cannot be looked up costs most. */
function costOf(piece: Piece | undefined): number {
  if (!piece || piece.kind === 'gap') return Number.POSITIVE_INFINITY;
  if (piece.kind === 'words') {
    let cost = 0;
    for (const word of piece.words) cost += COMMON.get(word) ?? 0.2 + 1 / word.length;
    return cost;
  }
  let cost = 0;
  for (const option of piece.options)
    cost += option.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...option.map(costOf));
  return cost;
}

function addEntry<Owner>(index: Map<string, Entry<Owner>[]>, owner: Owner, split: Split): void {
  const entry = { owner, left: chain(split.left.toReversed()), right: chain(split.right) };
  for (const word of split.words) {
    const known = index.get(word);
    if (known) known.push(entry);
    else index.set(word, [entry]);
  }
}

function chain(pieces: readonly Piece[], tail: Chain = null): Chain {
  return pieces.reduceRight<Chain>((next, piece) => ({ piece, next }), tail);
}

/**
 * One more than the furthest unit that the chain takes, going in `step` from `at`; 0 when it takes none before the first
 * unit, -1 when it does not fit.
 */
function reach(units: readonly Unit[], rest: Chain, at: number, step: 1 | -1): number {
  if (rest === null) return at - step + 1;
  const { piece, next } = rest;
  if (piece.kind === 'words') {
    return piece.words.has(units[at]?.key ?? '') ? reach(units, next, at + step, step) : -1;
  }
  if (piece.kind === 'gap') return reachPastGap(units, rest, at, step, piece.most);
  for (const option of piece.options) {
    const reached = reach(units, chain(step === 1 ? option : option.toReversed(), next), at, step);
    if (reached >= 0) return reached;
  }
  return -1;
}

function reachPastGap(units: readonly Unit[], rest: Chain, at: number, step: 1 | -1, most: number): number {
  for (let skipped = 0; skipped <= most; skipped++) {
    const reached = reach(units, rest?.next ?? null, at + skipped * step, step);
    if (reached >= 0) return reached;
    const key = units[at + skipped * step]?.key;
    if (key === undefined || key === EDGE) return -1;
  }
  return -1;
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
