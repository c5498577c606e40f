import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULTS, PLACES, STRENGTHS } from '../../src/core/settings';
import { SENSITIVITIES, SURFACES } from '../../src/core/types';
import { policyFrom, standingOf } from '../../src/memory/policy';
import { refusalIn } from '../../src/memory/refusal';
import { readSettings, saveSettings } from '../../src/memory/settings';

beforeEach(() => fakeBrowser.reset());

const POLICY = {
  organisation: 'Harbour Library',
  defaults: { sensitivity: 'strict', habits: { guilt: 'off' }, surfaces: { 'x-post': 'off' }, budget: 4 },
  locked: ['sensitivity', 'surfaces'],
  phrases: { hold: ['exclusive offer'], never: ['Harbour Library'] },
  norm: { text: 'We write to readers as neighbours.', source: 'House style, page 2' },
  memory: 'off',
};

describe('a policy', () => {
  const policy = policyFrom(POLICY);

  test('stands under what a person sets, and above where it is locked', () => {
    const standing = standingOf({ sensitivity: 'gentle', budget: 2, habits: { hype: 'tip' } }, policy);
    expect(standing).toMatchObject({
      sensitivity: 'strict',
      budget: 2,
      habits: { guilt: 'off', hype: 'tip' },
      surfaces: { 'x-post': 'off' },
    });
  });

  test('brings phrases of its own, with its norm and where that comes from', () => {
    const [house, own] = standingOf({}, policy).lists;
    expect(house).toEqual({
      phrases: { hold: ['exclusive offer'], tip: [], never: ['Harbour Library'] },
      by: 'Harbour Library',
      norm: 'We write to readers as neighbours. (House style, page 2)',
    });
    expect(own?.phrases).toEqual(DEFAULTS.phrases);
  });

  test.each<[what: string, found: Record<string, unknown>, locked: readonly string[]]>([
    ['of nothing that is ours', { colour: 'red' }, []],
    ['of another shape', { defaults: 'strict', locked: 'all', phrases: [], norm: 7 }, []],
    [
      'with values that are none',
      { defaults: { budget: 'eight' }, locked: ['budget', 'mood', 7] },
      ['budget'],
    ],
  ])('%s leaves the defaults', (_, found, locked) => {
    const read = policyFrom(found);
    expect(standingOf({}, read)).toMatchObject(DEFAULTS);
    expect(read).toMatchObject({ by: 'your organisation', locked, list: null, memory: true });
  });

  test('that is empty is none', () => {
    expect(policyFrom({})).toBeNull();
  });
});

test('what the browser has as a policy is heeded, and what is locked cannot be saved', async () => {
  await fakeBrowser.storage.managed.set(POLICY);
  expect(await readSettings()).toMatchObject({ sensitivity: 'strict', policy: { by: 'Harbour Library' } });
  const refused = await saveSettings({ sensitivity: 'gentle' }).then(() => null, refusalIn);
  expect(refused).toBe('That is set by Harbour Library and cannot be changed here.');
  await saveSettings({ budget: 1 });
  expect(await readSettings()).toMatchObject({ sensitivity: 'strict', budget: 1 });
});

describe('the schema that browsers check a policy by', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'),
  );
  const { defaults, locked, phrases } = schema.properties;

  test('knows the same words as the program', () => {
    expect(defaults.properties.sensitivity.enum).toEqual(SENSITIVITIES);
    expect(defaults.properties.place.enum).toEqual(PLACES);
    expect(defaults.properties.habits.additionalProperties.enum).toEqual(STRENGTHS);
    expect(Object.keys(defaults.properties.surfaces.properties)).toEqual(SURFACES);
    for (const each of Object.values<{ enum: string[] }>(defaults.properties.surfaces.properties)) {
      expect(each.enum).toEqual(STRENGTHS);
    }
    expect(Object.keys(phrases.properties)).toEqual(['hold', 'tip', 'never']);
  });

  test('takes no lock that the program does not heed', () => {
    const { locked: heeded } = policyFrom({ locked: locked.items.enum }) ?? {};
    expect(heeded).toEqual(locked.items.enum);
  });

  test('has no key that is not read, and none is read that it has not', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(POLICY));
  });
});
