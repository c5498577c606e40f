import type { Judge, Remedy } from '../core/types';

/** What a rewrite is made with: the judge that checks it, what each habit asks for, and what the author can offer. */
export interface Tools {
  readonly judge: Judge;
  readonly remedies: Readonly<Record<string, Remedy>>;
  readonly offers?: readonly string[];
}
