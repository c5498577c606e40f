import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULTS } from '../../src/core/settings';
import { dropSetAside, eraseSettings, mendSettings, readSetAside } from '../../src/memory/mend';
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
  const setAside = damaged ? { at: NOW, items: stored } : null;
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
  expect(await mendSettings(NOW + 1)).toEqual({ at: NOW + 1, items: stored });
});

test('what was set aside can be put away', async () => {
  await fakeBrowser.storage.sync.set({ settings: 'strict' });
  await mendSettings(NOW);
  await dropSetAside();
  expect(await readSetAside()).toBeNull();
});

test('what was set can be forgotten, and nothing else is', async () => {
  await saveSettings({ sensitivity: 'strict', phrases: { hold: ['synergy'], tip: [], never: [] } });
  await fakeBrowser.storage.sync.set({ offers: ['notes'] });
  await eraseSettings();
  expect(await fakeBrowser.storage.sync.get()).toEqual({ offers: ['notes'] });
});
