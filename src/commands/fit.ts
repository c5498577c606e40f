import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import type { ReaderTable } from '../core/reader';
import type { SumTable } from '../core/sum';
import { SENSITIVITIES } from '../core/types';
import { calibrate, curveOf, type Point, pointOfFalseShare, pointOfPrecision, type Tried } from './curve';
import { align } from './describe-outcomes';
import { fitTables, type Part } from './fit-tables';
import { type Example, readExamples, writtenFiles } from './lessons';
import { RULE_WEIGHT, readRuleExamples } from './rule-examples';
import { trySums } from './try-sums';

const USAGE = `Usage: npm run fit -- [FILE[@WEIGHT] ...]

Fits the reader's table and the sum to labelled messages, and writes src/core/tables.ts. Without --on, every file is
both learned from and tried, source by source; without a FILE, those in tests/corpus.

Options
  --on FILE[@WEIGHT]  try on the sources of this file alone; learn from it too, and from the FILEs always
  --folds N           parts that the sources are dealt into (10)
  --apart             also fit with each part of the evidence left out, to see what it is worth
  --dry               write nothing
  --help              this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string', multiple: true },
    folds: { type: 'string', default: '10' },
    apart: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
async function fitAndWrite(): Promise<void> {
  const files = positionals.length > 0 || values.on ? positionals : writtenFiles();
  const tried = readExamples(values.on ?? files);
  const others = [...(values.on ? readExamples(files) : []), ...(await readRuleExamples(RULE_WEIGHT))];
  const folds = Number(values.folds);
  console.log(
    `Fitting to ${tried.length + others.length} messages, trying on ${tried.length}, in ${folds} parts.\n`,
  );
  const sums = trySums(tried, others, folds);
  const line = calibrate(
    sums,
    tried.map(({ flag }) => flag),
  );
  const curve = curveOf(triedOf(tried, sums, line));
  const thresholds = thresholdsOf(curve);
  console.log(describeCurve(curve, thresholds));
  if (values.apart) console.log(`\n${describeParts(tried, others, folds)}`);
  const { reader, sum } = fitTables([...tried, ...others]);
  const names = [...files, ...(values.on ?? [])].map((file) => basename(file)).join(', ');
  const note = `Fitted to ${tried.length + others.length} labelled messages (${names}, the rules' own examples)`;
  if (!values.dry) write(reader, { ...sum, ...line, thresholds }, note);
}

function triedOf(
  examples: readonly Example[],
  sums: readonly number[],
  { slope, shift }: Pick<SumTable, 'slope' | 'shift'>,
): readonly Tried[] {
  return examples.map(({ flag }, at) => ({
    flag,
    score: 1 / (1 + Math.exp(-(slope * (sums[at] ?? 0) + shift))),
  }));
}

/** The three sensitivities are points on the curve: how sure a hold must be, and how many fine messages may be tipped. */
const POINTS = {
  gentle: { precision: 0.98, tipped: 0.05 },
  balanced: { precision: 0.968, tipped: 0.12 },
  strict: { precision: 0.9, tipped: 0.2 },
} as const;

function thresholdsOf(curve: readonly Point[]): SumTable['thresholds'] {
  const at = ({ precision, tipped }: { precision: number; tipped: number }) => {
    const hold = round(pointOfPrecision(curve, precision)?.threshold ?? 1);
    return { tip: Math.min(hold, round(pointOfFalseShare(curve, tipped)?.threshold ?? 1)), hold };
  };
  return { gentle: at(POINTS.gentle), balanced: at(POINTS.balanced), strict: at(POINTS.strict) };
}

function round(value: number): number {
  return Math.floor(value * 1000) / 1000;
}

function describeCurve(curve: readonly Point[], thresholds: SumTable['thresholds']): string {
  const row = (name: string, threshold: number) => {
    const point = curve.filter((one) => one.threshold >= threshold).at(-1);
    const shares = [point?.precision, point?.recall, point?.f1, point?.falseShare];
    return [name, threshold.toFixed(3), ...shares.map((share) => (share ?? 0).toFixed(3))];
  };
  const best = curve.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  return align([
    ['Cross-validated', 'score', 'precision', 'recall', 'F1', 'of fine ones'],
    ...[0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1].map((score) => row('', score)),
    row('best F1', best.threshold),
    ...Object.entries(thresholds).flatMap(([name, { tip, hold }]) => [
      row(`${name} hold`, hold),
      row(`${name} tip`, tip),
    ]),
  ]);
}

const PARTS: readonly Part[] = ['pieces', 'habits', 'courtesies', 'proportions', 'stages'];

function describeParts(tried: readonly Example[], others: readonly Example[], folds: number): string {
  const rows = PARTS.map((part) => {
    const sums = trySums(tried, others, folds, new Set([part]));
    const curve = curveOf(tried.map(({ flag }, at) => ({ flag, score: sums[at] ?? 0 })));
    const best = Math.max(...curve.map(({ f1 }) => f1));
    return [part, best.toFixed(3), (pointOfPrecision(curve, 0.95)?.recall ?? 0).toFixed(3)];
  });
  return align([['Left out', 'best F1', 'recall at precision 0.95'], ...rows]);
}

function write(reader: ReaderTable, table: SumTable, note: string): void {
  const text = `import type { ReaderTable } from './reader';
import type { SumTable } from './sum';
import { unpack } from './unpack';

/** ${note}, by \`npm run fit\`: numbers alone, no words of anyone. */
export const sumTable: SumTable = {
  bias: ${round(table.bias)},
  slope: ${round(table.slope)},
  shift: ${round(table.shift)},
  thresholds: {
${SENSITIVITIES.map((name) => `    ${name}: { tip: ${table.thresholds[name].tip}, hold: ${table.thresholds[name].hold} },`).join('\n')}
  },
  terms: {
${Object.entries(table.terms).flatMap(lineOf).join('\n')}
  },
};

export const readerTable: ReaderTable = {
  most: ${Number(reader.most.toFixed(4))},
  places: ${reader.places},
  letters: () =>
    unpack(
      '${deflateRawSync(reader.letters(), { level: 9 }).toString('base64')}',
    ),
};
`;
  writeFileSync(new URL('../core/tables.ts', import.meta.url), text);
  console.log(`\nWrote src/core/tables.ts, ${Math.round(text.length / 1024)} kB.`);
}

/** A term as it is written, its zeros at the end left out; none when it counts for nothing. */
function lineOf([term, weights]: readonly [string, readonly number[]]): readonly string[] {
  const short = weights.map((weight) => Number(weight.toFixed(2)));
  while (short.at(-1) === 0) short.pop();
  const key = /^\w+$/.test(term) ? term : `'${term}'`;
  return short.length > 0 ? [`    ${key}: [${short.join(', ')}],`] : [];
}

if (values.help) console.log(USAGE);
else await fitAndWrite();
