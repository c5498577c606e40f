import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Rewrite } from '../core/types';
import { appraiseRow, type Judged } from '../desk/appraise-row';
import { encodingOf } from '../desk/decode';
import { withFields } from '../desk/fields';
import type { Row } from '../desk/format';
import { type Batch, isDraft, readRows } from '../desk/rows';
import { createSequences, type Sequences, stepOf } from '../desk/sequence';
import type { Setting } from '../desk/setting';
import { rewrite } from '../rewrite/rewrite';
import { HERE } from './here';
import type { Report } from './report';
import { REPORTS, type ReportName } from './reports';
import { type ColumnsSaid, sheetWith } from './sheet-with';

export interface Wanted {
  readonly files: readonly string[];
  readonly setting: Setting;
  readonly format: ReportName;
  readonly rewrites: boolean;
  readonly columns: ColumnsSaid;
}

/**
 * Checks files of drafts, whatever their size, in memory that does not grow with them. Resolves to the exit status: 1 where
 * a draft is held or a row cannot be read, 2 where a column is missing that was named, else 0.
 */
export async function checkFiles({ files, format, columns, ...wish }: Wanted): Promise<number> {
  const report = REPORTS[format](writeOut);
  let isFine = true;
  for (const file of files) {
    const sequences = createSequences();
    // What is given back in the encoding of the file is written before all of it is read.
    const encoding = format === 'csv' ? await encodingOf(createReadStream(resolve(HERE, file))) : undefined;
    for await (const read of readRows(createReadStream(resolve(HERE, file)), file)) {
      const sheet = sheetWith(read.sheet, columns);
      if ('missing' in sheet) {
        console.error(`There is no column ${sheet.missing} in ${file}.`);
        return 2;
      }
      const batch = { ...read, sheet, ...(encoding && { encoding }) };
      isFine = (await checkBatch({ file, batch, sequences, report, ...wish })) && isFine;
    }
    for (const finding of sequences.end().flat()) await report.sequence(file, finding);
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
    if (!isDraft(row, batch.sheet, batch.format)) await report.other(row, 'names');
    else isFine = (await checkRow(work, row)) && isFine;
  }
  if (batch.trouble === null) return isFine;
  await report.trouble(file, null, batch.trouble);
  return false;
}

/** Whether the row can be read, and no draft of it is held. */
async function checkRow(work: Work, row: Row): Promise<boolean> {
  const { file, report, sequences, rewrites, setting, batch } = work;
  const { parts, sequence } = appraiseRow(row, { of: batch, setting, judge });
  const [broken] = parts.flatMap((part) => ('error' in part ? part.error : []));
  if (broken !== undefined) {
    await report.trouble(file, row, `Row ${row.number} of ${file} is not read: ${broken}.`);
    return false;
  }
  const drafts = parts.flatMap((part) => ('error' in part ? [] : part));
  if (drafts.length === 0) {
    await report.other(row, null);
    return true;
  }
  const checked = drafts.map((draft) => ({ ...draft, rewrite: rewrites ? rewritten(draft) : undefined }));
  const found = sequence.flat();
  await report.row({ file, row, drafts: checked, sequence: found });
  for (const { prepared, appraisal } of batch.sheet.steps.length > 0 ? [] : drafts) {
    const step = stepOf(prepared, appraisal, row.number);
    if (step) found.push(...sequences.add(step).flat());
  }
  for (const finding of found) await report.sequence(file, finding);
  return drafts.every(({ appraisal }) => appraisal.level !== 'hold');
}

/** What a stand-in stood for is a field again. */
function rewritten({ prepared: { draft, filled }, appraisal: { verdict } }: Judged): Rewrite | null {
  const made = verdict.level === 'clear' ? null : rewrite(draft, verdict, { judge, remedies });
  return made && { ...made, text: withFields(made.text, filled) };
}

async function writeOut(text: string | Uint8Array): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise((drained) => process.stdout.once('drain', drained));
}
