import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'bare-hello',
  kind: 'habit',
  group: 'thin',
  title: 'Just a hello',
  why: 'A bare hello leaves them guessing what to say; one line more gives them something to answer.',
  source: 'S1; practice',
  stages: ['first-message', 'unknown'],
  weight: 1,
  remedy: 'interest',
  anywhere: true,
  find,
});

export const examples: Examples = {
  flagged: ['‹Hi›', '‹Hello›!', '‹hey there›', '‹Hi Tom›', '‹Good morning›', '‹Priya›,'],
  fine: [
    'Hi Tom, the owl is back.',
    { text: 'Hi', conversation: { sent: 4, received: 4 } },
    'Hello, is this the number for the choir?',
    'Thanks!',
    'Congratulations, Priya!',
    'Tuesday at nine',
  ],
};

const MOST_WORDS = 3;
const HELLO =
  /^(?:hi+|hello+|he+y+|heya|hiya|yo|hallo|hola|sup|dear|good|morning|evening|afternoon|day|greetings|howdy|hlo|helo|there|sir|mam|madam|dear)$/;

/** A greeting, a name, or both, and nothing else; often a slip of the Enter key. */
export function find({ text, greeting, draft }: Reading): readonly Span[] {
  const words = text.tokens.filter(({ kind }) => kind === 'word');
  const others = text.tokens.some(({ kind }) => !['word', 'mark', 'break', 'emoji'].includes(kind));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > MOST_WORDS || others || draft.text.includes('?')) return [];
  const named = greeting?.name?.end === last.end && (words.length === 1 || HELLO.test(first.text));
  return named || words.every(({ text: word }) => HELLO.test(word))
    ? [{ start: first.start, end: last.end }]
    : [];
}
