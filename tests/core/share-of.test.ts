import { expect, test } from 'vitest';
import { shareOf } from '../../src/core/share-of';
import { readText } from '../../src/core/text';

const MAIL =
  'Dear Ana,\n\nWe bake for cafés in Porto. The ovens are on from four in the morning. Write to me!\n\nBest, Rui';

function share(...words: readonly string[]): number {
  const spans = words.map((word) => {
    const start = MAIL.indexOf(word);
    return { start, end: start + word.length };
  });
  return shareOf(spans, readText(MAIL).sentences);
}

test.each<[name: string, words: readonly string[], expected: number]>([
  ['nothing', [], 0],
  ['one sentence of two', ['bake for cafés'], 0.5],
  ['the same sentence twice', ['bake', 'cafés'], 0.5],
  ['both', ['bake', 'ovens'], 1],
  ['a stretch over both', ['Porto. The ovens'], 1],
  ['a greeting, which is no sentence of weight', ['Ana'], 0],
])('%s', (_, words, expected) => expect(share(...words)).toBe(expected));

test('a text without a sentence of weight has no share', () =>
  expect(shareOf([{ start: 0, end: 2 }], readText('Hi Ana').sentences)).toBe(0));
