import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readSettings, saveSettings, watchSettings } from '../../src/memory/settings';

beforeEach(() => fakeBrowser.reset());

test('a person who never chose gets balanced', async () => {
  expect(await readSettings()).toEqual({ sensitivity: 'balanced' });
});

test('what was saved is read back, from the storage that follows the person', async () => {
  await saveSettings({ sensitivity: 'strict' });
  expect(await readSettings()).toEqual({ sensitivity: 'strict' });
  expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: { sensitivity: 'strict' } });
});

test.each([null, 'strict', 7, {}, { sensitivity: 'furious' }])(
  'a damaged store (%j) falls back to the defaults',
  async (stored) => {
    await fakeBrowser.storage.sync.set({ settings: stored });
    expect(await readSettings()).toEqual({ sensitivity: 'balanced' });
  },
);

test('a change is heard until the signal aborts', async () => {
  const heard = vi.fn();
  const over = new AbortController();
  watchSettings(heard, over.signal);
  await saveSettings({ sensitivity: 'gentle' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ sensitivity: 'gentle' }));
  over.abort();
  await saveSettings({ sensitivity: 'strict' });
  expect(await readSettings()).toEqual({ sensitivity: 'strict' });
  expect(heard).toHaveBeenCalledTimes(1);
});
