import { expect, test, vi } from 'vitest';
import { FIRST_CONTACT } from '../../src/core/types';
import type { Reading } from '../../src/messages';
import { reportOutcomes } from '../../src/page/outcomes';

const readingOf = (text: string): Reading => ({
  draft: { text, surface: 'x-message', conversation: FIRST_CONTACT },
  verdict: { stage: 'first-message', level: 'clear', score: 0, findings: [], courtesies: [] },
});

test('the events of one press are told once, two presses twice', () => {
  const hear = vi.fn();
  const tell = reportOutcomes(hear);
  tell('sent', readingOf('Hi'), 1000);
  tell('sent', readingOf('Hi'), 1010);
  tell('sent', readingOf('Hi'), 5000);
  expect(hear.mock.calls.map(([what, { text }]) => [what, text])).toEqual([
    ['sent', 'Hi'],
    ['sent', 'Hi'],
  ]);
});

test('a hold and the second Send after it are two things', () => {
  const hear = vi.fn();
  const tell = reportOutcomes(hear);
  tell('held', readingOf('Hi'), 1000);
  tell('sent-anyway', readingOf('Hi'), 1700);
  expect(hear.mock.calls.map(([what]) => what)).toEqual(['held', 'sent-anyway']);
});

test('of an empty draft nothing is told', () => {
  const hear = vi.fn();
  reportOutcomes(hear)('sent', readingOf(' \n'), 1000);
  expect(hear).not.toHaveBeenCalled();
});

test.each([
  [
    'throws',
    () => {
      throw new Error('full');
    },
  ],
  ['rejects', () => Promise.reject(new Error('full'))],
] as const)('nothing comes of a listener that %s', async (_, fail) => {
  const refused = vi.fn();
  process.once('unhandledRejection', refused);
  expect(() => reportOutcomes(fail)('sent', readingOf('Hi'), 1000)).not.toThrow();
  await new Promise(setImmediate);
  process.off('unhandledRejection', refused);
  expect(refused).not.toHaveBeenCalled();
});
