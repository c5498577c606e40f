import { intentOf } from './intent';
import { needsIn } from './need';
import { told } from './need-told';
import type { Part } from './read';
import { type Role, UNWELCOME } from './role';
import { type Material, SEVERITIES, type Severity } from './step';

/** What a plan is made from, and how much it lets go. */
export interface Way {
  readonly material: Material;
  readonly severity: Severity;
}

/** So many questions are tried before something that is fine is let go. */
const QUESTIONS = 5;

/** Ways to plan, from the one that keeps most: first with other questions, then without one piece, then with less. */
export function* waysFor(material: Material, from: Severity): Generator<Way> {
  if (material.wayOut !== '') yield* waysWith(material, from);
  yield* waysWith({ ...material, wayOut: '' }, from);
}

function* waysWith(material: Material, from: Severity): Generator<Way> {
  for (const severity of SEVERITIES.slice(from)) {
    for (const need of needsOf(material, severity))
      for (let more = 0; more < QUESTIONS; more++)
        yield { material: { ...material, need, turn: material.turn + more }, severity };
    if (severity > 0) continue;
    const [need = null] = needsOf(material, severity);
    for (const without of leastFirst(material)) yield { material: { ...material, need, without }, severity };
  }
}

/** The lines that may say the need, the best first; at the end, none. */
function needsOf({ reading }: Material, severity: Severity): (string | null)[] {
  if (severity > 2) return [null];
  const clauses = reading.parts
    .filter(({ place, own, hook }) => place === 'body' && !own && hook === null)
    .map(({ text }) => text);
  return [...needsIn(clauses, intentOf(clauses)).slice(0, NEEDS), null];
}

const NEEDS = 3;

const LEAST: readonly Role[] = ['wish', 'plain', 'compliment', 'thanks', 'introduction', 'question'];

function leastFirst({ reading }: Material): Part[] {
  const last = reading.parts.filter(({ place, own }) => place === 'body' && !own).toReversed();
  const sold = last.filter(({ role, text }) => UNWELCOME.has(role) && told(text) !== '');
  return [...sold, ...LEAST.flatMap((role) => last.filter((part) => part.role === role))];
}
