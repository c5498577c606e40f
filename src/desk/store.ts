import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Mend } from './mend';
import type { Numbers } from './numbers';
import { upToDate } from './older';
import type { Loaded, Stand } from './stand';

interface Schema extends DBSchema {
  file: { key: 'file'; value: Blob };
  stand: { key: 'stand'; value: Stand };
  parts: { key: number; value: Numbers };
  mends: { key: number; value: Mend | string };
  one: { key: 'one'; value: string };
}

/** The work in the browser's own database: it stands until it is cleared. */
export interface Store {
  readonly begin: (file: Blob, stand: Stand) => Promise<void>;
  /** `part`: the drafts from `part * PART` on. */
  readonly keep: (stand: Stand, part: number, numbers: Numbers) => Promise<void>;
  readonly stand: (stand: Stand) => Promise<void>;
  /** Forgets every verdict and keeps the file, to judge it anew. */
  readonly again: (stand: Stand) => Promise<void>;
  /** Keeps what stands in the place of drafts, by what `keyAt` says; `null`: their own text again. */
  readonly mend: (mends: ReadonlyMap<number, Mend | null>) => Promise<void>;
  readonly load: () => Promise<Loaded | null>;
  readonly clear: () => Promise<void>;
}

/** What one draft by itself is kept as; whoever keeps it knows what it says. */
export interface Kept {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string | null) => Promise<void>;
}

/** So many drafts are stored at a time. */
export const PART = 2000;

/** Rejects where the browser has no room, or keeps nothing here (a private window may not). */
function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade: (made) => {
      for (const each of ['file', 'stand', 'parts', 'mends', 'one'] as const) made.createObjectStore(each);
    },
  });
}

/** The place of one draft beside the work on many. Rejects as `openStore` does. */
export async function openKept(name = 'desk'): Promise<Kept> {
  const db = await open(name);
  return {
    read: async () => (await db.get('one', 'one')) ?? null,
    write: async (text) => {
      const change = db.transaction('one', 'readwrite');
      const made = text === null ? change.store.delete('one') : change.store.put(text, 'one');
      // Not left for when the browser sees that nothing more comes: the page may be gone by then.
      change.commit();
      await Promise.all([made, change.done]);
    },
  };
}

/** Rejects where the browser has no room, or keeps nothing here. */
export async function openStore(name = 'desk'): Promise<Store> {
  const db = await open(name);
  return {
    begin: async (file, stand) => {
      await clear(db);
      await db.put('file', file, 'file');
      await db.put('stand', stand, 'stand');
    },
    keep: async (stand, part, numbers) => {
      const change = db.transaction(['stand', 'parts'], 'readwrite');
      await Promise.all([
        change.objectStore('parts').put(numbers, part),
        change.objectStore('stand').put(stand, 'stand'),
        change.done,
      ]);
    },
    stand: async (stand) => {
      await db.put('stand', stand, 'stand');
    },
    again: async (stand) => {
      await db.clear('parts');
      await db.put('stand', stand, 'stand');
    },
    mend: async (mends) => {
      const change = db.transaction('mends', 'readwrite');
      const { store } = change;
      for (const [at, mend] of mends) void (mend === null ? store.delete(at) : store.put(mend, at));
      await change.done;
    },
    load: () => load(db),
    clear: () => clear(db),
  };
}

async function load(db: IDBPDatabase<Schema>): Promise<Loaded | null> {
  const [file, stand] = await Promise.all([db.get('file', 'file'), db.get('stand', 'stand')]);
  if (!file || !stand) return null;
  const [parts, keys, texts] = await Promise.all([
    db.getAll('parts'),
    db.getAllKeys('mends'),
    db.getAll('mends'),
  ]);
  const mends = new Map(keys.map((key, nth) => [key, mendFrom(texts[nth] ?? '')]));
  return upToDate({ file, stand, parts, mends });
}

/** What was kept before rewrites could be taken is a text alone. */
function mendFrom(stored: Mend | string): Mend {
  return typeof stored === 'string' ? { text: stored, blanks: null } : stored;
}

async function clear(db: IDBPDatabase<Schema>): Promise<void> {
  const change = db.transaction(['file', 'stand', 'parts', 'mends'], 'readwrite');
  await Promise.all([
    ...(['file', 'stand', 'parts', 'mends'] as const).map((each) => change.objectStore(each).clear()),
    change.done,
  ]);
}
