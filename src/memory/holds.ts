import { type Browser, browser } from 'wxt/browser';
import { alone } from './alone';
import { dayOf } from './day';
import { isRecord } from './read-settings';

// Not synced: each device has its own day.
const KEY = 'holds';

/** How many messages were stopped today. Rejects if the browser's storage does. */
export async function readHolds(now: number): Promise<number> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return holdsIn(stored, now);
}

/** Counts one more. Rejects if the browser's storage does. */
export function countHold(now: number): Promise<void> {
  return alone('holds', async () => {
    await browser.storage.local.set({ [KEY]: { day: dayOf(now), count: (await readHolds(now)) + 1 } });
  });
}

/** Gives a function that knows how many were stopped on the day of a moment, kept up to date until the signal aborts. */
export function watchHolds(signal: AbortSignal): (now: number) => number {
  let stored: unknown;
  const hear = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (KEY in changes) stored = changes[KEY]?.newValue;
  };
  browser.storage.local.onChanged.addListener(hear);
  browser.storage.local.get(KEY).then(
    ({ [KEY]: found }) => {
      stored ??= found;
    },
    () => {},
  );
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(hear), {
    once: true,
  });
  return (now) => holdsIn(stored, now);
}

function holdsIn(stored: unknown, now: number): number {
  if (!isRecord(stored) || stored.day !== dayOf(now)) return 0;
  const { count } = stored;
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0;
}
