import { browser } from 'wxt/browser';
import type { SiteName } from '../core/settings';
import type { Recipient } from '../core/types';
import { alone } from './alone';
import { hashesOf } from './hashes';
import { SPARED_ITEM } from './item-names';
import { readKey } from './key';

// Chosen by hand, so kept whether or not the memory is on; as keyed hashes all the same.
const MOST_SPARED = 500;

/** The hashes of those with whom the person wants to be left in peace. Rejects if the browser's storage does. */
export async function readSpared(): Promise<ReadonlySet<string>> {
  const { [SPARED_ITEM]: stored } = await browser.storage.local.get(SPARED_ITEM);
  return new Set(Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : []);
}

/** Leaves the writer in peace with this person, or no longer. Beyond 500 the first gives way. Rejects if the browser's storage does. */
export function spare(site: SiteName, recipient: Recipient, isSpared: boolean): Promise<void> {
  return alone('memory', async () => {
    const hashes = await hashesOf(await readKey(), site, recipient);
    const others = [...(await readSpared())].filter((each) => !hashes.includes(each));
    const now = isSpared ? [...others, ...hashes.slice(0, 1)].slice(-MOST_SPARED) : others;
    await browser.storage.local.set({ [SPARED_ITEM]: now });
  });
}
