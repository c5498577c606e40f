import type { Stage } from '../core/types';
import { closeFor } from './close';
import { decide } from './decide';
import { endingFor, isAnchored } from './end';
import { type Material, type Severity, type Step, stayingBody } from './step';
import { inVoice } from './voice';
import { workLine } from './work-line';

/** A rewrite before it is written: the steps, in the order of the result. */
export interface Plan {
  readonly stage: Stage;
  readonly steps: readonly Step[];
}

/** Plans a rewrite: what stays, what goes, what a piece turns into, and how it ends. */
export function planFor(material: Material, severity: Severity): Plan {
  const kept = withWorkLine(decide(material, severity), material, severity);
  const added = closeFor(material, kept) ?? endingFor(material, kept, severity);
  const at = endOfBody(kept);
  return { stage: material.verdict.stage, steps: [...kept.slice(0, at), ...added, ...kept.slice(at)] };
}

/** Where nothing of the draft leads to the reader, a plain line of what the author does stands for the pitch. */
function withWorkLine(steps: readonly Step[], { verdict, reading }: Material, severity: Severity): Step[] {
  const body = stayingBody(steps);
  const known = body.some(({ part }) => part.own || part.role === 'introduction');
  if (severity > 1 || known || isAnchored(steps) || !/^(?:first-message|unknown)$/.test(verdict.stage))
    return [...steps];
  let said = false;
  return steps.map((step) => {
    const line = said || step.action !== 'drop' || !step.part ? '' : workLine(step.part.text);
    if (line === '' || !step.part) return step;
    said = true;
    return { action: 'turn', part: step.part, text: inVoice(line, reading.voice) };
  });
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
