import type { Stage } from '../core/types';
import { closeFor } from './close';
import { decide } from './decide';
import { endingFor } from './end';
import type { Material, Severity, Step } from './step';

/** A rewrite before it is written: the steps, in the order of the result. */
export interface Plan {
  readonly stage: Stage;
  readonly steps: readonly Step[];
}

/** Plans a rewrite: what stays, what goes, what a piece turns into, and how it ends. */
export function planFor(material: Material, severity: Severity): Plan {
  const kept = decide(material, severity);
  const added = closeFor(material, kept) ?? endingFor(material, kept, severity);
  const at = endOfBody(kept);
  return { stage: material.verdict.stage, steps: [...kept.slice(0, at), ...added, ...kept.slice(at)] };
}

/** A wish ("have a good weekend") and the sign-off stay last. */
function endOfBody(steps: readonly Step[]): number {
  let at = steps.length;
  while (at > 0 && trails(steps[at - 1])) at--;
  return at;
}

function trails(step: Step | undefined): boolean {
  return step?.part?.place === 'sign-off' || (step?.part?.role === 'wish' && step.action !== 'drop');
}
