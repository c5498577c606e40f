import type { Conversation, Sensitivity, Stage, Surface } from '../core/types';
import { FIRST_CONTACT, STAGES, SURFACES } from '../core/types';
import { folded } from './columns';

/** What holds for the drafts that do not say otherwise. */
export interface Setting {
  readonly surface: Surface;
  readonly sensitivity: Sensitivity;
  readonly stage: Stage;
}

export const USUAL: Setting = {
  surface: 'linkedin-message',
  sensitivity: 'balanced',
  stage: 'first-message',
};

/** What a page would show of two people who stand like this. `public` is a matter of the surface. */
export const AT_STAGE: Readonly<Record<Stage, Conversation>> = {
  'first-message': FIRST_CONTACT,
  'first-reply': { ...FIRST_CONTACT, received: 1 },
  'no-reply-yet': { ...FIRST_CONTACT, sent: 1, unanswered: 1 },
  'after-no': { ...FIRST_CONTACT, sent: 1, received: 1, theirLast: 'No, thank you.' },
  'in-conversation': { ...FIRST_CONTACT, sent: 4, received: 4 },
  public: FIRST_CONTACT,
  unknown: { ...FIRST_CONTACT, sent: null, received: null, unanswered: null, complete: false },
};

/** The stage of a step in a row of messages that nobody has answered. */
export function conversationAtStep(step: number): Conversation {
  const before = Math.max(0, step - 1);
  return { ...FIRST_CONTACT, sent: before, unanswered: before };
}

/** A stage as people put it in a cell; `null` where it says none. */
export function stageIn(cell: string): Stage | null {
  const plain = folded(cell);
  return (
    STAGES.find((stage) => folded(stage) === plain) ??
    STAGE_WORDS.find(([words]) => words.test(plain))?.[1] ??
    null
  );
}

const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [/^(?:afterno|declined|notinterested|rejected|saidno)/, 'after-no'],
  [/^(?:noreply|noresponse|followup|bump|unanswered|reminder|contacted$|nudge)/, 'no-reply-yet'],
  [/^(?:firstreply|replied|answered|theywrote|inbound)/, 'first-reply'],
  [/^(?:inconversation|conversation|talking|engaged|warm|ongoing|customer|active)/, 'in-conversation'],
  [/^(?:first|cold|new|intro|initial|opener|connect|notcontacted)/, 'first-message'],
  [/^public/, 'public'],
];

/** The surface that the name of a column says, such as "LinkedIn message 2"; `null` where it names no place. */
export function surfaceNamed(name: string): Surface | null {
  return /linkedin|inmail|invit|connect|twitter|tweet/i.test(name) ? surfaceIn(name) : null;
}

/** A surface as people put it in a cell; `null` where it says none. */
export function surfaceIn(cell: string): Surface | null {
  const plain = folded(cell);
  return (
    SURFACES.find((surface) => folded(surface) === plain) ??
    SURFACE_WORDS.find(([words]) => words.test(plain))?.[1] ??
    null
  );
}

const SURFACE_WORDS: readonly (readonly [RegExp, Surface])[] = [
  [/inmail/, 'linkedin-inmail'],
  [/invit|connectionrequest|connectionnote|^connect/, 'linkedin-invite'],
  [/linkedin.*comment/, 'linkedin-comment'],
  [/linkedin.*post/, 'linkedin-post'],
  [/^(?:x|twitter).*(?:dm|message|direct)/, 'x-message'],
  [/^(?:x|twitter).*(?:reply|comment)/, 'x-reply'],
  [/^(?:(?:x|twitter)(?:post)?|tweet)$/, 'x-post'],
  [/^(?:linkedin|linkedindm|message|dm|li)/, 'linkedin-message'],
];
