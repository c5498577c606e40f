import { nounPhraseAt } from './grammar';
import type { HookKind } from './hook-kind';
import { hookPatterns } from './hook-patterns';

/** Something about the reader: `thing` is the noun it hangs on, `topic` the words it is about; both as written, or empty. */
export interface Hook {
  readonly kind: HookKind;
  readonly thing: string;
  readonly topic: string;
}

/** What a clause of the draft says about its reader; null where it says nothing particular. */
export function hookOf(clause: string): Hook | null {
  if (FIELD.test(clause)) return null;
  const lower = clause.toLowerCase();
  const small = lower.length === clause.length ? lower : clause;
  for (const { kind, find, cased } of hookPatterns) {
    const match = find.exec(cased ? clause : small);
    if (!match) continue;
    const [from, to] = match.indices?.groups?.topic ?? [0, 0];
    const found = to > from ? nounPhraseAt(clause.slice(from, to)) : '';
    const topic = TIME.test(found) ? '' : found;
    if (!isTelling(kind, topic, small)) continue;
    const [start, end] = match.indices?.groups?.thing ?? [0, 0];
    return { kind, thing: clause.slice(start, end), topic };
  }
  return null;
}

/** What a mass mail forgot to fill in. */
const FIELD = /\{\{|\[[A-Za-z _]{2,30}\](?!\()|<[A-Za-z _]{2,30}>(?!.*<\/)|%[A-Z_]{2,}%/;

/** "in three weeks" is no topic. */
const TIME = /\b(?:weeks?|days?|months?|hours?|minutes?|mins?|seconds?|years?)$/;

function isTelling(kind: HookKind, topic: string, small: string): boolean {
  if (NEEDS_TOPIC.has(kind)) return topic !== '';
  if (kind === 'made') return topic !== '' || LIKED.test(small);
  return kind !== 'noticed' || !LACKS.test(small);
}

const NEEDS_TOPIC: ReadonlySet<HookKind> = new Set([
  'shared',
  'attending',
  'work',
  'used',
  'followed',
  'liked',
]);
const LACKS =
  /\b(?:no one|nobody|only|still|not|without|lack[a-z]*|missing|low|slow|yet|lose|losing)\b|n['’]t\b/;
const LIKED =
  /\b(?:love|loved|saw|visited|tried|enjoyed|using|use|bought|been to|ate|like|liked|following|beautiful|lovely|stunning|gorgeous|made|is|are|was|were|got|helped)\b/i;
