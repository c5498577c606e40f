import type { Draft } from '../../src/core/types';
import type { Case } from './drafts';

/** The draft that a case stands for. */
export function draftOf(one: Case): Draft {
  const sent = one.known ? 4 : one.unanswered || isNo(one) ? 1 : 0;
  return {
    text: one.text,
    surface: one.surface ?? 'linkedin-message',
    ...(one.limit !== undefined && { limit: one.limit }),
    conversation: {
      sent: Math.max(sent, one.unanswered ?? 0),
      received: one.known ? 4 : one.theirs ? 1 : 0,
      unanswered: one.unanswered ?? 0,
      complete: true,
      group: false,
      recipient: one.to === undefined ? null : { name: one.to, id: null },
      theirLast: one.theirs ?? null,
      replyingTo: one.post ?? null,
    },
  };
}

function isNo({ theirs }: Case): boolean {
  return /not interested|not right now|right now|stop messaging/i.test(theirs ?? '');
}
