import { type Ledger, STANDINGS, type Standing } from './ledger';

/** What the table is sorted by. */
export const ORDERS = ['row', 'level', 'score', 'words', 'copies'] as const;

export type Order = (typeof ORDERS)[number];

/** Which drafts are looked at, and how they are sorted. */
export interface Query {
  readonly order: Order;
  readonly isDown: boolean;
  /** `null`: of any standing. */
  readonly standing: Standing | null;
  /** A rule; `null`: whatever was found. */
  readonly habit: string | null;
  /** The near copies of this draft; `null`: all drafts. */
  readonly copiesOf: number | null;
  /** A step of a sequence; `null`: any. */
  readonly step: number | null;
  /** Only drafts that were mended. */
  readonly isMended: boolean;
  /** Words that the draft contains, whatever their case; empty: any. */
  readonly words: string;
}

export const ALL: Query = {
  order: 'row',
  isDown: false,
  standing: null,
  habit: null,
  copiesOf: null,
  step: null,
  isMended: false,
  words: '',
};

/** Whether a query passes over some drafts, however it sorts the others. */
export function isNarrowed({ standing, habit, copiesOf, step, isMended, words }: Query): boolean {
  return [standing, habit, copiesOf, step].some((each) => each !== null) || isMended || words !== '';
}

/** The drafts of a query, by number, in order; drafts that are equal stay in the order of the file. `found`: those with its words. */
export function select(
  ledger: Ledger,
  query: Query,
  isMended: (at: number) => boolean,
  found: ReadonlySet<number> | null,
): Uint32Array {
  const { standing, score, words, habits, step } = ledger.numbers();
  const bit = query.habit === null ? -1 : ledger.bitOf(query.habit);
  const wanted = query.standing === null ? -1 : STANDINGS.indexOf(query.standing);
  const chosen: number[] = [];
  for (let at = 0; at < ledger.length(); at++) {
    if (wanted >= 0 && standing[at] !== wanted) continue;
    if (query.habit !== null && (bit < 0 || (((habits[at * 2 + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 0))
      continue;
    if (query.copiesOf !== null && ledger.groupOf(at) !== ledger.groupOf(query.copiesOf)) continue;
    if (query.step !== null && step[at] !== query.step) continue;
    if (query.isMended && !isMended(at)) continue;
    if (found && !found.has(at)) continue;
    chosen.push(at);
  }
  const key: Readonly<Record<Order, (at: number) => number>> = {
    row: (at) => at,
    level: (at) => (standing[at] ?? 0) + (score[at] ?? 0) / 1000,
    score: (at) => score[at] ?? 0,
    words: (at) => words[at] ?? 0,
    // Near copies stand together, the largest group first.
    copies: (at) => ledger.sizeOfGroup(at) * 2 ** 32 - ledger.groupOf(at),
  };
  const keyOf = key[query.order];
  const sign = query.isDown ? -1 : 1;
  const keys = new Map(chosen.map((at) => [at, keyOf(at)]));
  chosen.sort((one, other) => sign * ((keys.get(one) ?? 0) - (keys.get(other) ?? 0)) || one - other);
  return Uint32Array.from(chosen);
}
