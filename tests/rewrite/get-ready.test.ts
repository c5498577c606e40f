import { expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import type { Draft, Judge } from '../../src/core/types';
import { getReady } from '../../src/rewrite/get-ready';

test('a step at a time it judges a draft, and ends with rewrites that pass', () => {
  const passed: boolean[] = [];
  const watched: Judge = (draft, sensitivity) => {
    const verdict = judge(draft, sensitivity);
    passed.push(verdict.level === 'clear');
    return verdict;
  };
  const steps = getReady({ judge: watched, remedies });
  expect(passed).toEqual([]);
  steps.next();
  expect(passed).toEqual([false]);
  const left = [...steps];
  expect(left.length).toBeGreaterThan(1);
  expect(passed).toContain(true);
});

test('what a step throws is let go, and the next one is gone', () => {
  const asked: Draft[] = [];
  const broken: Judge = (draft) => {
    asked.push(draft);
    throw new Error('No judge.');
  };
  expect(() => [...getReady({ judge: broken, remedies })]).not.toThrow();
  expect(asked.length).toBeGreaterThan(1);
});
