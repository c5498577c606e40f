import { createReader } from '../core/reader';
import { sumOfTerms } from '../core/sum';
import { fitTables, type Part } from './fit-tables';
import { foldsOf } from './folds';
import type { Example } from './lessons';

/**
 * The sum of each of `tried`, from tables fitted without any message of its source: those of the other folds, and all
 * of `others`. Uncalibrated logits, in the order of `tried`.
 */
export function trySums(
  tried: readonly Example[],
  others: readonly Example[],
  count: number,
  without?: ReadonlySet<Part>,
): readonly number[] {
  const folds = foldsOf(
    tried.map(({ message }) => message.source),
    count,
  );
  const sums = tried.map(() => 0);
  for (let fold = 0; fold < count; fold++) {
    const lessons = [...tried.filter((_, at) => folds[at] !== fold), ...others];
    const sum = sumOfFit(lessons, without);
    for (const [at, { evidence }] of tried.entries()) if (folds[at] === fold) sums[at] = sum(evidence);
  }
  return sums;
}

function sumOfFit(lessons: readonly Example[], without: ReadonlySet<Part> | undefined) {
  const { reader, sum } = fitTables(lessons, without);
  const read = createReader(reader);
  return (evidence: Example['evidence']) => sum.bias + read(evidence).score + sumOfTerms(sum, evidence);
}
