import { parseArgs } from 'node:util';
import { judge, shippedRules } from '../../rules/judge';
import { createJudge } from '../core/check';
import { createSum } from '../core/sum';
import { sumTable } from '../core/tables';
import { type Judge, SENSITIVITIES, type Sensitivity } from '../core/types';
import { describeOutcomes } from './describe-outcomes';
import { fitTables } from './fit-tables';
import { foldsOf } from './folds';
import { readLabelled } from './labelled';
import { readExamples, writtenFiles } from './lessons';
import type { Outcome } from './outcomes';
import { RULE_WEIGHT, readRuleExamples } from './rule-examples';

const USAGE = `Usage: npm run -s evaluate -- FILE.jsonl [...]

Judges labelled messages, one JSON object a line with "label": "flag" or "ok", and says how often the judge was right. Held
means flagged; lines marked "disputed" are left out.

Options
  --folds N           judge each message by a judge that was fitted without its "source", the sources dealt into N parts
  --with FILE@WEIGHT  what such a judge learns from besides (the files of tests/corpus)
  --sensitivity NAME  gentle, balanced or strict (balanced)
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
  try {
    const outcomes = folds > 0 ? await judgeByFolds(folds, sensitivity) : judgeAll(judge, sensitivity);
    console.log(describeOutcomes(outcomes));
  } catch (error) {
    refuse(error instanceof Error ? error.message : 'The file cannot be read.');
  }
}

function judgeAll(by: Judge, sensitivity: Sensitivity): readonly Outcome[] {
  const messages = positionals.flatMap((file) => readLabelled(file.split('@')[0] ?? file));
  return messages.map((message) => ({ message, verdict: by(message.draft, sensitivity) }));
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
