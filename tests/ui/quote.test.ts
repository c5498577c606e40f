import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from '../../src/ui/quote';

const LONG = `one ${'two three '.repeat(20)}`;

test('the words are quoted on one line', () => {
  expect(quoteOf('a\n\n  b   c d', { start: 0, end: 10 })).toBe('a b c');
});

test('long words are cut between two of them', () => {
  const quote = quoteOf(`${LONG} and more`, { start: 0, end: LONG.length });
  expect(quote).toMatch(/ (?:two|three)…$/);
  expect(quote.length).toBeLessThanOrEqual(91);
});

test('a finding about the whole of a long message quotes nothing', () => {
  expect(quoteOf(LONG, { start: 0, end: LONG.length })).toBe('');
});

test('a finding about nothing in the text quotes nothing', () => {
  expect(quoteOf('Hello', { start: 2, end: 2 })).toBe('');
});

test('no quote ends in half a character, whatever the text and the place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
      const whole = [...text].map((character) => character.length);
      const at = (count: number) => whole.slice(0, count).reduce((sum, length) => sum + length, 0);
      const quote = quoteOf(text, { start: at(Math.min(a, b)), end: at(Math.max(a, b)) });
      expect(() => encodeURIComponent(quote)).not.toThrow();
    }),
  );
});
