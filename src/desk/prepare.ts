import type { Conversation, Draft, Sensitivity } from '../core/types';
import { columnsNamed, type Role, type Sheet } from './columns';
import { type Filled, fillFields, lookupIn } from './fields';
import type { Format, Row } from './format';
import { readLine } from './line';
import { REASONS } from './reasons';
import { AT_STAGE, conversationAtStep, type Setting, stageIn, surfaceIn, surfaceNamed } from './setting';

/** A row as it is judged: its fields filled from the other columns. */
export interface Prepared {
  readonly id: string | number | undefined;
  readonly draft: Draft;
  readonly sensitivity: Sensitivity;
  readonly filled: Filled;
  readonly subject: Filled | null;
  /** What the sequence is called that it belongs to, and its place in it, from 1; `null`: none is said. */
  readonly sequence: string | null;
  readonly step: number | null;
  /** The name of the column that has this step, where the steps stand side by side. */
  readonly column: string | null;
}

/** What a row comes to: a draft, nothing at all, or why it cannot be read, as the end of a sentence. */
export type Readied = Prepared | { readonly error: string } | null;

/** The file that a row is of. */
export interface Of {
  readonly format: Format;
  readonly sheet: Sheet;
}

/** What stands in the place of the text of a column (from 1; 0: of a row without columns); `undefined`: nothing does. */
export type MendedIn = (column: number) => string | undefined;

/** A draft of a row, or why there is none, and the column of its text, as `MendedIn` has it. */
export interface Part {
  readonly column: number;
  readonly ready: Prepared | { readonly error: string };
}

/** Makes the drafts of a row ready to be judged: one, or one for each step that stands in it. */
export function draftsOf(row: Row, of: Of, setting: Setting, mendedIn: MendedIn): readonly Part[] {
  const columns = troubleOf(row, of) === null ? columnsOf(of) : [0];
  return columns.flatMap((column) => {
    const made = ready(row, of, setting, column, mendedIn(column));
    return made === null ? [] : { column, ready: made };
  });
}

/** The columns that texts stand in. */
function columnsOf({ format, sheet: { steps, columns } }: Of): readonly number[] {
  if (format.kind !== 'cells') return [0];
  return steps.length > 0
    ? steps.map(({ text }) => text + 1)
    : [columns.text === null ? 0 : columns.text + 1];
}

/** Makes the draft of a row ready that stands in a column. `mended` stands in the place of its text. */
export function ready(row: Row, of: Of, setting: Setting, column: number, mended?: string): Readied {
  const error = troubleOf(row, of);
  if (error !== null) return { error };
  return of.format.kind === 'lines'
    ? readyLine(row, setting, mended)
    : readyCells(row, of.sheet, setting, column, mended);
}

function troubleOf({ trouble, cells }: Row, { format, sheet: { names } }: Of): string | null {
  if (trouble !== null || format.kind !== 'cells' || cells.length <= names.length) return trouble;
  if (cells.join('').trim() === '') return null;
  return REASONS.cells({ cells: `${cells.length}`, names: `${names.length}` });
}

function readyCells(row: Row, sheet: Sheet, setting: Setting, column: number, mended?: string): Readied {
  if (row.cells.join('').trim() === '') return null;
  const { names, columns, steps } = sheet;
  const beside = steps.find(({ text }) => text === column - 1);
  const cell = (role: Role) => row.cells[columns[role] ?? -1] ?? '';
  const written = mended ?? row.cells[column - 1] ?? (column === 0 ? cell('text') : '');
  if (written.trim() === '') return columns.text === null && !beside ? { error: REASONS.noColumn } : null;
  const lookup = lookupIn(names, row.cells);
  const filled = fillFields(written, lookup);
  const line = beside ? (row.cells[beside.subject ?? -1] ?? '') : cell('subject');
  const step = beside?.step ?? stepIn(cell('step'));
  const surface =
    surfaceIn(cell('surface')) ?? (beside && surfaceNamed(names[beside.text] ?? '')) ?? setting.surface;
  return {
    id: undefined,
    draft: { text: filled.text, surface, conversation: conversationOf(cell, step, setting, !!beside) },
    sensitivity: setting.sensitivity,
    filled,
    subject: line.trim() === '' ? null : fillFields(line, lookup),
    sequence: cell('sequence').trim() || null,
    step,
    column: beside ? names[beside.text] || null : null,
  };
}

/** `isBeside`: its steps stand in one row, of which a cell can only say how it begins. */
function conversationOf(
  cell: (role: Role) => string,
  step: number | null,
  setting: Setting,
  isBeside = false,
): Conversation {
  const stageSaid = stageIn(cell('stage'));
  const said = isBeside && stageSaid === 'first-message' ? null : stageSaid;
  const stage = said ?? setting.stage;
  const facts = said === null && step !== null ? conversationAtStep(step) : AT_STAGE[stage];
  const name = cell('name').trim();
  const theirs = cell('theirs').trim();
  return {
    ...facts,
    ...(name !== '' && { recipient: { name, id: null } }),
    ...(theirs !== '' && { theirLast: theirs, received: facts.received || 1, unanswered: 0 }),
  };
}

/** "2", "Step 2", "Follow-up 2" (the third message). */
function stepIn(cell: string): number | null {
  const found = /\d{1,3}/.exec(cell)?.[0];
  if (found === undefined) return /^(?:first|initial|intro|opener)/i.test(cell.trim()) ? 1 : null;
  return Number(found) + (/follow|bump|reminder/i.test(cell) ? 1 : 0);
}

/**
 * Makes a line of JSON ready: an object as the command line takes it, where `text` may also be called as columns are.
 * Its other keys fill its fields.
 */
function readyLine(row: Row, setting: Setting, mended?: string): Readied {
  const [json = ''] = row.cells;
  if (json.trim() === '') return null;
  const value = objectIn(json);
  if (!value) return { error: REASONS.noObject({ example: '{"text": "Hi Maya"}' }) };
  const names = Object.keys(value);
  const cells = names.map((name) => cellOf(value[name]));
  const columns = columnsNamed(names);
  const cell = (role: Role) => cells[columns[role] ?? -1] ?? '';
  const text = mended ?? ('text' in value ? value.text : columns.text === null ? undefined : cell('text'));
  const step = stepIn(cell('step'));
  const conversation = value.conversation ?? conversationOf(cell, step, setting);
  const surface = surfaceSaid(value) ?? surfaceIn(cell('surface')) ?? setting.surface;
  const read = readLine({ sensitivity: setting.sensitivity, ...value, text, surface, conversation });
  if ('error' in read) return { error: read.quoted };
  const lookup = lookupIn(names, cells);
  const filled = fillFields(read.draft.text, lookup);
  const subject = cell('subject').trim() === '' ? null : fillFields(cell('subject'), lookup);
  const sequence = cell('sequence').trim() || null;
  return {
    ...read,
    draft: { ...read.draft, text: filled.text },
    filled,
    subject,
    sequence,
    step,
    column: null,
  };
}

/** A surface that is said by its own key is taken at its word, so that a slip is not passed over. */
function surfaceSaid(value: Readonly<Record<string, unknown>>): unknown {
  return typeof value.surface === 'string' ? (surfaceIn(value.surface) ?? value.surface) : value.surface;
}

function objectIn(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
