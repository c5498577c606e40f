import { browser } from 'wxt/browser';
import { alone } from './alone';
import { keepCopy } from './copy';

/** How many things a person can say that they can give, and how long each may be, in UTF-16 code units. */
export const MOST_OFFERS = 20;
export const LONGEST_OFFER = 200;

/** The item that they are stored as. */
export const OFFERS_KEY = 'offers';

/** What the person can really give, in their words. What is stored but not an offer is left out. Rejects if the browser's storage does. */
export async function readOffers(): Promise<readonly string[]> {
  const { [OFFERS_KEY]: stored } = await browser.storage.sync.get(OFFERS_KEY);
  return Array.isArray(stored) ? offersFrom(stored) : [];
}

/** Stores the whole list, as it is read back. Rejects if the browser's storage does (quota, no disk). */
export function saveOffers(offers: readonly string[]): Promise<void> {
  return alone('settings', async () => {
    const items = { [OFFERS_KEY]: offersFrom(offers) };
    await browser.storage.sync.set(items);
    await keepCopy(items);
  });
}

/** One line each, no two alike. */
function offersFrom(found: readonly unknown[]): readonly string[] {
  const lines = found.flatMap((each) => (typeof each === 'string' ? each.replace(/\s+/g, ' ').trim() : []));
  const fine = lines.filter((line) => line !== '' && line.length <= LONGEST_OFFER);
  return [...new Set(fine)].slice(0, MOST_OFFERS);
}
