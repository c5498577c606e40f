import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIsFirstTime } from '../../src/core/first-time';

test('a number is given for the first time once, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }))), (numbers) => {
      const isFirstTime = createIsFirstTime(numbers.length);
      const told = numbers.map((number) => isFirstTime(number));
      // 0 stands for 1: of two, one hash is as good as the other.
      const kept = numbers.map((number) => number || 1);
      expect(told).toEqual(kept.map((number, at) => kept.indexOf(number) === at));
    }),
  );
});
