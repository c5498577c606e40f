import { type Browser, browser } from 'wxt/browser';

// Until the browser closes, and only until the page has it: a selection is nobody's to keep.
const KEY = 'handed';

/** Hands a text to the review page. Rejects if the browser's storage does. */
export async function handOver(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** The text that was handed over, once; `null` where there is none. Rejects if the browser's storage does. */
export async function takeHanded(): Promise<string | null> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  if (typeof text !== 'string') return null;
  await browser.storage.session.remove(KEY);
  return text;
}

/** Calls the listener whenever a text is handed over. */
export function watchHanded(listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>) => {
    if (changes[KEY]?.newValue !== undefined) listener();
  });
}
