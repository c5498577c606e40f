import { expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { canEase, easeHabit, gentler, neverMind } from '../../src/core/learn';
import { createPersonalJudge } from '../../src/core/personal';
import { DEFAULTS, type Settings, STRENGTHS } from '../../src/core/settings';
import { LEVELS } from '../../src/core/types';
import { draftOf } from './draft';

const HYPE = draftOf('Our chairs are a game-changer for your clinic.');
const judged = (settings: Settings) => {
  const lists = [{ phrases: settings.phrases, title: '', why: '' }];
  return createPersonalJudge(judge, () => ({ ...settings, lists }))(HYPE, settings.sensitivity);
};

test('every notch is gentler than the one before, down to off', () => {
  expect(STRENGTHS.map(gentler)).toEqual(['off', 'off', 'tip', 'gentle', 'balanced']);
});

test('a habit that is eased again and again is off at last, and never says more on the way', () => {
  let settings: Settings = { ...DEFAULTS, sensitivity: 'strict' };
  const levels = [LEVELS.indexOf(judged(settings).level)];
  while (canEase(settings, 'hype')) {
    settings = { ...settings, ...easeHabit(settings, 'hype') };
    levels.push(LEVELS.indexOf(judged(settings).level));
  }
  expect(settings.habits).toEqual({ hype: 'off' });
  expect(levels).toHaveLength(5);
  expect(levels).toEqual(levels.toSorted((a, b) => b - a));
});

test('words that are not to be minded are not found any more', () => {
  expect(judged(DEFAULTS).findings.map(({ rule }) => rule)).toContain('hype');
  const change = neverMind(DEFAULTS, ' game-changer ');
  expect(change).toEqual({ phrases: { hold: [], tip: [], never: ['game-changer'] } });
  expect(judged({ ...DEFAULTS, ...change }).findings.map(({ rule }) => rule)).not.toContain('hype');
});

test('words leave the list that they were on', () => {
  const settings = { ...DEFAULTS, phrases: { hold: ['synergy'], tip: ['synergy'], never: ['synergy'] } };
  expect(neverMind(settings, 'synergy')).toEqual({ phrases: { hold: [], tip: [], never: ['synergy'] } });
});

test.each([
  ['nothing', ' ', DEFAULTS],
  ['more than a phrase', 'n'.repeat(81), DEFAULTS],
  [
    'one too many',
    'synergy',
    { ...DEFAULTS, phrases: { ...DEFAULTS.phrases, never: Array.from({ length: 100 }, (_, at) => `${at}`) } },
  ],
])('%s is refused', (_, words, settings) => {
  expect(neverMind(settings, words)).toBeNull();
});
