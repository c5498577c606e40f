import { nounPhraseAt } from './grammar';
import { hookPatterns } from './hook-patterns';

export const HOOKS = [
  'vacancy',
  'study',
  'writing',
  'talk',
  'recording',
  'hiring',
  'raise',
  'launch',
  'new-job',
  'award',
  'move',
  'did',
  'made',
  'piece',
  'work',
  'shared',
  'role',
  'used',
  'followed',
  'liked',
  'noticed',
  'third-person',
] as const;

/** The kinds of thing about a person that a message can be about. */
export type HookKind = (typeof HOOKS)[number];

/** Something about the reader: `thing` is the noun it hangs on, `topic` the words it is about; both as written, or empty. */
export interface Hook {
  readonly kind: HookKind;
  readonly thing: string;
  readonly topic: string;
}

/** What a clause of the draft says about its reader; null where it says nothing particular. */
export function hookOf(clause: string): Hook | null {
  for (const { kind, find } of hookPatterns) {
    const match = find.exec(clause);
    if (!match) continue;
    const topic = match.groups?.topic ? nounPhraseAt(match.groups.topic) : '';
    if (kind === 'shared' && !topic) continue;
    if (kind === 'made' && !topic && !LIKED.test(clause)) continue;
    if ((kind === 'work' || kind === 'used' || kind === 'followed' || kind === 'liked') && !topic) continue;
    if (
      kind === 'noticed' &&
      /\b(?:no one|nobody|only|still|not|without|lack\p{L}*|missing|low|slow|yet|lose|losing)\b|n['’]t\b/iu.test(
        clause,
      )
    )
      continue;
    return { kind, thing: match.groups?.thing ?? '', topic };
  }
  return null;
}

const LIKED =
  /\b(?:love|loved|saw|visited|tried|enjoyed|using|use|bought|been to|ate|like|liked|following|beautiful|lovely|stunning|gorgeous|made|is|are|was|were|got|helped)\b/i;
