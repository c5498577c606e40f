import type { Draft, Sensitivity } from '../core/types';
import type { Filled } from './fields';

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
