import { parseArgs } from 'node:util';
import { judge, shippedRules } from '../../rules/judge';
import { createJudge } from '../core/check';
import { createSum } from '../core/sum';
import { sumTable } from '../core/tables';
import { type Judge, SENSITIVITIES, type Sensitivity } from '../core/types';
import { describeOutcomes } from './describe-outcomes';
import { describeRewrites } from './describe-rewrites';
import { fitTables } from './fit-tables';
import { foldsOf } from './folds';
import { type Labelled, readLabelled } from './labelled';
import { readExamples, writtenFiles } from './lessons';
import type { Outcome } from './outcomes';
import { rewritesOf } from './rewrites';
import { RULE_WEIGHT, readRuleExamples } from './rule-examples';

const USAGE = `Usage: npm run -s evaluate -- FILE.jsonl [...]

Judges labelled messages, one JSON object a line with "label": "flag" or "ok", and says how often the judge was right. Held
means flagged; lines marked "disputed" are left out.

Options
  --folds N           judge each message by a judge that was fitted without its "source", the sources dealt into N parts
  --with FILE@WEIGHT  what such a judge learns from besides (the files of tests/corpus)
  --sensitivity NAME  gentle, balanced or strict (balanced)
  --rewrites          look at the rewrites of the held messages instead: how many there are, and every fault
  --help              this text`;

/** Misuse: one sentence, exit status 2. */
function refuse(sentence: string): never {
  console.error(`${sentence} See npm run -s evaluate -- --help.`);
  process.exit(2);
}

const { values, positionals } = readOptions();
if (values.help) console.log(USAGE);
else await evaluate();

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        folds: { type: 'string' },
        with: { type: 'string', multiple: true },
        sensitivity: { type: 'string', default: 'balanced' },
        rewrites: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? `${error.message.split('. ')[0]}.` : 'Unknown option.');
  }
}

async function evaluate(): Promise<void> {
  if (positionals.length === 0) refuse('There is no file to evaluate on.');
  const sensitivity = SENSITIVITIES.find((one) => one === values.sensitivity);
  if (!sensitivity) refuse(`The sensitivity should be one of ${SENSITIVITIES.join(', ')}.`);
  const folds = values.folds === undefined ? 0 : Number(values.folds);
  if (values.folds !== undefined && !(Number.isInteger(folds) && folds > 1))
    refuse('The number of folds should be a whole number above 1.');
  if (values.rewrites && (folds > 0 || values.with))
    refuse('The rewrites are looked at without --folds and --with.');
  try {
    console.log(await report(folds, sensitivity));
  } catch (error) {
    refuse(error instanceof Error ? error.message : 'The file cannot be read.');
  }
}

async function report(folds: number, sensitivity: Sensitivity): Promise<string> {
  if (values.rewrites) return describeRewrites(rewritesOf(readAll(), judge, sensitivity));
  return describeOutcomes(folds > 0 ? await judgeByFolds(folds, sensitivity) : judgeAll(judge, sensitivity));
}

function judgeAll(by: Judge, sensitivity: Sensitivity): readonly Outcome[] {
  return readAll().map((message) => ({ message, verdict: by(message.draft, sensitivity) }));
}

function readAll(): readonly Labelled[] {
  return positionals.flatMap((file) => readLabelled(file.split('@')[0] ?? file));
}

/** The thresholds and the calibration are those that ship; the weights are fitted anew. */
async function judgeByFolds(count: number, sensitivity: Sensitivity): Promise<readonly Outcome[]> {
  const tried = readExamples(positionals);
  const others = [...readExamples(values.with ?? writtenFiles()), ...(await readRuleExamples(RULE_WEIGHT))];
  const folds = foldsOf(
    tried.map(({ message }) => message.source),
    count,
  );
  return Array.from({ length: count }, (_, fold) => {
    const { reader, sum } = fitTables([...tried.filter((_, at) => folds[at] !== fold), ...others]);
    const judgeOfFold = createJudge(shippedRules(), createSum({ ...sumTable, ...sum }, reader));
    return tried
      .filter((_, at) => folds[at] === fold)
      .map(({ message }) => ({ message, verdict: judgeOfFold(message.draft, sensitivity) }));
  }).flat();
}
