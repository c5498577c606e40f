import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { FOREVER, type Settings, SITES, STRENGTHS, DEFAULTS as UNSET } from '../../src/core/settings';
import { SENSITIVITIES, SURFACES } from '../../src/core/types';
import { refusalIn } from '../../src/memory/refusal';
import { followSettings, readSettings, saveSettings, watchSettings } from '../../src/memory/settings';

beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.sync.get();
const refusal = (change: Partial<Settings>) => saveSettings(change).then(() => null, refusalIn);

test('a person who never chose gets the defaults', async () => {
  expect(await readSettings()).toMatchObject(UNSET);
});

test('what was saved is read back, from the storage that follows the person', async () => {
  await saveSettings({ sensitivity: 'strict' });
  expect(await readSettings()).toMatchObject({ ...UNSET, sensitivity: 'strict' });
  expect(await stored()).toMatchObject({ settings: { version: 2, sensitivity: 'strict' } });
});

test('a change leaves all else as it was', async () => {
  await saveSettings({ habits: { pitch: 'off' }, phrases: { hold: ['synergy'], tip: [], never: [] } });
  await saveSettings({ sensitivity: 'gentle' });
  await saveSettings({ surfaces: { 'x-post': 'off' } });
  expect(await readSettings()).toMatchObject({
    sensitivity: 'gentle',
    habits: { pitch: 'off' },
    surfaces: { 'x-post': 'off' },
    phrases: { hold: ['synergy'] },
  });
});

test('changes made at once are all kept', async () => {
  await Promise.all([
    saveSettings({ sensitivity: 'gentle' }),
    saveSettings({ budget: 2 }),
    saveSettings({ place: 'toolbar' }),
  ]);
  expect(await readSettings()).toMatchObject({ sensitivity: 'gentle', budget: 2, place: 'toolbar' });
});

const strength = fc.constantFrom(...STRENGTHS);
const id = fc.stringMatching(/^[a-z][a-z-]{0,20}$/).filter((each) => each !== 'constructor');
const line = fc.stringMatching(/^[\p{L}🚀][\p{L}\p{N}.]{0,20}$/u);
const lines = fc.uniqueArray(line, { maxLength: 5 });
const plain = { noNullPrototype: true } as const;
const until = fc.oneof(fc.nat(), fc.constant(FOREVER));
const settings: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    sensitivity: fc.constantFrom(...SENSITIVITIES),
    habits: fc.dictionary(id, strength, plain),
    surfaces: fc.dictionary(fc.constantFrom(...SURFACES), strength, plain),
    phrases: fc.record({ hold: lines, tip: lines, never: lines }, plain),
    place: fc.constantFrom('card', 'toolbar'),
    budget: fc.nat(1000),
    peace: fc.record({ until, sites: fc.dictionary(fc.constantFrom(...SITES), until, plain) }, plain),
    chosen: fc.constantFrom(null, {
      role: 'student' as const,
      before: { hype: null, pitch: 'off' as const },
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

test('whatever can be set is read back as it was set', async () => {
  await fc.assert(
    fc.asyncProperty(settings, async (change) => {
      fakeBrowser.reset();
      await saveSettings(change);
      expect(await readSettings()).toMatchObject(change);
    }),
  );
});

test('whatever is stored, settings of ours are read', async () => {
  const item = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.nat(3), budget: fc.jsonValue(), peace: fc.jsonValue() }),
  );
  const items = fc.record({ settings: item, habits: fc.jsonValue(), 'phrases-tip': fc.jsonValue() });
  await fc.assert(
    fc.asyncProperty(items, async (found) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.sync.set(found);
      const { policy: _, lists, ...read } = await readSettings();
      expect(Object.keys(read).sort()).toEqual(Object.keys(UNSET).sort());
      expect(lists).toHaveLength(1);
    }),
  );
});

