import type { Conversation, Draft, Surface } from '../../src/core/types';

/** A first LinkedIn message of this text; with what is said to be different. */
export function draftOf(
  text: string,
  conversation: Partial<Conversation> = {},
  surface: Surface = 'linkedin-message',
): Draft {
  return {
    text,
    surface,
    conversation: {
      sent: 0,
      received: 0,
      unanswered: 0,
      complete: true,
      group: false,
      recipient: null,
      theirLast: null,
      replyingTo: null,
      ...conversation,
    },
  };
}
