import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';

export default defineRule({
  id: 'nothing-to-take-up',
  kind: 'habit',
  group: 'thin',
  title: 'Nothing to take up',
  why: 'A thank-you alone is kind; a word on what you liked in their work gives them something to answer.',
  source: 'S1, S2',
  stages: ['first-message', 'first-reply', 'unknown'],
  weight: 0.6,
  remedy: 'interest',
  only,
  phrases: [
    '(thanks|thank you|many thanks) ..2 for (connecting|the connection|accepting|adding me|the add|the follow|following (me|$|back)|the connect|your connection)',
    '(great|nice|good|happy|glad|pleased|lovely|pleasure) ..1 (connect|be connected|connecting|e meet you|meet you|meeting you) ..2 $',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Thanks for connecting›!',
    'Hi Ana, ‹thank you for accepting› my request.',
    '‹Nice to meet you›.',
    '‹thx for the follow›',
    '‹Great to connect with you›!',
    '‹Thank you for following me› back.',
  ],
  fine: [
    'Thanks for connecting! Your photos of the salt pans sent me to a map.',
    'Thank you for the jam.',
    { text: 'Nice to meet you!', conversation: { sent: 3, received: 3 } },
    'Thanks for accepting. Did the owl come back?',
    'Great to see the mill turning again.',
    'Thank you for following up on the gate, it closes now.',
  ],
};

export function only({ text, features }: Reading): boolean {
  return features.question === 0 && text.tokens.filter(({ kind }) => kind === 'word').length <= MOST_WORDS;
}

const MOST_WORDS = 11;
