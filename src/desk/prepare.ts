import type { Draft, Sensitivity } from '../core/types';
import type { Sheet } from './columns';
import type { Filled } from './fields';
import type { Format, Row } from './format';
import { readyCells } from './ready-cells';
import { readyLine } from './ready-line';
import { REASONS } from './reasons';
import type { Setting } from './setting';

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
