import type { Rewrite } from '../core/types';
import type { Judged } from '../desk/appraise-row';
import type { Row } from '../desk/format';
import type { Batch } from '../desk/rows';
import type { SequenceFinding } from '../desk/sequence';

/** One row, judged: its draft, or where it has several steps of a sequence, those. */
export interface CheckedRow {
  readonly file: string;
  readonly row: Row;
  readonly drafts: readonly Checked[];
  /** What is said of the steps of this row as a whole; it is reported as a sequence, too. */
  readonly sequence: readonly SequenceFinding[];
}

/** One draft, judged. */
export interface Checked extends Judged {
  /** `undefined`: none was asked for. */
  readonly rewrite: Rewrite | null | undefined;
}

/** Resolves once there is room for more. */
export type Write = (text: string | Uint8Array) => Promise<void>;

/** Writes a report while the rows go by, and keeps none of them. */
export interface Report {
  /** Before the rows of a batch: what is known of the file. */
  readonly batch: (file: string, batch: Batch) => Promise<void>;
  readonly row: (checked: CheckedRow) => Promise<void>;
  /** A row without a draft: the names of the columns, or a blank one. */
  readonly other: (row: Row, what: 'names' | null) => Promise<void>;
  /** What cannot be read, as a sentence that names the row; without a row it ends the file. */
  readonly trouble: (file: string, row: Row | null, sentence: string) => Promise<void>;
  readonly sequence: (file: string, finding: SequenceFinding) => Promise<void>;
  readonly end: () => Promise<void>;
}

export const nothing = async (): Promise<void> => {};

/** Where a finding stands: the row, and its step where the steps stand side by side. */
export function placeOf({ number }: Row, { prepared: { step, column } }: Checked): string {
  return column === null ? `row ${number}` : `row ${number}, step ${step} (${column})`;
}

/** The rows of a sequence; where its steps stand side by side, it is one. */
export function rowsOf({ first, last }: SequenceFinding): string {
  return first === last ? `row ${first}` : `rows ${first} to ${last}`;
}
