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
  stages: ['first-reply', 'in-conversation', 'after-no', 'no-reply-yet'],
  weight: 2.5,
  remedy: 'none',
  phrases: [
    '^ (hi|hello|hey|dear)? ..1 (yes|yeah|yep|yup|sure|of course|no|nope|absolutely|certainly|definitely|good question|great question|happy to|gladly|indeed|correct|right|exactly|fair question|fair point|thanks for asking|you asked|to answer|ok|okay|sounds good|works for me|perfect|done|will do|on it|im in|count me in|deal|true)',
    '(you asked|as you asked|since you asked|you wanted to know|to answer your|answering your|in answer to|in reply to|you were asking|as requested|per your request|you requested|regarding your question|about your question|your question about|thanks for asking|thank you for asking|thanks for your (question|message|interest|enquiry|inquiry|note|reply|patience|order)|thank you for your (question|message|interest|enquiry|inquiry|note|reply|patience|order)|thanks for (getting back|writing|reaching out|your)|thank you for (getting back|writing|reaching out))',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const STOP = new Set(
  'the a an to of in for on at is are was were be been do does did you your i we it its this that and or but with from if so can could would will what how when where who why which any some my our me us have has had not just there about as by they them their then than more like get got one out up please hi hello thanks thank much really'.split(
    ' ',
  ),
);
const SHARED = 2;

/** Their last message asked, or named something, and this one takes up its words. */
function find({ draft, text, stage }: Reading): readonly Span[] {
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
    ({ kind, text: word }) => kind === 'word' && !STOP.has(word) && asked.has(stem(word)),
  );
  const first = shared[0];
  const priced =
    /how much|price|cost|rate|charge|fee|quote/i.test(theirs) &&
    text.tokens.some(({ kind }) => kind === 'amount' || kind === 'number');
  if (!first || (new Set(shared.map((token) => stem(token.text))).size < SHARED && !priced)) return [];
  return [{ start: first.start, end: first.end }];
}

const ASKS =
  /\?|\b(?:send|tell|share|let me know|please|want|need|looking for|interested|how|curious|wonder)\b/i;

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}
