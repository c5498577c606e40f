import type { Judge } from '../core/types';
import { type Appraisal, appraise, worstIn } from './appraise';
import { createDecoder } from './decode';
import type { DeskRow, Detail } from './desk-state';
import type { Row } from './format';
import { STANDINGS } from './ledger';
import { keyAt } from './mend';
import { ready } from './prepare';
import type { Prepared } from './prepared';
import { REASONS } from './reasons';
import { READERS } from './rows';
import type { Work } from './work';

/** A draft as its file has it, and what is said of it now. Its text is read from the file: it stands nowhere else. */
export interface OpenRow {
  readonly row: Row | null;
  readonly prepared: Prepared | null;
  readonly appraisal: Appraisal | null;
  readonly error: string | null;
}

export async function openRow(work: Work, at: number, judge: Judge): Promise<OpenRow> {
  const row = await rowAt(work, at);
  const { stand, mends } = work;
  const { format, sheet, setting } = stand;
  if (!row || !format || !sheet) return { row: null, prepared: null, appraisal: null, error: REASONS.gone };
  const numbers = work.ledger.numbers();
  const mended = mends.get(keyAt(numbers, at))?.text;
  const result = ready(row, { format, sheet }, setting, numbers.column[at] ?? 0, mended);
  if (result === null) return { row, prepared: null, appraisal: null, error: REASONS.noText };
  if ('error' in result) return { row, prepared: null, appraisal: null, error: result.error };
  return { row, prepared: result, appraisal: appraise(result, judge), error: null };
}

async function rowAt({ file, stand, ledger }: Work, at: number): Promise<Row | null> {
  const { start, size, number, line } = ledger.numbers();
  const from = start[at] ?? 0;
  const bytes = new Uint8Array(await file.slice(from, from + (size[at] ?? 0)).arrayBuffer());
  const decoder = createDecoder(stand.encoding);
  const text = decoder.push(bytes).text + decoder.end().text;
  if (!stand.format) return null;
  const reader = READERS[stand.format.kind](stand.format, { number: number[at] ?? 1, line: line[at] ?? 1 });
  return [...reader.push(text), ...reader.end()][0] ?? null;
}

/** So much of a draft is shown in a row of the table, in UTF-16 code units. */
const LONGEST = 160;

export function rowFor(work: Work, at: number, { row, prepared, appraisal, error }: OpenRow): DeskRow {
  const { ledger, titles } = work;
  const numbers = ledger.numbers();
  const template = prepared?.filled.template ?? row?.cells.join(' ') ?? '';
  const mend = work.mends.get(keyAt(numbers, at));
  const worst = appraisal && appraisal.level !== 'clear' ? worstIn(template, appraisal.findings) : '';
  return {
    at,
    number: numbers.number[at] ?? 0,
    step: numbers.step[at] || null,
    column: prepared?.column ?? null,
    standing: STANDINGS[numbers.standing[at] ?? 3] ?? 'unread',
    score: numbers.score[at] ?? 0,
    words: numbers.words[at] ?? 0,
    stage: appraisal?.stage ?? null,
    name: prepared?.draft.conversation.recipient?.name ?? '',
    habits: ledger.habitsOf(at).map((rule) => ({ rule, title: titles.get(rule) ?? rule })),
    line: cut(worst || template),
    copies: ledger.sizeOfGroup(at),
    isMended: mend !== undefined,
    isTaken: (mend?.blanks ?? null) !== null,
    error,
  };
}

function cut(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$|\s\S*$/, '')}…`;
}

export function detailFor(work: Work, at: number, open: OpenRow): Detail {
  const { row, prepared, appraisal } = open;
  const { sheet, format } = work.stand;
  const names = format?.kind === 'cells' ? (sheet?.names ?? []) : [];
  const original = originalOf(work, at, open);
  return {
    ...rowFor(work, at, open),
    template: prepared?.filled.template ?? original,
    original,
    subject: prepared?.subject?.template ?? '',
    findings: appraisal?.findings ?? [],
    ofSubject: appraisal?.subject ?? [],
    fields: appraisal?.fields ?? [],
    filled: prepared?.filled ?? null,
    draft: prepared?.draft ?? null,
    verdict: appraisal?.verdict ?? null,
    cells: names.map((name, column) => [name, row?.cells[column] ?? ''] as const),
  };
}

/** The text that the file has, whatever was mended. */
function originalOf(
  { ledger, stand: { format, sheet, setting } }: Work,
  at: number,
  { row }: OpenRow,
): string {
  if (!row || !format || !sheet) return '';
  const result = ready(row, { format, sheet }, setting, ledger.numbers().column[at] ?? 0);
  return result && !('error' in result) ? result.filled.template : row.raw;
}
