import { browser } from 'wxt/browser';
import { alone } from './alone';
import { isRecord } from './read-settings';

type Items = Readonly<Record<string, unknown>>;

/** The item that the copy is stored as. */
export const COPY_KEY = 'copy';

/**
 * Keeps once more, on this device, what was just stored where the settings follow the person: a browser whose store was damaged drops it without a
 * word, and so that can be told, and what was lost put back. Never rejects: what was stored is stored.
 */
export function keepCopy(items: Items): Promise<void> {
  return alone('copy', async () => {
    const before = await readCopy();
    await browser.storage.local.set({ [COPY_KEY]: { ...before, ...items } });
  }).catch(() => {});
}

/** What was last stored, by item; nothing where nothing ever was. Rejects if the browser's storage does. */
export async function readCopy(): Promise<Items> {
  const { [COPY_KEY]: found } = await browser.storage.local.get(COPY_KEY);
  return isRecord(found) ? found : {};
}
