import { isAnchored } from './end';
import { needsIn } from './need';
import { isMild } from './stays';
import type { Material, Step } from './step';

const LOUD = /^(?:contact|follow|urgency|guilt|bump)$/;
const FEW = 25;
const VAGUE = 45;

/** Between two who chat, or where nothing was sold, a kind question needs no more than a greeting. */
export function isCasual(steps: readonly Step[], material: Material): boolean {
  const { surface, text } = material.draft;
  const { parts, person } = material.reading;
  if (!parts.some(({ place }) => place === 'greeting') || parts.some(({ role }) => LOUD.test(role)))
    return false;
  if (surface === 'x-message')
    return (
      parts.length < 8 && isReached(steps, material) && (person.name !== '' || /^\W*(?:hey|yo)/i.test(text))
    );
  if (person.name === '') return false;
  const words = text.split(/\s+/).length;
  if (isMild(material) && words <= FEW) return true;
  // what says nothing of its need, but for whom it is sold to, has none to lose
  const clauses = parts.filter(({ place }) => place === 'body').map((part) => part.text);
  return (
    words <= VAGUE && leadsIn(steps) && needsIn(clauses, 'other').every((need) => / work with /.test(need))
  );
}

/** A bare question answers nothing that was pressed for. */
function isReached(steps: readonly Step[], material: Material): boolean {
  return leadsIn(steps) || isAnchored(steps) || isMild(material);
}

/** A line on what the author saw of theirs stands before the question. */
function leadsIn(steps: readonly Step[]): boolean {
  return steps.some(({ part, action, text }) => action === 'lead' && part === null && text.includes('['));
}
