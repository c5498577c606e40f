import type { StepCounts } from '../../desk/desk-state';
import { MANY } from './words';

/** What a step is called: as its column is, where the steps stand side by side. */
export function stepName({ step, column }: Pick<StepCounts, 'step' | 'column'>): string {
  return column ?? MANY.step({ nth: step });
}
