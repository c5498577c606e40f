import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { readLabelled } from '../../src/commands/labelled';

/**
 * Messages by somebody who knew no rule and no other message here. They are for measuring alone: `fit` does not learn from them, and a
 * rule mended by one of them makes the figure worth less.
 */
const HELD_OUT = join(import.meta.dirname, 'held-out.jsonl');

const judged = readLabelled(HELD_OUT).map(({ draft, flag }) => ({ flag, ...judge(draft, 'balanced') }));
const fine = judged.filter(({ flag }) => !flag);
const unwelcome = judged.filter(({ flag }) => flag);
const held = (of: typeof judged) => of.filter(({ level }) => level === 'hold').length;

test('of the messages that it holds at least 95 in 100 are unwelcome', () => {
  expect(held(unwelcome) / held(judged)).toBeGreaterThanOrEqual(0.95);
});

test('of the unwelcome messages it holds at least 88 in 100', () => {
  expect(held(unwelcome) / unwelcome.length).toBeGreaterThanOrEqual(0.88);
});

test('of the fine messages at most 15 in 100 get as much as a tip, and none is held between people who talk', () => {
  const spoken = fine.filter(({ level }) => level !== 'clear').length;
  expect(spoken / fine.length).toBeLessThanOrEqual(0.15);
  expect(held(fine.filter(({ stage }) => stage === 'in-conversation'))).toBe(0);
});
