import type { Level, Verdict } from '../core/types';
import type { Labelled } from './labelled';

/** A labelled message and what the judge said of it. */
export interface Outcome {
  readonly message: Labelled;
  readonly verdict: Verdict;
}

/** How often a judge was right. Held means flagged; a share of nothing is `null`. */
export interface Tally {
  readonly messages: number;
  readonly flagged: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Messages that are ok and were held, or tipped. */
  readonly falseHolds: number;
  readonly falseTips: number;
}

/** Counts outcomes. */
export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const flagged = outcomes.filter(({ message }) => message.flag).length;
  const at = (flag: boolean, level: Level) =>
    outcomes.filter(({ message, verdict }) => message.flag === flag && verdict.level === level).length;
  const caught = at(true, 'hold');
  const falseHolds = at(false, 'hold');
  const precision = share(caught, caught + falseHolds);
  const recall = share(caught, flagged);
  const f1 = share(2 * caught, flagged + caught + falseHolds);
  return {
    messages: outcomes.length,
    flagged,
    precision,
    recall,
    f1,
    falseHolds,
    falseTips: at(false, 'tip'),
  };
}

/** Of the messages with scores from `from` up to `to`, how many there are, their mean score, and the share flagged. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly messages: number;
  readonly said: number;
  readonly found: number;
}

/** Compares scores, as chances, with what was found, in ten bins; empty ones are left out. */
export function calibrationOf(outcomes: readonly Outcome[]): readonly Bin[] {
  return Array.from({ length: 10 }, (_, at) => at / 10).flatMap((from) => {
    const to = from + 0.1;
    const inside = outcomes.filter(({ verdict: { score } }) => score >= from && (score < to || from === 0.9));
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { verdict }) => sum + verdict.score, 0) / inside.length;
    const found = inside.filter(({ message }) => message.flag).length / inside.length;
    return [{ from, to, messages: inside.length, said, found }];
  });
}

/** Outcomes by a name of theirs (or several), most messages first. */
export function groupBy(
  outcomes: readonly Outcome[],
  namesOf: (outcome: Outcome) => readonly string[],
): readonly (readonly [string, readonly Outcome[]])[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes)
    for (const name of namesOf(outcome)) groups.set(name, [...(groups.get(name) ?? []), outcome]);
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
