import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { LONGEST_OFFER, MOST_OFFERS, readOffers, saveOffers } from '../../src/memory/offers';
import { readWriter, saveWriter } from '../../src/memory/writer';

beforeEach(() => fakeBrowser.reset());

test('a person who never wrote one has none', async () => {
  expect(await readOffers()).toEqual([]);
});

test('what was saved is read back, from the storage that follows the person', async () => {
  await saveOffers(['notes on wheels', 'an introduction']);
  expect(await readOffers()).toEqual(['notes on wheels', 'an introduction']);
  expect(await fakeBrowser.storage.sync.get('offers')).toEqual({
    offers: ['notes on wheels', 'an introduction'],
  });
});

const many = Array.from({ length: 30 }, (_, at) => `thing ${at}`);

test.each<[what: string, stored: unknown, read: readonly string[]]>([
  ['no list', { 0: 'notes' }, []],
  ['text alone', 'notes', []],
  ['other things in it', [7, null, 'notes', ['more']], ['notes']],
  ['white space and line breaks', ['  notes\n on  wheels ', ' '], ['notes on wheels']],
  ['the same twice', ['notes', 'notes '], ['notes']],
  ['one that is too long', ['n'.repeat(LONGEST_OFFER + 1), 'n'.repeat(LONGEST_OFFER)], ['n'.repeat(200)]],
  ['too many', many, many.slice(0, MOST_OFFERS)],
])('a store with %s', async (_, stored, read) => {
  await fakeBrowser.storage.sync.set({ offers: stored });
  expect(await readOffers()).toEqual(read);
});

test('no room is not passed over in silence', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveOffers(['notes'])).rejects.toThrow('quota');
});

test.each([undefined, null, 'yes', 1, {}])('without a clear yes (%j) no model writes', async (stored) => {
  await fakeBrowser.storage.local.set({ writer: stored });
  expect(await readWriter()).toBe(false);
});

test('the yes stays on the device that has the model', async () => {
  await saveWriter(true);
  expect(await readWriter()).toBe(true);
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