describe('a change is refused, with a sentence, and nothing is stored', () => {
  const phrase = (at: number) => `${at} ${'字'.repeat(70)}`;
  const many = Array.from({ length: 100 }, (_, at) => phrase(at));
  test.each<[what: string, change: Partial<Settings>, says: RegExp]>([
    ['that is none of ours', { budget: 1001 }, /no setting that Know Me First knows/],
    ['with a phrase too long', { phrases: { hold: ['n'.repeat(81)], tip: [], never: [] } }, /no setting/],
    ['with more than there is room for', { phrases: { hold: many, tip: [], never: [] } }, /no room for more/],
  ])('%s', async (_, change, says) => {
    await saveSettings({ sensitivity: 'gentle' });
    const before = await stored();
    expect(await refusal(change)).toMatch(says);
    expect(await stored()).toEqual(before);
  });

  test('where a newer version has stored', async () => {
    const newer = { settings: { version: 3, sensitivity: 'strict', mood: 'calm' } };
    await fakeBrowser.storage.sync.set(newer);
    expect(await refusal({ sensitivity: 'gentle' })).toMatch(/newer version/);
    expect(await stored()).toEqual(newer);
    expect(await readSettings()).toMatchObject({ sensitivity: 'strict' });
  });

  test('where the browser has no room', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await refusal({ sensitivity: 'gentle' })).toMatch(/could not be saved/);
  });
});

test('no item is larger than the browser takes, with every habit and box set and full lists', async () => {
  const ids = Array.from(
    { length: 100 },
    (_, at) => `a-habit-of-some-length-${'abcdefghij'[at % 10]}${'abcdefghij'[(at / 10) | 0]}`,
  );
  const full = (list: string) => Array.from({ length: 100 }, (_, at) => `${list} ${at} ${'n'.repeat(65)}`);
  await saveSettings({
    habits: Object.fromEntries(ids.map((each) => [each, 'balanced'])),
    phrases: { hold: full('hold'), tip: full('tip'), never: full('never') },
  });
  const sizes = Object.entries(await stored()).map(
    ([key, value]) => key.length + JSON.stringify(value).length,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
});

test('a change is heard until the signal aborts', async () => {
  const heard = vi.fn();
  const over = new AbortController();
  watchSettings(heard, over.signal);
  await saveSettings({ sensitivity: 'gentle' });
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ sensitivity: 'gentle' })),
  );
  await fakeBrowser.storage.sync.set({ offers: ['notes'] });
  over.abort();
  await saveSettings({ sensitivity: 'strict' });
  expect(await readSettings()).toMatchObject({ sensitivity: 'strict' });
  expect(heard).toHaveBeenCalledTimes(1);
});

describe('who follows the settings', () => {
  const follow = () => {
    const heard: string[] = [];
    followSettings(
      ({ sensitivity, policy }) => heard.push(`${sensitivity} ${policy?.by ?? 'free'}`),
      over.signal,
    );
    return heard;
  };
  let over: AbortController;
  beforeEach(() => {
    over = new AbortController();
  });

  test('hears what is stored before the browser knows of a policy', async () => {
    await saveSettings({ sensitivity: 'gentle' });
    let answer: (found: Record<string, unknown>) => void = () => {};
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValueOnce(
      new Promise((done) => {
        answer = done;
      }),
    );
    const heard = follow();
    await vi.waitFor(() => expect(heard).toEqual(['gentle free']));
    answer({ organisation: 'Harbour', defaults: { sensitivity: 'strict' }, locked: ['sensitivity'] });
    await vi.waitFor(() => expect(heard).toEqual(['gentle free', 'strict Harbour']));
    over.abort();
  });

  test('hears every change, the last one last', async () => {
    const heard = follow();
    await saveSettings({ sensitivity: 'strict' });
    await vi.waitFor(() => expect(heard.at(-1)).toBe('strict free'));
    over.abort();
    await saveSettings({ sensitivity: 'gentle' });
    expect(heard.at(-1)).toBe('strict free');
  });

  test('hears nothing where the storage fails', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('gone'));
    const heard = follow();
    await saveSettings({ sensitivity: 'gentle' });
    await vi.waitFor(() => expect(heard).toEqual(['gentle free']));
    over.abort();
  });
});
