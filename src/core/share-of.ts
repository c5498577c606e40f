import type { Sentence } from './text';
import type { Span } from './types';

/** A sentence of fewer tokens is a greeting, a name or a good-bye, and says nothing of the rest. */
const LEAST_TOKENS = 5;

/** The share of the sentences, greetings and names aside, that bear one of the stretches: 0 to 1. */
export function shareOf(spans: readonly Span[], sentences: readonly Sentence[]): number {
  if (spans.length === 0) return 0;
  let [all, bearing] = [0, 0];
  for (const { first, last, start, end } of sentences) {
    if (last - first < LEAST_TOKENS) continue;
    all++;
    if (spans.some((span) => span.start < end && span.end > start)) bearing++;
  }
  return all === 0 ? 0 : bearing / all;
}
