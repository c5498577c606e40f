import { browser } from 'wxt/browser';
import type { SiteName } from '../core/settings';
import type { Recipient } from '../core/types';
import { alone } from './alone';
import { dayOf, weekOf } from './day';
import { hashesOf } from './hashes';
import { MEMORY_ITEM, SPARED_ITEM } from './item-names';
import { KEY_KEY, readKey } from './key';
import { itemsOfPeople, PEOPLE_PAGES, type People, pageOf, peopleIn, readPage } from './people';
import { readPolicy } from './policy';
import { itemsSince, itemsWithout, PRINT_KEYS, type Sent, sentIn } from './prints';
import { TALLIES_KEY, type Tallies, talliesIn } from './tallies';

// Not synced: what is remembered stays on the device that remembers it.
const PRUNED_KEY = 'memory-pruned';
const KEEP_DAYS = 365;

/** Whether people are remembered; `null`: never chosen. Rejects if the browser's storage does. */
export async function readMemory(): Promise<boolean | null> {
  const { [MEMORY_ITEM]: stored } = await browser.storage.local.get(MEMORY_ITEM);
  return typeof stored === 'boolean' ? stored : null;
}

/** Rejects if the browser's storage does. */
export async function saveMemory(isOn: boolean): Promise<void> {
  await browser.storage.local.set({ [MEMORY_ITEM]: isOn });
}

/** Whether anything may be kept: only after a clear yes, and where no policy says no. */
export async function mayRemember(): Promise<boolean> {
  return (await readMemory()) === true && (await readPolicy())?.memory !== false;
}

/** All that is kept. */
export interface Ledger {
  readonly people: People;
  readonly sent: readonly Sent[];
  readonly tallies: Tallies;
}

/** Rejects if the browser's storage does. */
export async function readLedger(): Promise<Ledger> {
  return ledgerIn(await browser.storage.local.get([...LEDGER_KEYS]));
}

/** What is kept in these items. */
function ledgerIn(items: Readonly<Record<string, unknown>>): Ledger {
  return { people: peopleIn(items), sent: sentIn(items), tallies: talliesIn(items[TALLIES_KEY]) };
}

export const LEDGER_KEYS: readonly string[] = [...PEOPLE_PAGES, ...PRINT_KEYS, TALLIES_KEY];

/** Forgets one person of a site: what is known of them, and what was sent to them. Rejects if the browser's storage does. */
export function forget(site: SiteName, recipient: Recipient): Promise<void> {
  return alone('memory', async () => {
    for (const hash of await hashesOf(await readKey(), site, recipient)) {
      const page = new Map(await readPage(hash));
      page.delete(hash);
      const prints = itemsWithout(await browser.storage.local.get([...PRINT_KEYS]), hash);
      await browser.storage.local.set({ [pageOf(hash)]: {}, ...itemsOfPeople(page), ...prints });
    }
  });
}

/** Forgets everyone, spared or not, everything that was counted, and the key; whether to remember stays as it was chosen. Rejects if the browser's storage does. */
export function eraseLedger(): Promise<void> {
  return alone('memory', () =>
    browser.storage.local.remove([...LEDGER_KEYS, PRUNED_KEY, SPARED_ITEM, KEY_KEY]),
  );
}

/** Drops what was not seen for a year, at most once a day. Rejects if the browser's storage does. */
export function pruneLedger(now: number): Promise<void> {
  return alone('memory', async () => {
    const today = dayOf(now);
    const { [PRUNED_KEY]: last } = await browser.storage.local.get(PRUNED_KEY);
    if (last === today) return;
    const items = await browser.storage.local.get([...LEDGER_KEYS]);
    await browser.storage.local.set({ ...itemsKept(items, today - KEEP_DAYS), [PRUNED_KEY]: today });
  });
}

function itemsKept(
  items: Readonly<Record<string, unknown>>,
  since: number,
): Readonly<Record<string, unknown>> {
  const { people, tallies } = ledgerIn(items);
  const pages = Object.fromEntries(PEOPLE_PAGES.filter((page) => page in items).map((page) => [page, {}]));
  const kept = new Map([...people].filter(([, { seen }]) => seen >= since));
  const weeks = [...tallies].filter(([week]) => week >= weekOf(since));
  return {
    ...pages,
    ...itemsOfPeople(kept),
    ...itemsSince(items, since),
    [TALLIES_KEY]: Object.fromEntries(weeks),
  };
}
