import type { Conversation } from '../core/types';

/** One message of a thread, oldest first: whose it is, where the page tells, and its text when asked for. */
export interface Message {
  readonly mine: boolean | null;
  readonly text: () => string;
}

const MOST_TEXT = 4000;

/** Counts a thread's messages. Where the page hides whose one of them is, it says nothing at all. */
export function tally(
  messages: readonly Message[],
): Pick<Conversation, 'sent' | 'received' | 'unanswered' | 'theirLast'> {
  if (messages.some((message) => message.mine === null)) {
    return { sent: null, received: null, unanswered: null, theirLast: null };
  }
  const sent = messages.filter((message) => message.mine).length;
  const last = messages.findLastIndex((message) => !message.mine);
  const theirLast = messages[last]?.text().trim().slice(0, MOST_TEXT) ?? null;
  return { sent, received: messages.length - sent, unanswered: messages.length - 1 - last, theirLast };
}
