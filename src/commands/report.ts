import type { Rewrite } from '../core/types';
import type { Appraisal } from '../desk/appraise';
import type { Row } from '../desk/format';
import type { Prepared } from '../desk/prepare';
import type { Batch } from '../desk/rows';
import type { SequenceFinding } from '../desk/sequence';

/** One row, judged. */
export interface Checked {
  readonly file: string;
  readonly row: Row;
  readonly prepared: Prepared;
  readonly appraisal: Appraisal;
  /** `undefined`: none was asked for. */
  readonly rewrite: Rewrite | null | undefined;
}

/** Resolves once there is room for more. */
export type Write = (text: string | Uint8Array) => Promise<void>;

/** Writes a report while the rows go by, and keeps none of them. */
export interface Report {
  /** Before the rows of a batch: what is known of the file. */
  readonly batch: (file: string, batch: Batch) => Promise<void>;
  readonly draft: (checked: Checked) => Promise<void>;
  /** A row without a draft: the names of the columns, or a blank one. */
  readonly other: (row: Row, what: 'names' | null) => Promise<void>;
  /** What cannot be read, as a sentence that names the row; without a row it ends the file. */
  readonly trouble: (file: string, row: Row | null, sentence: string) => Promise<void>;
  readonly sequence: (file: string, finding: SequenceFinding) => Promise<void>;
  readonly end: () => Promise<void>;
}

export const nothing = async (): Promise<void> => {};
