import { storage } from 'wxt/utils/storage';
import { SENSITIVITIES, type Sensitivity } from '../core/types';

/** What the person chose. Kept in `storage.sync`, so that it follows them; nothing else is stored. */
export interface Settings {
  readonly sensitivity: Sensitivity;
}

export const DEFAULTS: Settings = { sensitivity: 'balanced' };

const item = storage.defineItem<unknown>('sync:settings', { fallback: DEFAULTS });

/** The settings as they are stored; defaults for whatever is missing or not one of ours. Rejects if the browser's storage does. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await item.getValue());
}

/** Stores a change beside what is there. Rejects if the browser's storage does (quota, an invalidated context). */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change });
}

/** Calls the listener with the new settings at each change made anywhere, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const unwatch = item.watch((value) => listener(settingsFrom(value)));
  signal.addEventListener('abort', unwatch, { once: true });
}

function settingsFrom(stored: unknown): Settings {
  const found =
    typeof stored === 'object' && stored !== null && 'sensitivity' in stored ? stored.sensitivity : null;
  return { sensitivity: SENSITIVITIES.find((each) => each === found) ?? DEFAULTS.sensitivity };
}
