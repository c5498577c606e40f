import { browser } from 'wxt/browser';
import { alone } from './alone';
import { isRecord } from './read-settings';
import { isSame } from './same';
import { itemsOf, KEYS, readItems, storedIn, VERSION, versionOf } from './settings';

/** Settings that could not be read as they were, and when that was found, in milliseconds since 1970. */
export interface SetAside {
  readonly at: number;
  readonly items: Readonly<Record<string, unknown>>;
}

const KEY = 'set-aside';

/**
 * Brings stored settings into the form of this version. What cannot be read is set aside as a whole on this device, what is left of it is
 * kept, and defaults stand for the rest; resolves to what was set aside, `null` where all was well. What a newer version stored is left alone.
 * Killed in the middle, it does the same again. Rejects if the browser's storage does.
 */
export function mendSettings(now: number): Promise<SetAside | null> {
  return alone('settings', async () => {
    const items = await readItems();
    if (Object.keys(items).length === 0 || versionOf(items) > VERSION) return null;
    const isDamaged = !isSame(storedIn(items), looseIn(items));
    const setAside = { at: now, items };
    if (isDamaged) await browser.storage.local.set({ [KEY]: setAside });
    const mended = itemsOf(storedIn(items));
    if (!isSame(mended, items)) await browser.storage.sync.set(mended);
    return isDamaged ? setAside : null;
  });
}

/** The same as `storedIn`, with whatever is there. */
function looseIn({ settings, habits, ...lists }: Readonly<Record<string, unknown>>): unknown {
  if (settings !== undefined && !isRecord(settings)) return settings;
  const { version: _, ...rest } = settings ?? {};
  const found = Object.entries(lists).map(([key, list]) => [key.replace('phrases-', ''), list]);
  const empty = { hold: [], tip: [], never: [] };
  const phrases = found.length > 0 ? { ...empty, ...Object.fromEntries(found) } : undefined;
  return { ...rest, habits, phrases };
}

/** What was set aside and not yet put away; `null` where there is nothing. Rejects if the browser's storage does. */
export async function readSetAside(): Promise<SetAside | null> {
  const { [KEY]: found } = await browser.storage.local.get(KEY);
  return isRecord(found) && typeof found.at === 'number' && isRecord(found.items)
    ? { at: found.at, items: found.items }
    : null;
}

/** Rejects if the browser's storage does. */
export async function dropSetAside(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Forgets all that was set. Rejects if the browser's storage does. */
export function eraseSettings(): Promise<void> {
  return alone('settings', () => browser.storage.sync.remove([...KEYS]));
}
