import { browser } from 'wxt/browser';
import { NO_PHRASES, PHRASE_LISTS, type Settings } from '../core/settings';
import { nameOf } from '../core/somebody';
import { alone } from './alone';
import { keepCopy } from './copy';
import { readPolicy, type Standing, settingsIn, standingOf, UNSET } from './policy';
import { isRecord } from './read-settings';
import { refuse } from './refusal';
import { isSame } from './same';
import { REFUSALS } from './words';

export type { Settings, Standing };

/** What counts before anything was read. */
export const DEFAULTS: Standing = UNSET;

/** The form in which settings are stored. The first had no number. */
export const VERSION = 2;

// `storage.sync` takes 8,192 bytes an item: what can grow has an item of its own.
const PHRASE_KEYS = { hold: 'phrases-hold', tip: 'phrases-tip', never: 'phrases-never' } as const;
export const KEYS = ['settings', 'habits', ...Object.values(PHRASE_KEYS)] as const;
const MOST_BYTES = 8192;

type Items = Readonly<Record<string, unknown>>;

/** What counts now: what is stored, within the organisation's policy; defaults for whatever is missing or not one of ours. Rejects if the browser's storage does. */
export async function readSettings(): Promise<Standing> {
  const [items, policy] = await Promise.all([readItems(), readPolicy()]);
  return standingOf(storedIn(items), policy);
}

/** The items of the settings, as they are. Rejects if the browser's storage does. */
export async function readItems(): Promise<Items> {
  const found = await browser.storage.sync.get([...KEYS]);
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What was set, out of its items, of whatever version; nothing stands for what was never set. */
export function storedIn({ settings, habits, ...items }: Items): Partial<Settings> {
  const phrases = PHRASE_LISTS.some((list) => PHRASE_KEYS[list] in items)
    ? Object.fromEntries(PHRASE_LISTS.map((list) => [list, items[PHRASE_KEYS[list]]]))
    : undefined;
  return settingsIn({ ...(isRecord(settings) ? settings : {}), habits, phrases });
}

/**
 * Stores a change beside what is there, all of it or nothing. Rejects with a sentence to show (see `refusalIn`) where it is no setting of ours, is
 * locked, has no room, or where a newer version has stored what we would not understand; and as the browser's storage does.
 */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  return alone('settings', async () => {
    const [items, policy] = await Promise.all([readItems(), readPolicy()]);
    if (versionOf(items) > VERSION) throw refuse(REFUSALS.newer);
    const locked = policy?.locked.some((key) => key in change);
    if (locked) throw refuse(REFUSALS.locked({ by: nameOf(policy?.by ?? '') }));
    const changed = itemsOf({ ...storedIn(items), ...change });
    await browser.storage.sync.set(changed);
    await keepCopy(changed);
  });
}

/** The items that these settings are stored as. Throws with a sentence to show. */
export function itemsOf(settings: Partial<Settings>): Items {
  if (!isSame(settingsIn(settings), settings)) throw refuse(REFUSALS.wrong);
  const { habits = {}, phrases = NO_PHRASES, ...rest } = settings;
  const items: Record<string, unknown> = { settings: { version: VERSION, ...rest }, habits };
  for (const list of PHRASE_LISTS) items[PHRASE_KEYS[list]] = phrases[list];
  for (const [key, value] of Object.entries(items))
    if (bytesOf(key, value) > MOST_BYTES) throw refuse(REFUSALS.room);
  return items;
}

/** As the browser counts them. */
function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** The version that the items were stored by; 1 where nothing is said. */
export function versionOf({ settings }: Items): number {
  const version = isRecord(settings) ? settings.version : undefined;
  return typeof version === 'number' ? version : 1;
}

/**
 * Calls the listener with what counts, and again at each change made anywhere, until the signal aborts. What is stored comes first: just after the browser
 * has started it takes seconds to say whether there is a policy. Where nothing can be read, it is not called.
 */
export function followSettings(listener: (settings: Standing) => void, signal: AbortSignal): void {
  let isComplete = false;
  const tell = (now: Standing) => {
    isComplete = true;
    listener(now);
  };
  watchSettings(tell, signal);
  readItems()
    .then((items) => {
      if (!isComplete && !signal.aborted) listener(standingOf(storedIn(items), null));
      return readSettings();
    })
    .then((now) => {
      if (!isComplete && !signal.aborted) tell(now);
    })
    .catch(() => {});
}

/** Calls the listener with what counts at each change made anywhere, until the signal aborts. */
export function watchSettings(listener: (settings: Standing) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let last = 0;
  const look = () => {
    const mine = ++last;
    const tell = (now: Standing) => mine === last && !signal.aborted && listener(now);
    readSettings().then(tell, () => {});
  };
  const hear = (changes: object) => {
    if (KEYS.some((key) => key in changes)) look();
  };
  // Each area by itself: what is remembered is large, and nobody here wants to hear of it.
  const { sync, managed } = browser.storage;
  sync.onChanged.addListener(hear);
  managed?.onChanged?.addListener(look);
  // Once the extension was updated under the page, there is nothing left to take the listener from.
  const leave = () => {
    browser.storage?.sync.onChanged.removeListener(hear);
    browser.storage?.managed?.onChanged?.removeListener(look);
  };
  signal.addEventListener('abort', leave, { once: true });
}
