import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { countOverrides, dropEasable, readEasable } from '../../src/memory/overrides';

beforeEach(() => fakeBrowser.reset());

const found = (...rules: string[]) => ({
  stage: 'first-message' as const,
  level: 'hold' as const,
  score: 1,
  findings: rules.map((rule) => ({ rule, title: '', why: '', start: 0, end: 1 })),
  courtesies: [],
});

test('a habit that is overridden again and again is offered to be eased, once', async () => {
  for (let time = 0; time < 4; time++) await countOverrides(found('hype', 'hype', 'pitch', 'reader'));
  expect(await readEasable()).toEqual([]);
  await countOverrides(found('hype', 'reader'));
  expect(await readEasable()).toEqual(['hype']);
  await dropEasable('hype');
  for (let time = 0; time < 9; time++) await countOverrides(found('hype'));
  expect(await readEasable()).toEqual([]);
});

test.each([null, 7, [], { hype: 'often' }])('a damaged count (%j) starts anew', async (stored) => {
  await fakeBrowser.storage.local.set({ overrides: stored });
  await countOverrides(found('hype'));
  expect(await fakeBrowser.storage.local.get('overrides')).toEqual({ overrides: { hype: 1 } });
});
