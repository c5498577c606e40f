import { describe, expect, test } from 'vitest';
import { shippedRules } from '../../rules/judge';
import { calibrate, curveOf, pointOfFalseShare, pointOfPrecision } from '../../src/commands/curve';
import { fitTables, piecesRow } from '../../src/commands/fit-tables';
import { foldsOf } from '../../src/commands/folds';
import { fitLogistic, logitOf } from '../../src/commands/logistic';
import { createGather } from '../../src/core/evidence';
import { createReader } from '../../src/core/reader';
import { createSum, sumOfTerms } from '../../src/core/sum';
import type { Draft } from '../../src/core/types';

const gather = createGather(shippedRules());

function draftOf(text: string): Draft {
  const conversation = { sent: 0, received: 0, unanswered: 0, complete: true, group: false };
  return {
    text,
    surface: 'linkedin-message',
    conversation: { ...conversation, recipient: null, theirLast: null, replyingTo: null },
  };
}

function lessonOf(text: string, flag: boolean) {
  const evidence = gather(draftOf(text));
  return { evidence, pieces: piecesRow(evidence), flag, weight: 1 };
}

const PITCHES = [
  'We help bakeries double their orders. Worth a quick call?',
  'Our platform saves clinics ten hours a week. Open to a demo?',
  'I help founders get more leads. Interested?',
  'We build websites that convert. Can I send a quote?',
];
const FINE = [
  'Your talk on sourdough made me bake again, thank you.',
  'How did the move to the new clinic go?',
  'I enjoyed your piece on the canal. Which lock is your favourite?',
  'Thanks for the book, it kept me up all night.',
];
const LESSONS = [
  ...PITCHES.map((text) => lessonOf(text, true)),
  ...FINE.map((text) => lessonOf(text, false)),
];

describe('the regression', () => {
  const rows = [
    [1, 0],
    [0.8, 0.1],
    [0, 1],
    [0.1, 0.9],
  ].map((values) => ({
    at: Int32Array.of(0, 1),
    value: Float64Array.from(values),
  }));
  const problem = {
    rows,
    labels: [1, 1, 0, 0],
    weights: [1, 1, 1, 1],
    columns: 2,
    penalty: 0.1,
    sweeps: 200,
  };

  test('tells apart what can be told apart', () => {
    const fitted = fitLogistic(problem);
    expect(rows.map((row) => logitOf(fitted, row) > 0)).toEqual([true, true, false, false]);
  });

  test('stands where no small step makes it better', () => {
    const { weights, bias } = fitLogistic(problem);
    const lossOf = (first: number, second: number) =>
      rows.reduce(
        (loss, row, at) => {
          const logit = logitOf({ weights: Float64Array.of(first, second), bias }, row);
          return loss + Math.log(1 + Math.exp(problem.labels[at] === 1 ? -logit : logit));
        },
        (0.1 / 2) * (first ** 2 + second ** 2),
      );
    const [first = 0, second = 0] = weights;
    for (const [a, b] of [
      [0.1, 0],
      [-0.1, 0],
      [0, 0.1],
      [0, -0.1],
    ] as const)
      expect(lossOf(first + a, second + b)).toBeGreaterThan(lossOf(first, second));
  });

  test.each([
    [1, 'below'],
    [-1, 'above'],
  ])('holds a column to its sign, %i never %s nothing', (sign) => {
    const { weights } = fitLogistic({ ...problem, signs: Int8Array.of(sign, sign) });
    for (const weight of weights) expect(weight * sign).toBeGreaterThanOrEqual(0);
  });

  test('counts a row as often as it weighs', () => {
    const twice = fitLogistic({
      ...problem,
      rows: [...rows, ...rows],
      labels: [1, 1, 0, 0, 1, 1, 0, 0],
      weights: [1, 1, 1, 1, 1, 1, 1, 1],
    });
    const heavy = fitLogistic({ ...problem, weights: [2, 2, 2, 2] });
    expect(heavy.weights[0]).toBeCloseTo(twice.weights[0] ?? 0, 2);
  });
});

