import { declineIn } from './decline';
import type { Conversation, Stage, Surface } from './types';

/** Stages of two people who do not know each other yet, as far as the page shows. */
export const BEFORE_A_TALK = ['first-message', 'first-reply', 'no-reply-yet', 'after-no', 'unknown'] as const;

/** The same, and before everyone's eyes. */
export const AMONG_STRANGERS = [...BEFORE_A_TALK, 'public'] as const;

const PUBLIC: Readonly<Record<Surface, boolean>> = {
  'linkedin-message': false,
  'linkedin-invite': false,
  'linkedin-inmail': false,
  'linkedin-comment': true,
  'linkedin-post': true,
  'x-message': false,
  'x-reply': true,
  'x-post': true,
};

/** Whether a box is read by everyone. */
export function isPublic(surface: Surface): boolean {
  return PUBLIC[surface];
}

/** The boxes that are written to somebody: all but posts of one's own. */
export const TO_SOMEBODY = [
  'linkedin-message',
  'linkedin-invite',
  'linkedin-inmail',
  'linkedin-comment',
  'x-message',
  'x-reply',
] as const satisfies readonly Surface[];

/** Whether a box is a post of one's own, written to nobody. */
export function isOwnPost(surface: Surface): boolean {
  return surface === 'linkedin-post' || surface === 'x-post';
}

/** So many messages from them, and a conversation is no longer young. */
const YOUNG = 2;

/**
 * Where two people stand, from the facts of a page. Where a fact that decides is missing the stage is `unknown`;
 * a group is never a first message, for nobody knows who of them has met.
 */
export function stageOf(surface: Surface, conversation: Conversation): Stage {
  if (isPublic(surface)) return 'public';
  const { theirLast, group, declined = false } = conversation;
  if (declined || isNo(conversation)) return 'after-no';
  const sent = countOf(conversation.sent);
  const received = countOf(conversation.received) ?? (theirLast === null ? null : 1);
  if (positive(sent) && positive(received)) return 'in-conversation';
  if (group) return 'unknown';
  if (surface === 'linkedin-invite') return stageOfInvite(sent, received);
  if (sent === null || received === null || !conversation.complete) return 'unknown';
  if (received > 0) return 'first-reply';
  return sent > 0 ? 'no-reply-yet' : 'first-message';
}

/** What is a no between strangers may be part of the talk between people who have been writing to each other. */
function isNo({ theirLast, sent, received, group }: Conversation): boolean {
  const decline = theirLast === null || group ? null : declineIn(theirLast);
  if (decline === null || decline === 'firm') return decline !== null;
  if ((received ?? 1) > YOUNG) return false;
  return decline === 'plain' || (sent ?? 0) > 0;
}

/** The note goes to someone who is no connection yet, so it is the first word unless the page says otherwise. */
function stageOfInvite(sent: number | null, received: number | null): Stage {
  if (positive(received)) return 'first-reply';
  return positive(sent) ? 'no-reply-yet' : 'first-message';
}

function positive(count: number | null): boolean {
  return count !== null && count > 0;
}

/** A page can be misread: what is no count is not known. */
function countOf(count: number | null): number | null {
  return count !== null && Number.isFinite(count) && count >= 0 ? count : null;
}
