import type { SumTable } from '../core/sum';
import { fitLogistic } from './logistic';

/** A message tried: how likely it was said to be unwelcome, and whether it is. */
export interface Tried {
  readonly score: number;
  readonly flag: boolean;
}

/** What a threshold on the score gives. */
export interface Point {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the messages that are fine, the share at or above the threshold. */
  readonly falseShare: number;
}

/** Fits the line that makes chances of logits (Platt). */
export function calibrate(
  logits: readonly number[],
  flags: readonly boolean[],
): Pick<SumTable, 'slope' | 'shift'> {
  const { weights, bias } = fitLogistic({
    rows: logits.map((logit) => ({ at: Int32Array.of(0), value: Float64Array.of(logit) })),
    labels: flags.map((flag) => (flag ? 1 : 0)),
    weights: flags.map(() => 1),
    columns: 1,
    penalty: 0.01,
    sweeps: 500,
  });
  return { slope: weights[0] ?? 1, shift: bias };
}

/** What each threshold gives, from the strictest to the most lenient. */
export function curveOf(tried: readonly Tried[]): readonly Point[] {
  const sorted = [...tried].sort((a, b) => b.score - a.score);
  const flagged = tried.filter(({ flag }) => flag).length;
  let caught = 0;
  return sorted.flatMap(({ score, flag }, at) => {
    caught += flag ? 1 : 0;
    if (sorted[at + 1]?.score === score) return [];
    const held = at + 1;
    return [
      {
        threshold: score,
        precision: caught / held,
        recall: caught / Math.max(1, flagged),
        f1: (2 * caught) / Math.max(1, flagged + held),
        falseShare: (held - caught) / Math.max(1, tried.length - flagged),
      },
    ];
  });
}

/** The lowest threshold that still has the precision; the strictest when none has. */
export function pointOfPrecision(curve: readonly Point[], precision: number): Point | undefined {
  return curve.filter((point) => point.precision >= precision).at(-1) ?? curve[0];
}

/** The lowest threshold at which no more than this share of fine messages is met. */
export function pointOfFalseShare(curve: readonly Point[], share: number): Point | undefined {
  return curve.filter(({ falseShare }) => falseShare <= share).at(-1) ?? curve[0];
}
