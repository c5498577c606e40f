import { drop, type Step } from './step';

/**
 * What is left of a sentence cut in the middle goes: a question without its end, a piece that begins with a comma or ends where more must
 * follow.
 */
export function withoutTorn(steps: readonly Step[]): Step[] {
  return steps.map((step, i) =>
    step.part?.place === 'body' &&
    !step.part.own &&
    step.action !== 'drop' &&
    (/^[,;)]/.test(step.text) ||
      isOpen(step.text, step.part.ends) ||
      isCutQuestion(steps, i) ||
      isCutOff(steps, i))
      ? drop(step.part)
      : step,
  );
}

/** "No, and it's", of which the rest is gone. */
function isOpen(text: string, ends: boolean): boolean {
  return !ends && OPEN.test(text.replaceAll('’', "'"));
}

const OPEN =
  /\b(?:(?:it|that|he|she|they|we|i)'(?:s|re|m)|because|and|but|or|which|the|an?|my|your|our|if|than)\W*$/i;

/** "I'm from a small university?", of which "Is it because" is gone. */
function isCutOff(steps: readonly Step[], i: number): boolean {
  const [before, step] = [steps[i - 1], steps[i]];
  if (!step?.part?.joined || !/\?\W*$/.test(step.text)) return false;
  return before?.action === 'drop' && !ASKS.test(step.text);
}

const ASKS =
  /^(?:and |so |but )?(?:how|what|why|when|where|which|who|whose|is|are|was|were|do|does|did|have|has|can|could|will|would|may|might|shall|should)\b(?! (?:a|an|lovely|nice|great|kind|wonderful)\b)/i;

/** Its sentence ends in a question mark, and the piece that bears it goes. */
function isCutQuestion(steps: readonly Step[], i: number): boolean {
  const step = steps[i];
  if (!step?.part || step.part.ends || !ASKS.test(step.text)) return false;
  for (const { part, action } of steps.slice(i + 1)) {
    if (!part?.joined) return false;
    if (part.ends) return action === 'drop' && /\?\W*$/.test(part.text);
  }
  return false;
}
