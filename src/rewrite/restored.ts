import { isFine } from './fine';
import { passes } from './passes';
import { type Plan, planFor } from './plan';
import type { Part } from './read';
import { sentencesOf } from './sentences';
import type { Tools } from './tools';
import type { Way } from './ways';
import { isWorthSending } from './worth';
import { write } from './write';

/**
 * The plan with those fine sentences back in it, word for word, that were let go with what stood round them: what was seen of the reader's,
 * what is new with the author, the rest of a sentence that stays in part. Each is tried by itself, and the whole is checked again.
 */
export function restored({ material, severity }: Way, plan: Plan, tools: Tools): Plan {
  if (!isOurs(plan)) return plan;
  let best = plan;
  let back: ReadonlySet<Part> = new Set();
  for (const sentence of sentencesOf(material.reading.parts)) {
    if (!isGone(sentence, best) || !isFine(sentence, { material, steps: best.steps }, tools.judge)) continue;
    const more = new Set([...back, ...sentence]);
    const next = withBack({ material: { ...material, back: more }, severity }, tools);
    if (next) [best, back] = [next, more];
  }
  return best;
}

/** So many ends are tried for what comes back. */
const ENDS = 4;

function withBack({ material, severity }: Way, tools: Tools): Plan | null {
  for (let more = 0; more < ENDS; more++) {
    const plan = planFor({ ...material, turn: material.turn + more }, severity);
    if (!isWhole(plan, material.back) || !isWorthSending(plan.steps, material)) continue;
    if (passes(write(plan, material.reading.voice), material.draft, tools)) return plan;
  }
  return null;
}

/** A line of ours ends it: what was made of less is not read again, and taken to pieces. */
function isOurs({ steps }: Plan): boolean {
  return steps.some(({ part, action }) => part === null && action !== 'drop');
}

function isWhole({ steps }: Plan, parts: ReadonlySet<Part>): boolean {
  return steps.every(({ part, action }) => part === null || action === 'keep' || !parts.has(part));
}

function isGone(sentence: readonly Part[], { steps }: Plan): boolean {
  return steps.some(
    ({ part, action }) =>
      part !== null && sentence.includes(part) && (action === 'drop' || action === 'trim'),
  );
}
