import { browser } from 'wxt/browser';
import { OPEN_KEY, openPageIn, PRINT_KEYS, STAMP_KEY } from './prints';

type Items = Readonly<Record<string, unknown>>;

/** As they were last read in this context. */
let known: Items = {};

/** All prints. Read again only where they were changed since: they may be many, and are asked for at each pause in the typing. Rejects if the browser's storage does. */
export async function readPrints(): Promise<Items> {
  const { [STAMP_KEY]: stamp } = await browser.storage.local.get(STAMP_KEY);
  if (typeof stamp !== 'string' || known[STAMP_KEY] !== stamp)
    known = await browser.storage.local.get([...PRINT_KEYS]);
  return known;
}

/** Of the prints what is needed to add one, however many there are. Rejects if the browser's storage does. */
export async function readOpenPrints(): Promise<Items> {
  const open = await browser.storage.local.get(OPEN_KEY);
  return { ...open, ...(await browser.storage.local.get(openPageIn(open))) };
}
