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
  weight: 1.5,
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
  const own = features.me + features.we;
  if (words < LEAST_WORDS || own < 0.07 || features.yourPart > 0.25 || features.question > 0) return [];
  const kind = [
    'specific-reason',
    'thanks-that-stop',
    'question-about-them',
    'customer',
    'answers-them',
    'accepts-no',
  ];
  if (kind.some((id) => seen(id).length > 0)) return [];
  const first = text.sentences.find(({ first, last }) => last - first > 4) ?? text.sentences[0];
  return first ? [{ start: first.start, end: first.end }] : [];
}
