import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'answers-them',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'An answer to them',
  why: 'They asked, and this answers; that is never a pitch.',
  source: 'norms: do not warn',
  stages: ['first-reply', 'in-conversation', 'no-reply-yet'],
  weight: 2.5,
  remedy: 'none',
  phrases: [
    '^ (hi|hello|hey|dear)? ..1 (yes|yeah|yep|yup|sure|of course|nope|absolutely|certainly|definitely|good question|great question|gladly|indeed|correct|exactly|fair question|thanks for asking|you asked|to answer|sounds good|works for me|will do|on it|im in|count me in) (no|we|i|it|the|that|they|and|but|$|please|you|here|thats|id|ill)?',
    '(you asked|since you asked|you wanted to know|to answer your|answering your|in answer to|in reply to|you were asking|as requested|you requested|(about|regarding) your question|your question about|(thanks|thank you) for (asking|your (question|message|interest|enquiry|inquiry|note|reply|patience|order)|getting back|writing|reaching out))',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    {
      text: 'It is ‹140›, and I can bring it to Delft.',
      conversation: { sent: 0, received: 1, theirLast: 'How much is the small table?' },
    },
    {
      text: '‹Yes, we› ‹take› two interns at the clinic each spring.',
      conversation: { sent: 0, received: 1, theirLast: 'Do you still take interns at the clinic?' },
    },
    {
      text: '‹You asked› about the pump: 90, with the hose.',
      conversation: { sent: 3, received: 3, theirLast: 'What does the pump cost?' },
    },
    {
      text: '‹Sure, the› ‹export› of drawings is under File.',
      conversation: { sent: 0, received: 1, theirLast: 'Can your tool export the drawings to paper?' },
    },
    {
      text: '‹thanks for asking, the› old 50',
      conversation: { sent: 0, received: 2, theirLast: 'Thanks for the photos. Which lens was it?' },
    },
    {
      text: '‹In answer to› your note: I would gladly ‹join› the reading circle.',
      conversation: {
        sent: 0,
        received: 1,
        theirLast: 'Interested in joining the reading circle on Monday?',
      },
    },
  ],
  fine: [
    {
      text: 'We offer web design for clinics.',
      conversation: { sent: 0, received: 1, theirLast: 'Happy to connect.' },
    },
    'We offer web design for clinics.',
    {
      text: 'Do you want to earn more from home?',
      conversation: { sent: 0, received: 1, theirLast: 'Nice dog!' },
    },
    { text: 'Check out my page.', conversation: { sent: 0, received: 1, theirLast: 'What do you do?' } },
    {
      text: 'Follow me back please.',
      conversation: { sent: 0, received: 1, theirLast: 'Is the room in Utrecht free?' },
    },
    { text: 'We can also do it for less.', conversation: { sent: 1, unanswered: 1 } },
  ],
};

const STOP = new Set(
  'the and for are was were been does did you your its this that but with from can could would will what how when where who why which any some our have has had not just there about they them their then than more like get got one out please hello thanks thank much really'.split(
    ' ',
  ),
);
const ASKS =
  /\?|\b(?:send|tell|share|let me know|please|want|need|looking for|interested|how|curious|wonder)\b/i;
const PRICE = /how much|price|cost|rate|charge|fee|quote/i;
const SHARED = 2;

/** Their last message asked, and this one takes up its words, or names the price they asked for. */
export function find({ draft, text, stage }: Reading): readonly Span[] {
  const theirs = draft.conversation.theirLast?.slice(0, 2000) ?? '';
  if (stage !== 'first-reply' || !ASKS.test(theirs)) return [];
  const asked = new Set(
    theirs
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu)
      ?.filter((word) => !STOP.has(word))
      .map(stem),
  );
  const shared = text.tokens.filter(
    ({ kind, text: word }) => kind === 'word' && word.length > 2 && asked.has(stem(word)),
  );
  const amount = text.tokens.find(({ kind }) => kind === 'amount' || kind === 'number');
  const first = PRICE.test(theirs) ? amount : shared[0];
  if (!first || (first !== amount && new Set(shared.map((token) => stem(token.text))).size < SHARED))
    return [];
  return [{ start: first.start, end: first.end }];
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}
