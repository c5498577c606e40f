import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'all-about-me',
  kind: 'habit',
  group: 'not looking',
  title: 'All about you, little about them',
  why: 'They look for themselves in a message; nearly every sentence here is about its writer.',
  source: 'S2, S4',
  stages: BEFORE_A_TALK,
  weight: 1,
  remedy: 'interest',
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const LEAST_WORDS = 25;

/** Whose message it is: mostly I, we and our, next to nothing of the reader, and no question. */
function find({ features, text, seen }: Reading): readonly Span[] {
  const words = text.tokens.filter(({ kind }) => kind === 'word').length;
  if (words < LEAST_WORDS || features.me + features.we < 0.07) return [];
  if (features.yourPart > 0.25 || features.question > 0 || COURTESIES.some((id) => seen(id).length > 0))
    return [];
  const first = text.sentences.find((one) => one.last - one.first > 6) ?? text.sentences[0];
  return first ? [{ start: first.start, end: first.end }] : [];
}

const COURTESIES = [
  'specific-reason',
  'question-about-them',
  'customer',
  'answers-them',
  'accepts-no',
  'applies-for-posted-job',
  'shared-place',
  'adds-something-new',
];
