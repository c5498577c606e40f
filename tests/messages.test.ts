import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Choices, Version } from '../src/core/types';
import { askChoices, type BackgroundMessage } from '../src/messages';
import { CHOICES, REWRITE, viewOf } from './ui/views';

const WISH = { draft: viewOf().draft, sensitivity: 'balanced', turn: 0 } as const;
const WRITTEN: Version = { kind: 'written', rewrite: REWRITE };

beforeEach(() => fakeBrowser.reset());

/** What arrives, and what was asked for, where the background answers so. */
async function arriving(first: Choices, written: Version | null) {
  const kinds: string[] = [];
  fakeBrowser.runtime.onMessage.addListener(async (given: unknown) => {
    const message = given as BackgroundMessage;
    kinds.push(message.kind);
    return message.kind === 'rewrite' ? first : written;
  });
  const arrived: Choices[] = [];
  for await (const choices of askChoices(WISH)) arrived.push(choices);
  return { arrived, kinds };
}

test('what a model has written comes after the rest, and beside it', async () => {
  const { arrived, kinds } = await arriving(CHOICES, WRITTEN);
  expect(arrived).toEqual([CHOICES, { ...CHOICES, versions: [...CHOICES.versions, WRITTEN] }]);
  expect(kinds).toEqual(['rewrite', 'write']);
});

test('nothing comes twice where no model has written', async () => {
  expect((await arriving(CHOICES, null)).arrived).toEqual([CHOICES]);
});

test('no model is asked where there is nothing to offer, nor by one who goes after the first', async () => {
  const none = { versions: [], another: null };
  expect(await arriving(none, WRITTEN)).toEqual({ arrived: [none], kinds: ['rewrite'] });
  const asked: string[] = [];
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(async (given: unknown) => {
    asked.push((given as BackgroundMessage).kind);
    return CHOICES;
  });
  for await (const _ of askChoices(WISH)) break;
  expect(asked).toEqual(['rewrite']);
});
