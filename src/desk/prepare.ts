import type { Sheet } from './columns';
import type { Format, Row } from './format';
import type { Prepared, Readied } from './prepared';
import { readyCells } from './ready-cells';
import { readyLine } from './ready-line';
import { REASONS } from './reasons';
import type { Setting } from './setting';

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
