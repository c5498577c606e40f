import { browser } from 'wxt/browser';

// Not synced: it is this device that has a model, or has none.
const KEY = 'writer';

/** Whether the browser's own language model may write. Rejects if the browser's storage does. */
export async function readWriter(): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored === true;
}

/** Rejects if the browser's storage does. */
export async function saveWriter(may: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: may });
}
