import type { Span } from '../core/types';

/** What stands in the place of a draft's own text. */
export interface Mend {
  readonly text: string;
  /** The blanks of a rewrite that was taken with many others; `null`: the person wrote this. */
  readonly blanks: readonly Span[] | null;
}
