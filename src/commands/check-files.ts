import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Rewrite } from '../core/types';
import { type Appraisal, appraise } from '../desk/appraise';
import { encodingOf } from '../desk/decode';
import { withFields } from '../desk/fields';
import type { Row } from '../desk/format';
import { type Prepared, ready } from '../desk/prepare';
import { type Batch, isDraft, readRows } from '../desk/rows';
import { createSequences, type Sequences, stepOf } from '../desk/sequence';
import type { Setting } from '../desk/setting';
import { rewrite } from '../rewrite/rewrite';
import { HERE } from './here';
import type { Report } from './report';
import { REPORTS, type ReportName } from './reports';

export interface Wanted {
  readonly files: readonly string[];
  readonly setting: Setting;
  readonly format: ReportName;
  readonly rewrites: boolean;
}

/**
 * Checks files of drafts, whatever their size, in memory that does not grow with them. Resolves to the exit status: 1 where
 * a draft is held or a row cannot be read, else 0.
 */
export async function checkFiles({ files, format, ...wish }: Wanted): Promise<number> {
  const report = REPORTS[format](writeOut);
  let isFine = true;
  for (const file of files) {
    const sequences = createSequences();
    // What is given back in the encoding of the file is written before all of it is read.
    const encoding = format === 'csv' ? await encodingOf(createReadStream(resolve(HERE, file))) : undefined;
    for await (const read of readRows(createReadStream(resolve(HERE, file)), file)) {
      const batch = encoding ? { ...read, encoding } : read;
      isFine = (await checkBatch({ file, batch, sequences, report, ...wish })) && isFine;
    }
    for (const finding of sequences.end()) await report.sequence(file, finding);
  }
  await report.end();
  return isFine ? 0 : 1;
}

interface Work extends Pick<Wanted, 'setting' | 'rewrites'> {
  readonly file: string;
  readonly batch: Batch;
  readonly sequences: Sequences;
  readonly report: Report;
}

/** Whether all went well in it. */
async function checkBatch(work: Work): Promise<boolean> {
  const { file, batch, report } = work;
  let isFine = true;
  await report.batch(file, batch);
  for (const row of batch.rows) {
    const result = isDraft(row, batch.sheet, batch.format) ? ready(row, batch, work.setting) : 'names';
    if (result === null || result === 'names') await report.other(row, result);
    else if ('error' in result) {
      isFine = false;
      await report.trouble(file, row, `Row ${row.number} of ${file} is not read: ${result.error}.`);
    } else if ((await checkRow(work, row, result)).level === 'hold') isFine = false;
  }
  if (batch.trouble === null) return isFine;
  await report.trouble(file, null, batch.trouble);
  return false;
}

async function checkRow(work: Work, row: Row, prepared: Prepared): Promise<Appraisal> {
  const { file, report, sequences, rewrites } = work;
  const appraisal = appraise(prepared, judge);
  const made = rewrites ? rewritten(prepared, appraisal) : undefined;
  await report.draft({ file, row, prepared, appraisal, rewrite: made });
  const step = stepOf(prepared, appraisal, row.number);
  for (const finding of step ? sequences.add(step) : []) await report.sequence(file, finding);
  return appraisal;
}

/** What a stand-in stood for is a field again. */
function rewritten({ draft, filled }: Prepared, { verdict }: Appraisal): Rewrite | null {
  const made = verdict.level === 'clear' ? null : rewrite(draft, verdict, { judge, remedies });
  return made && { ...made, text: withFields(made.text, filled) };
}

async function writeOut(text: string | Uint8Array): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((drained) => process.stdout.once('drain', drained));
}
