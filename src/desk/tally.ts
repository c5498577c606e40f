import type { Closed, SequenceFinding } from './sequence';

/** What the sequences of a file come to. Of what is found the first are kept: nobody reads thousands. */
export interface Tally {
  /** How many have two steps or more. */
  readonly count: number;
  readonly found: Readonly<Record<SequenceFinding['rule'], number>>;
  readonly first: readonly SequenceFinding[];
}

export const NO_TALLY: Tally = { count: 0, found: { 'every-step-asks': 0, 'long-silence': 0 }, first: [] };

/** So many findings are kept. */
const KEPT = 200;

/** The tally with some sequences more. */
export function tallied(tally: Tally, sequences: readonly Closed[]): Tally {
  if (sequences.length === 0) return tally;
  const findings = sequences.flat();
  const found = { ...tally.found };
  for (const { rule } of findings) found[rule]++;
  const first = tally.first.length < KEPT ? [...tally.first, ...findings].slice(0, KEPT) : tally.first;
  return { count: tally.count + sequences.length, found, first };
}

/** The tally where one sequence has other findings than before. */
export function retallied(
  tally: Tally,
  before: readonly SequenceFinding[],
  now: readonly SequenceFinding[],
): Tally {
  const has = (list: readonly SequenceFinding[], { rule, first }: SequenceFinding) =>
    list.some((each) => each.rule === rule && each.first === first);
  const gone = before.filter((each) => !has(now, each));
  const come = now.filter((each) => !has(before, each));
  if (gone.length + come.length === 0) return tally;
  const found = { ...tally.found };
  for (const { rule } of gone) found[rule]--;
  for (const { rule } of come) found[rule]++;
  const left = tally.first.filter((each) => !has(gone, each));
  return { ...tally, found, first: [...left, ...come].slice(0, KEPT) };
}
