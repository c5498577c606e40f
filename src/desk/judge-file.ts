import type { Judge } from '../core/types';
import type { Appraisal } from './appraise';
import { appraiseRow } from './appraise-row';
import { markFor, sizeIn } from './encode';
import type { Row } from './format';
import { keyFor } from './mend';
import { signatureOf } from './near';
import { type Batch, isDraft, type Known, readRows } from './rows';
import { createSequences, type Sequences, stepOf } from './sequence';
import { tallied } from './tally';
import type { Work } from './work';

/** What the way through a file needs. `told` is called after each batch and may say stop; it also lets messages in. */
export interface Way {
  readonly judge: Judge;
  readonly told: () => Promise<'on' | 'stop'>;
}

/** So long at a time before messages are let in, in milliseconds. */
const BREATH = 25;

/** Judges a file from where its work stands to its end, or until it is told to stop. */
export async function judgeFile(work: Work, { judge, told }: Way): Promise<void> {
  const sequences = createSequences(work.stand.open);
  const { file, stand } = work;
  const known = knownOf(work);
  const from = known && stand.position === 0 ? markFor(stand.encoding).length : stand.position;
  let since = performance.now();
  if (from > stand.position) work.stand = { ...stand, position: from };
  for await (const batch of readRows(piecesOf(file.slice(from)), stand.name, known)) {
    if (work.stand.position === 0) work.stand = { ...work.stand, position: markFor(batch.encoding).length };
    const { format, sheet, encoding } = batch;
    work.stand = { ...work.stand, format, sheet, encoding };
    for (const row of batch.rows) {
      judgeRow(work, row, batch, { judge, sequences });
      if (performance.now() - since < BREATH) continue;
      work.time += performance.now() - since;
      work.stand = { ...work.stand, open: sequences.open() };
      if ((await told()) === 'stop') return;
      since = performance.now();
    }
    if (batch.trouble !== null) work.stand = { ...work.stand, trouble: batch.trouble };
  }
  work.time += performance.now() - since;
  // Blank lines at the end of a file are no row; what cannot be read was not reached.
  if (work.stand.trouble === null) work.stand = { ...work.stand, position: file.size };
  work.stand = { ...work.stand, tally: tallied(work.stand.tally, sequences.end()), open: [], isDone: true };
}

/** `undefined`: nothing is known of the file yet. */
function knownOf({ stand }: Work): Known | undefined {
  const { format, sheet, encoding, isPlain, number, line } = stand;
  return format && sheet ? { format, sheet, encoding, isPlain, place: { number, line } } : undefined;
}

interface Tools extends Pick<Way, 'judge'> {
  readonly sequences: Sequences;
}

function judgeRow(work: Work, row: Row, batch: Batch, { judge, sequences }: Tools): void {
  const size = sizeIn(row.raw, batch.encoding);
  const start = work.stand.position;
  if (isDraft(row, batch.sheet, batch.format))
    addDrafts(work, row, batch, { start, size }, { judge, sequences });
  const breaks = row.raw.split(batch.format.newline === '\r' ? '\r' : '\n').length - 1;
  work.stand = {
    ...work.stand,
    position: start + size,
    number: row.number + 1,
    line: row.line + breaks,
    isPlain: work.stand.isPlain && size === row.raw.length,
  };
}

/** Adds the drafts of a row to what was judged, and to the sequences that they are steps of. */
function addDrafts(work: Work, row: Row, of: Batch, place: Bytes, { judge, sequences }: Tools): void {
  const { ledger, mends, titles, stand } = work;
  const mendedIn = (column: number) => mends.get(keyFor(row.number, column))?.text;
  const { parts, sequence } = appraiseRow(row, { of, setting: stand.setting, judge, mendedIn });
  const complete = [...sequence];
  for (const part of parts) {
    if ('error' in part) {
      ledger.add(row, { ...place, column: part.column, step: 0 }, null, null);
      continue;
    }
    const { column, prepared, appraisal } = part;
    learnTitles(titles, appraisal);
    const signature = signatureOf(prepared.filled.template);
    ledger.add(row, { ...place, column, step: prepared.step ?? 0 }, appraisal, signature);
    // Steps that stand in one row are a sequence by themselves.
    const step = of.sheet.steps.length > 0 ? null : stepOf(prepared, appraisal, row.number);
    if (step) complete.push(...sequences.add(step));
  }
  work.stand = { ...work.stand, tally: tallied(stand.tally, complete) };
}

interface Bytes {
  readonly start: number;
  readonly size: number;
}

/** What a habit is called, for the table: the habit itself is not known here. */
export function learnTitles(titles: Map<string, string>, { findings, subject }: Appraisal): void {
  for (const { rule, title } of [...findings, ...subject]) if (!titles.has(rule)) titles.set(rule, title);
}

/** The bytes of a file, piece by piece. */
export async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
