/** How a file of drafts is written down. What is found here is also how the drafts are given back. */

export type Encoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Format {
  /** cells: CSV and its kin. lines: a JSON object each. paragraphs: a blank line between drafts. */
  readonly kind: 'cells' | 'lines' | 'paragraphs';
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

/** One draft, or a row that holds none, as it stands in a file. */
export interface Row {
  /** As a spreadsheet numbers it: from 1, the row of names counted. */
  readonly number: number;
  /** The line of the file that it starts on, from 1. */
  readonly line: number;
  /** As it is written, with the line break that ends it. */
  readonly raw: string;
  readonly cells: readonly string[];
  /** Why it cannot be read, as the end of a sentence; `null` where it can. */
  readonly trouble: string | null;
}

/** Takes a text piece by piece and gives the rows that are complete; at the end, the rest. */
export interface RowReader {
  readonly push: (text: string) => readonly Row[];
  readonly end: () => readonly Row[];
}

/** Where reading starts: the beginning, or after a row that was read before. */
export interface Place {
  readonly number: number;
  readonly line: number;
}

export const BEGINNING: Place = { number: 1, line: 1 };

/** A row longer than this is a quote that was never closed, or no drafts at all; in UTF-16 code units. */
export const LONGEST_ROW = 4_000_000;
