import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULTS } from '../../src/core/settings';
import { eraseAll } from '../../src/memory/erase';
import { dropSetAside, mendSettings, putBackSettings, readSetAside } from '../../src/memory/mend';
import { readOffers, saveOffers } from '../../src/memory/offers';
import { readSettings, saveSettings } from '../../src/memory/settings';

const FOLDER = new URL('./stores/', import.meta.url);
const NOW = 1_795_305_600_000;

beforeEach(() => fakeBrowser.reset());

/** Stores as earlier versions left them, or as something damaged them; named by their version. */
const STORES = readdirSync(FOLDER).map((name) => {
  const file = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  return { name, ...file };
});

test.each(STORES)('$name is read, and brought into the form of today', async ({ stored, read, damaged }) => {
  await fakeBrowser.storage.sync.set(stored);
  expect(await readSettings()).toMatchObject({ ...DEFAULTS, ...read });
  const setAside = damaged ? { at: NOW, items: stored, copy: {} } : null;
  expect(await mendSettings(NOW)).toEqual(setAside);
  expect(await readSetAside()).toEqual(setAside);
  expect(await readSettings()).toMatchObject({ ...DEFAULTS, ...read });
  expect(await fakeBrowser.storage.sync.get('settings')).toMatchObject({ settings: { version: 2 } });
  expect(await mendSettings(NOW + 1), 'what is mended stays so').toBeNull();
});

test('where nothing is stored, nothing is written', async () => {
  expect(await mendSettings(NOW)).toBeNull();
  expect([await fakeBrowser.storage.sync.get(), await fakeBrowser.storage.local.get()]).toEqual([{}, {}]);
});

test('what a newer version stored is left as it is', async () => {
  const newer = { settings: { version: 3, sensitivity: 7 } };
  await fakeBrowser.storage.sync.set(newer);
  expect(await mendSettings(NOW)).toBeNull();
  expect(await fakeBrowser.storage.sync.get()).toEqual(newer);
});

test('killed before the settings are written, it does the same again', async () => {
  const stored = { settings: { sensitivity: 'furious' } };
  await fakeBrowser.storage.sync.set(stored);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('killed'));
  await expect(mendSettings(NOW)).rejects.toThrow('killed');
  expect(await mendSettings(NOW + 1)).toEqual({ at: NOW + 1, items: stored, copy: {} });
});

test('what was set aside can be put away', async () => {
  await fakeBrowser.storage.sync.set({ settings: 'strict' });
  await mendSettings(NOW);
  await dropSetAside();
  expect(await readSetAside()).toBeNull();
});

describe('what the browser has lost without a word', () => {
  const set = { sensitivity: 'strict', phrases: { hold: ['synergy'], tip: [], never: [] } } as const;
  const copied = {
    settings: { version: 2, sensitivity: 'strict' },
    ...{ habits: {}, 'phrases-hold': ['synergy'], 'phrases-tip': [], 'phrases-never': [] },
    offers: ['notes'],
  };
  beforeEach(async () => {
    await saveSettings(set);
    await saveOffers(['notes']);
  });

  test.each<[what: string, lose: () => Promise<void>]>([
    ['all of it', () => fakeBrowser.storage.sync.clear()],
    ['the dial and the rest', () => fakeBrowser.storage.sync.remove('settings')],
    ['a list of phrases', () => fakeBrowser.storage.sync.remove('phrases-hold')],
    ['the offers', () => fakeBrowser.storage.sync.remove('offers')],
  ])('is missed, said once, and can be put back: %s', async (_, lose) => {
    expect(await mendSettings(NOW)).toBeNull();
    await lose();
    const items = await fakeBrowser.storage.sync.get();
    expect(await mendSettings(NOW)).toEqual({ at: NOW, items, copy: copied });
    expect(await mendSettings(NOW + 1)).toBeNull();
    await saveSettings({ budget: 3 });
    await putBackSettings();
    expect(await readSettings()).toMatchObject({ ...DEFAULTS, ...set });
    expect(await readOffers()).toEqual(['notes']);
    expect(await readSetAside()).toBeNull();
    expect(await mendSettings(NOW + 2)).toBeNull();
  });

  test('is told of by an error first, and dropped by then', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementationOnce(async () => {
      await fakeBrowser.storage.sync.clear();
      throw new Error('Invalid JSON');
    });
    expect(await mendSettings(NOW)).toMatchObject({ items: {}, copy: copied });
  });

  test('what came from another device is missed too', async () => {
    await fakeBrowser.storage.sync.set({ habits: { hype: 'off' } });
    await mendSettings(NOW);
    await fakeBrowser.storage.sync.clear();
    expect(await mendSettings(NOW)).toMatchObject({ copy: { habits: { hype: 'off' } } });
  });

  test('what was erased here is not missed', async () => {
    await eraseAll();
    expect(await mendSettings(NOW)).toBeNull();
  });

  test('a setting is stored, also where there is no room for the copy', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await saveSettings({ sensitivity: 'gentle' });
    expect(await readSettings()).toMatchObject({ sensitivity: 'gentle' });
  });

  test('with nothing set aside, nothing is put back', async () => {
    await putBackSettings();
    expect(await readSettings()).toMatchObject(set);
  });
});
