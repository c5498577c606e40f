import type { Span } from '../core/types';
import type { Numbers } from './numbers';

/** What stands in the place of a draft's own text. */
export interface Mend {
  readonly text: string;
  /** The blanks of a rewrite that was taken with many others; `null`: the person wrote this. */
  readonly blanks: readonly Span[] | null;
}

/** What a mend is kept under: the row and the column of its draft, which stay the same where other columns are read. */
export function keyAt({ number, column }: Numbers, at: number): number {
  return keyFor(number[at] ?? 0, column[at] ?? 0);
}

/** As `keyAt`, where the row and the column are known. */
export function keyFor(number: number, column: number): number {
  return number * COLUMNS + column;
}

/** More columns than any file has. */
const COLUMNS = 65_536;
