import type { Material, Step } from './step';

/** Where a sentence stands that may come back: all that is known, and what was decided so far. */
export interface Place {
  readonly material: Material;
  readonly steps: readonly Step[];
}
