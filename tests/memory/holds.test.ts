import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { countHold, readHolds, watchHolds } from '../../src/memory/holds';

beforeEach(() => fakeBrowser.reset());

const NOW = new Date(2026, 10, 22, 23, 59).getTime();
const TOMORROW = NOW + 60_000;

test('holds are counted by day', async () => {
  expect(await readHolds(NOW)).toBe(0);
  await Promise.all([countHold(NOW), countHold(NOW), countHold(NOW)]);
  expect([await readHolds(NOW), await readHolds(TOMORROW)]).toEqual([3, 0]);
  await countHold(TOMORROW);
  expect(await readHolds(TOMORROW)).toBe(1);
});

test.each([null, 7, 'x', {}, { day: 'today', count: 3 }, { day: 1, count: -3 }])(
  'a damaged count (%j) is none',
  async (stored) => {
    await fakeBrowser.storage.local.set({ holds: stored });
    expect(await readHolds(NOW)).toBe(0);
  },
);

test('who watches knows the count without asking', async () => {
  await countHold(NOW);
  const over = new AbortController();
  const holds = watchHolds(over.signal);
  await vi.waitFor(() => expect(holds(NOW)).toBe(1));
  await countHold(NOW);
  await vi.waitFor(() => expect(holds(NOW)).toBe(2));
  expect(holds(TOMORROW)).toBe(0);
  over.abort();
  await countHold(NOW);
  expect(holds(NOW)).toBe(2);
});
