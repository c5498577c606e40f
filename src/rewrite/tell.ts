import { isNeed } from './need';
import { told } from './need-told';
import { isWarm } from './purpose';
import type { Part } from './read';
import { drop, keep, type Step } from './step';
import type { Context } from './step-by-role';
import { inVoice } from './voice';

const OPEN = /^(?:first-message|unknown)$/;
const ROLES = /^(?:pitch|plain|ask|introduction|filler|proof|hype|bait|question)$/;

/** What the author does or plans is said to a stranger, plainly, twice at most, though it was there to sell; null for other pieces. */
export function tellsOf(part: Part, { material, severity, before }: Context): Step | null {
  if (severity > 1 || part === material.without || !OPEN.test(material.verdict.stage)) return null;
  if (!ROLES.test(part.role) || part.asked) return null;
  const line = told(part.text);
  if (line === '') return null;
  if (
    material.asking &&
    before.some((step) => step.action !== 'drop' && step.part !== null && isWarm(step.part))
  )
    return drop(part);
  const lines = before.filter(tells).length;
  if (lines > (severity > 0 ? 0 : 1)) return null;
  return isSame(part.text, line)
    ? keep(part)
    : { action: 'trim', part, text: inVoice(line, material.reading.voice) };
}

function tells({ part, action, text }: Step): boolean {
  return action !== 'drop' && (part?.role === 'introduction' || isNeed(text));
}

function isSame(text: string, line: string): boolean {
  return bare(text) === bare(line);
}

function bare(text: string): string {
  return text
    .replaceAll('’', "'")
    .replace(/[\s.!]+$/, '')
    .toLowerCase();
}
