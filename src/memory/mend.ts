import { browser } from 'wxt/browser';
import { alone } from './alone';
import { COPY_KEY, keepCopy, readCopy } from './copy';
import { OFFERS_KEY } from './offers';
import { isRecord } from './read-settings';
import { isSame } from './same';
import { itemsOf, KEYS, storedIn, VERSION, versionOf } from './settings';

type Items = Readonly<Record<string, unknown>>;

/** Settings that could not be read as they were, or were gone, and when that was found, in milliseconds since 1970. */
export interface SetAside {
  readonly at: number;
  /** What was found. */
  readonly items: Items;
  /** What had been stored last, as far as this device knows; nothing where it does not. */
  readonly copy: Items;
}

const KEY = 'set-aside';

/**
 * Brings stored settings into the form of this version. What cannot be read, and what this device has stored and is gone, is set aside as a whole on this
 * device, what is left of it is kept, and defaults stand for the rest; resolves to what was set aside, `null` where all was well. What a newer version
 * stored is left alone. Killed in the middle, it does the same again. Rejects if the browser's storage does.
 */
export function mendSettings(now: number): Promise<SetAside | null> {
  return alone('settings', async () => {
    // A damaged item is told of once, and then the browser has dropped it.
    const { [OFFERS_KEY]: offers, ...items } = await readAll().catch(readAll);
    const copy = await readCopy();
    if (versionOf(items) > VERSION) return null;
    const isLost = Object.keys(copy).some((key) => (key === OFFERS_KEY ? offers : items[key]) === undefined);
    if (Object.keys(items).length === 0 && !isLost) return null;
    const isDamaged = isLost || !isSame(storedIn(items), looseIn(items));
    const setAside = { at: now, items: { ...items, ...(offers !== undefined && { offers }) }, copy };
    if (isDamaged) await browser.storage.local.set({ [KEY]: setAside });
    const mended = itemsOf(storedIn(items));
    if (!isSame(mended, items)) await browser.storage.sync.set(mended);
    await copyAnew({ ...mended, ...(offers !== undefined && { offers }) }, copy);
    return isDamaged ? setAside : null;
  });
}

async function readAll(): Promise<Items> {
  const found = await browser.storage.sync.get([...KEYS, OFFERS_KEY]);
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What was lost is no longer missed, and what came from another device is. */
async function copyAnew(now: Items, before: Items): Promise<void> {
  if (!isSame(now, before)) await browser.storage.local.set({ [COPY_KEY]: now });
}

/** The same as `storedIn`, with whatever is there. */
function looseIn({ settings, habits, ...lists }: Items): unknown {
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
  if (!isRecord(found) || typeof found.at !== 'number' || !isRecord(found.items)) return null;
  return { at: found.at, items: found.items, copy: isRecord(found.copy) ? found.copy : {} };
}

/** Sets all again as it was before something of it was lost, and puts away what was set aside. Rejects if the browser's storage does. */
export function putBackSettings(): Promise<void> {
  return alone('settings', async () => {
    const { copy = {} } = (await readSetAside()) ?? {};
    const { [OFFERS_KEY]: offers, ...items } = copy;
    if (Object.keys(copy).length === 0) return;
    const all = { ...itemsOf(storedIn(items)), ...(offers !== undefined && { offers }) };
    await browser.storage.sync.set(all);
    await keepCopy(all);
    await dropSetAside();
  });
}

/** Rejects if the browser's storage does. */
export async function dropSetAside(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
