import type { Example } from './rule';
import { type Draft, FIRST_CONTACT, type Span } from './types';

/** Makes a draft of an example, a first message where it does not say otherwise, and takes the ‹marks› out of its text; `marked` are the stretches they stood around. */
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
  return { draft: { text, surface, conversation: { ...FIRST_CONTACT, ...conversation } }, marked };
}
