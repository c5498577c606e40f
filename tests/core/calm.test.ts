import { describe, expect, test } from 'vitest';
import { atMidnight, type Calm, calmed, inAnHour, isPeaceful } from '../../src/core/calm';
import { FOREVER } from '../../src/core/settings';
import { LEVELS, type Verdict } from '../../src/core/types';

const NOW = new Date(2026, 10, 22, 23, 30).getTime();
const CALM: Calm = { peace: { until: 0, sites: {} }, budget: 8, held: 0, now: NOW };
const found = { rule: 'pitch', title: '', why: '', start: 0, end: 1 };
const HELD: Verdict = { stage: 'first-message', level: 'hold', score: 1, findings: [found], courtesies: [] };

test.each(LEVELS)('without cause a verdict of %s stays as it is', (level) => {
  expect(calmed({ ...HELD, level }, 'x-message', CALM)).toEqual({ ...HELD, level });
});

describe('the holds of a day', () => {
  test.each([
    [7, 8, 'hold'],
    [8, 8, 'tip'],
    [9, 8, 'tip'],
    [0, 0, 'tip'],
  ] as const)('%i of %i spent: %s', (held, budget, level) => {
    expect(calmed(HELD, 'x-message', { ...CALM, held, budget })).toEqual({ ...HELD, level });
  });

  test('once spent leave tips as they are', () => {
    const tip = { ...HELD, level: 'tip' } as const;
    expect(calmed(tip, 'x-message', { ...CALM, held: 9 })).toEqual(tip);
  });
});

describe('peace', () => {
  test.each([
    ['everywhere, for an hour', { until: inAnHour(NOW), sites: {} }, true],
    ['that is over', { until: NOW, sites: {} }, false],
    ['on this site', { until: 0, sites: { x: FOREVER } }, true],
    ['on the other site', { until: 0, sites: { linkedin: FOREVER } }, false],
    ['on the other site, and everywhere', { until: NOW + 1, sites: { linkedin: 1 } }, true],
  ] as const)('%s', (_, peace, isQuiet) => {
    expect(isPeaceful(peace, 'x-message', NOW)).toBe(isQuiet);
    const { level, findings } = calmed(HELD, 'x-message', { ...CALM, peace });
    expect([level, findings.length]).toEqual(isQuiet ? ['clear', 0] : ['hold', 1]);
  });

  test('for this person or this tab', () => {
    expect(calmed(HELD, 'x-message', { ...CALM, isSpared: true }).level).toBe('clear');
  });

  test('for today ends at midnight, also on days that are not 24 hours long', () => {
    expect(new Date(atMidnight(NOW))).toEqual(new Date(2026, 10, 23));
    expect(new Date(atMidnight(new Date(2026, 11, 31, 8).getTime()))).toEqual(new Date(2027, 0, 1));
  });
});
