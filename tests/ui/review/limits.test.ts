import { expect, test } from 'vitest';
import { lengthOn } from '../../../src/ui/review/limits';

test.each([
  ['linkedin-invite', 'Hi Maya 👋', 10],
  ['x-message', 'Hi Maya 👋', 10],
  ['x-post', 'Hi Maya', 7],
  ['x-post', 'Hi 👋', 5],
  ['x-post', '👩‍👩‍👧 👍🏽', 5],
  ['x-post', '日本', 4],
  ['x-post', 'naïve – “so” it goes…', 22],
  ['x-reply', 'See https://a.example/a-very-long-path/that-goes-on-and-on now', 31],
] as const)('on %s, %j counts as %i', (surface, text, length) => {
  expect(lengthOn(surface, text)).toBe(length);
});
