import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { judge } from '../../rules/judge';
import { bring, finishBringing, readTake } from '../../src/memory/bring';
import { eraseAll } from '../../src/memory/erase';
import { recall, remember } from '../../src/memory/ledger';
import { saveMemory } from '../../src/memory/memory';
import { saveOffers } from '../../src/memory/offers';
import { refusalIn } from '../../src/memory/refusal';
import { saveSettings } from '../../src/memory/settings';
import { spare } from '../../src/memory/spared';
import { takeAll } from '../../src/memory/take';
import { draftOf } from '../core/draft';

const NOW = new Date(2026, 10, 22, 12).getTime();
const MAYA = { id: 'maya', name: 'Maya' };
const DRAFT = draftOf(
  'Hi Maya, could I pick your brain about mills and flour, some day this week or the next?',
  {
    recipient: MAYA,
  },
);

beforeEach(() => fakeBrowser.reset());

const stored = async () => [await fakeBrowser.storage.sync.get(), await fakeBrowser.storage.local.get()];
const json = async (withMemory = true) => JSON.stringify(await takeAll(withMemory));

async function live(): Promise<void> {
  await saveSettings({ sensitivity: 'strict', habits: { hype: 'off' }, budget: 0, chosen: null });
  await saveOffers(['notes on mills']);
  await saveMemory(true);
  await remember({ what: 'sent', draft: DRAFT, verdict: judge(DRAFT, 'balanced') }, NOW);
  await spare('linkedin', { id: 'tom', name: 'Tom' }, true);
}

test('what was taken from one device is the same on another', async () => {
  await live();
  const [sync, local] = await stored();
  const file = await json();
  fakeBrowser.reset();
  await saveMemory(true);
  await saveSettings({ phrases: { hold: ['synergy'], tip: [], never: [] }, place: 'toolbar' });
  expect(await bring(readTake(file))).toBe(true);
  expect(await json()).toBe(file);
  const [syncNow, localNow] = await stored();
  expect(syncNow).toEqual(sync);
  expect(localNow).toMatchObject({ ...local, 'prints-stamp': expect.any(String) });
  expect((await recall(DRAFT, NOW))?.person?.sent).toBe(1);
});

test('without the memory it is not in the file, and what is remembered stays', async () => {
  await live();
  const file = await json(false);
  expect(JSON.parse(file)).not.toHaveProperty('memory');
  expect(await bring(readTake(file))).toBe(false);
  expect((await recall(DRAFT, NOW))?.person?.sent).toBe(1);
});

test('nothing at all can be taken and brought', async () => {
  const file = await json();
  expect(JSON.parse(file)).toEqual({ app: 'know-me-first', version: 1, settings: {}, offers: [] });
  expect(await bring(readTake(file))).toBe(false);
});

test('where a policy keeps the memory off, all but that is taken in', async () => {
  await live();
  const file = await json();
  fakeBrowser.reset();
  await fakeBrowser.storage.managed.set({ memory: 'off' });
  expect(await bring(readTake(file))).toBe(false);
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['copy']);
});

describe('a file is refused with a sentence', () => {
  const fine = { app: 'know-me-first', version: 1, settings: {}, offers: [] };
  const memory = { key: 'k'.repeat(43), people: {}, sent: [], tallies: {}, spared: [] };
  test.each<[what: string, file: unknown, says: string]>([
    ['no JSON', '{', 'This file is no JSON'],
    ['another program’s', { theme: 'dark' }, 'This file was not saved by Know Me First'],
    ['a list', [], 'This file was not saved by Know Me First'],
    ['a newer one', { ...fine, version: 2, mood: 'calm' }, 'saved by a newer version'],
    ['without a part', { ...fine, offers: undefined }, 'offers is missing'],
    ['with more than ours', { ...fine, mood: 'calm' }, 'mood is nothing that is known here'],
    [
      'with a wrong dial',
      { ...fine, settings: { sensitivity: 'furious' } },
      'settings.sensitivity should be ("gentle" | "balanced" | "strict")',
    ],
    [
      'with a wrong count',
      { ...fine, settings: { budget: 1001 } },
      'settings.budget should be no more than 1000',
    ],
    ['with half a count', { ...fine, settings: { budget: 0.5 } }, 'settings.budget should be a whole number'],
    [
      'with a wrong habit',
      { ...fine, settings: { habits: { hype: 'loud' } } },
      'settings.habits.hype should be ("off"',
    ],
    [
      'with a wrong box',
      { ...fine, settings: { surfaces: { fax: 'off' } } },
      'settings.surfaces.fax should be ("linkedin-message"',
    ],
    [
      'with too long a phrase',
      { ...fine, settings: { phrases: { hold: ['n'.repeat(81)], tip: [], never: [] } } },
      'settings.phrases.hold.0 should be no longer than 80 letters',
    ],
    [
      'with a name in the memory',
      { ...fine, memory: { ...memory, people: { Maya: {} } } },
      'memory.people.Maya should be a hash',
    ],
    ['with a wrong key', { ...fine, memory: { ...memory, key: '' } }, 'memory.key should be a key'],
  ])('%s', async (_, file, says) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    let sentence = '';
    try {
      readTake(text);
    } catch (error) {
      sentence = refusalIn(error);
    }
    expect(sentence).toContain(says);
    expect(sentence).toMatch(/Nothing was changed\.$/);
  });
});

test('all can be erased', async () => {
  await live();
  await eraseAll();
  expect(await stored()).toEqual([{}, {}]);
});

describe('nothing is ever half brought in', () => {
  const file = async () => {
    await live();
    const text = await json();
    fakeBrowser.reset();
    await saveSettings({ sensitivity: 'gentle' });
    await saveMemory(true);
    const tom = draftOf('Hello Tom', { recipient: { id: 'tom', name: 'Tom' } });
    await remember({ what: 'sent', draft: tom, verdict: judge(tom, 'balanced') }, NOW);
    return readTake(text);
  };

  test('where there is no room on the device', async () => {
    const take = await file();
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(bring(take)).rejects.toThrow('QUOTA');
    expect(await stored()).toEqual(before);
  });

  test('where there is no room in what follows the person', async () => {
    const take = await file();
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(bring(take)).rejects.toThrow('QUOTA');
    expect(await stored()).toEqual(before);
  });

  test('where the browser is killed between the two: it is ended at the next start', async () => {
    const take = await file();
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(() => new Promise(() => {}));
    void bring(take);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('bringing')).toHaveProperty('bringing.settings'),
    );
    await finishBringing();
    expect(await fakeBrowser.storage.sync.get('settings')).toMatchObject({
      settings: { sensitivity: 'strict' },
    });
    expect(await fakeBrowser.storage.local.get('bringing')).not.toHaveProperty('bringing.settings');
  });
});
