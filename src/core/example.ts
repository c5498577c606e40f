import type { Example } from './rule';
import type { Conversation, Draft, Span } from './types';

/** A first message between two people, nothing written yet: where an example stands that does not say otherwise. */
const FIRST: Conversation = {
  sent: 0,
  received: 0,
  unanswered: 0,
  complete: true,
  group: false,
  recipient: null,
  theirLast: null,
  replyingTo: null,
};

/** Makes a draft of an example, and takes the ‹marks› out of its text; `marked` are the stretches they stood around. */
export function readExample(example: Example): { readonly draft: Draft; readonly marked: readonly Span[] } {
  const {
    text: source,
    surface = 'linkedin-message',
    conversation = {},
  } = typeof example === 'string' ? { text: example } : example;
  const marked: Span[] = [];
  let text = '';
  for (const piece of source.split(/(‹[^›]*›)/)) {
    const inner = piece.startsWith('‹') ? piece.slice(1, -1) : piece;
    if (inner !== piece) marked.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { draft: { text, surface, conversation: { ...FIRST, ...conversation } }, marked };
}