describe('the folds', () => {
  const sources = ['a', 'a', 'b', 'c', 'c', 'c', 'd', 'e'];

  test('keep each source in one part', () => {
    const folds = foldsOf(sources, 3);
    const bySource = new Map(sources.map((source, at) => [source, folds[at]]));
    expect(sources.map((source) => bySource.get(source))).toEqual([...folds]);
  });

  test('are of about the same size', () => {
    const folds = foldsOf(sources, 3);
    const sizes = [0, 1, 2].map((fold) => folds.filter((one) => one === fold).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test('are dealt alike each time', () => {
    expect(foldsOf(sources, 3)).toEqual(foldsOf(sources, 3));
  });
});

describe('the curve', () => {
  const tried = [0.9, 0.8, 0.7, 0.6, 0.5].map((score, at) => ({ score, flag: at !== 2 && at !== 4 }));

  test('says what each threshold gives', () => {
    expect(curveOf(tried).map(({ precision, recall }) => [precision, recall])).toEqual([
      [1, 1 / 3],
      [1, 2 / 3],
      [2 / 3, 2 / 3],
      [3 / 4, 1],
      [3 / 5, 1],
    ]);
  });

  test('gives the lowest threshold that keeps a precision', () => {
    expect(pointOfPrecision(curveOf(tried), 0.75)?.threshold).toBe(0.6);
  });

  test('gives the lowest threshold that spares enough of the fine messages', () => {
    expect(pointOfFalseShare(curveOf(tried), 0.5)?.threshold).toBe(0.6);
  });

  test('makes chances of logits', () => {
    const logits = [-2, -1, 1, 2, -2, 2];
    const { slope, shift } = calibrate(logits, [false, true, false, true, false, true]);
    expect(slope).toBeGreaterThan(0);
    expect(Math.abs(shift)).toBeLessThan(0.1);
  });
});

describe('the tables', () => {
  const tables = fitTables(LESSONS);
  const read = createReader(tables.reader);
  const scoreOf = (text: string) => {
    const evidence = gather(draftOf(text));
    return tables.sum.bias + read(evidence).score + sumOfTerms(tables.sum, evidence);
  };

  test('know what they were fitted to', () => {
    const least = Math.min(...PITCHES.map(scoreOf));
    expect(Math.max(...FINE.map(scoreOf))).toBeLessThan(least);
  });

  test('are the same each time', () => {
    const again = fitTables(LESSONS);
    expect(again.sum).toEqual(tables.sum);
    expect(again.reader.letters()).toBe(tables.reader.letters());
  });

  test('never let a courtesy add, or a habit take away', () => {
    for (const [term, weights] of Object.entries(tables.sum.terms)) {
      if (term.startsWith('+')) expect(Math.min(...weights), term).toBeGreaterThanOrEqual(0);
      if (term.startsWith('-')) expect(Math.max(...weights), term).toBeLessThanOrEqual(0);
    }
  });

  test('do without a part that is left out', () => {
    const { sum } = fitTables(LESSONS, new Set(['habits', 'courtesies']));
    expect(Object.keys(sum.terms).filter((term) => /^[+-]/.test(term))).toEqual([]);
  });

  test('make a sum whose score is a chance, and which points at a sentence', () => {
    const thresholds = { tip: 0.2, hold: 0.5 };
    const sum = createSum(
      {
        ...tables.sum,
        slope: 1,
        shift: 0,
        thresholds: { gentle: thresholds, balanced: thresholds, strict: thresholds },
      },
      tables.reader,
    );
    const text = `Hello there. ${PITCHES[0]}`;
    const { score, findings = [] } = sum.weigh(gather(draftOf(text)));
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThan(1);
    expect(findings.map(({ rule }) => rule)).toEqual(['reader']);
    expect(text.slice(findings[0]?.start, findings[0]?.end)).not.toBe(text);
  });
});
