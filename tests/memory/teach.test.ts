import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { recall } from '../../src/memory/ledger';
import { readSettings } from '../../src/memory/settings';
import { teach } from '../../src/memory/teach';
import { draftOf } from '../core/draft';

beforeEach(() => fakeBrowser.reset());

test('words and habits are set, and taken back', async () => {
  const before = await readSettings();
  const phrase = { kind: 'phrase', words: 'game-changer', was: null } as const;
  const habit = { kind: 'habit', rule: 'hype', was: null } as const;
  expect(await teach(phrase, true)).toBe(true);
  expect(await teach(habit, true)).toBe(true);
  expect(await readSettings()).toMatchObject({
    phrases: { never: ['game-changer'] },
    habits: { hype: 'gentle' },
  });
  await teach(phrase, false);
  await teach(habit, false);
  expect(await readSettings()).toEqual(before);
});

test('a person is spared, and no longer', async () => {
  const draft = draftOf('Hi', { recipient: { id: 'maya', name: 'Maya' } });
  await teach({ kind: 'person', draft, name: 'Maya' }, true);
  expect(await recall(draft, 0)).toMatchObject({ isSpared: true });
  await teach({ kind: 'person', draft, name: 'Maya' }, false);
  expect(await recall(draft, 0)).toBeNull();
});

test('where there is no room for another phrase, nothing is set', async () => {
  expect(await teach({ kind: 'phrase', words: 'x'.repeat(81), was: null }, true)).toBe(false);
  expect((await readSettings()).phrases.never).toEqual([]);
});
