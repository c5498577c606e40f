import { browser } from 'wxt/browser';

/** How many things a person can say that they can give, and how long each may be, in UTF-16 code units. */
export const MOST_OFFERS = 20;
export const LONGEST_OFFER = 200;

const KEY = 'offers';

/** What the person can really give, in their words. What is stored but not an offer is left out. Rejects if the browser's storage does. */
export async function readOffers(): Promise<readonly string[]> {
  const { [KEY]: stored } = await browser.storage.sync.get(KEY);
  return Array.isArray(stored) ? offersFrom(stored) : [];
}

/** Stores the whole list, as it is read back. Rejects if the browser's storage does (quota, no disk). */
export async function saveOffers(offers: readonly string[]): Promise<void> {
  await browser.storage.sync.set({ [KEY]: offersFrom(offers) });
}

/** One line each, no two alike. */
function offersFrom(found: readonly unknown[]): readonly string[] {
  const lines = found.flatMap((each) => (typeof each === 'string' ? each.replace(/\s+/g, ' ').trim() : []));
  const fine = lines.filter((line) => line !== '' && line.length <= LONGEST_OFFER);
  return [...new Set(fine)].slice(0, MOST_OFFERS);
}
