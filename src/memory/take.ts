import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings';
import { KEY_KEY } from './key';
import { readLedger } from './memory';
import { readOffers } from './offers';
import { readItems, storedIn } from './settings';
import { readSpared } from './spared';
import { FILE_VERSION, type Take } from './take-schema';

/** What `takeSchema` takes. */
export type Taken = Omit<Take, 'settings'> & { readonly settings: Partial<Settings> };

/**
 * All that a person can take with them, to be saved as JSON. With the memory goes the key of this device: without it the hashes of one
 * device mean nothing on another. Rejects if the browser's storage does.
 */
export async function takeAll(withMemory: boolean): Promise<Taken> {
  const [items, offers] = await Promise.all([readItems(), readOffers()]);
  const memory = withMemory ? await takeMemory() : null;
  return {
    app: 'know-me-first',
    version: FILE_VERSION,
    settings: storedIn(items),
    offers: [...offers],
    ...(memory && { memory }),
  };
}

async function takeMemory(): Promise<NonNullable<Take['memory']> | null> {
  const { [KEY_KEY]: key } = await browser.storage.local.get(KEY_KEY);
  if (typeof key !== 'string') return null;
  const { people, sent, tallies } = await readLedger();
  return {
    key,
    people: Object.fromEntries(people),
    sent: [...sent],
    tallies: Object.fromEntries(tallies),
    spared: [...(await readSpared())],
  };
}
