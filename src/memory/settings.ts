import { type Browser, browser } from 'wxt/browser';
import { SENSITIVITIES, type Sensitivity } from '../core/types';

/** What the person chose. Kept in `storage.sync`, so that it follows them; nothing else is stored. */
export interface Settings {
  readonly sensitivity: Sensitivity;
}

export const DEFAULTS: Settings = { sensitivity: 'balanced' };

// The browser's own storage, plainly: this runs in every frame of two busy sites, and a library would double its code.
const KEY = 'settings';

/** The settings as they are stored; defaults for whatever is missing or not one of ours. Rejects if the browser's storage does. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Stores a change beside what is there. Rejects if the browser's storage does (quota, an invalidated context). */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls the listener with the new settings at each change made anywhere, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const hear = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (KEY in changes) listener(settingsFrom(changes[KEY]?.newValue));
  };
  browser.storage.sync.onChanged.addListener(hear);
  // Once the extension was updated under the page, there is nothing left to take the listener from.
  signal.addEventListener('abort', () => browser.storage?.sync.onChanged.removeListener(hear), {
    once: true,
  });
}

function settingsFrom(stored: unknown): Settings {
  const found =
    typeof stored === 'object' && stored !== null && 'sensitivity' in stored ? stored.sensitivity : null;
  return { sensitivity: SENSITIVITIES.find((each) => each === found) ?? DEFAULTS.sensitivity };
}
