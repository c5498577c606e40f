import { keyAt } from './mend';
import type { Stand } from './stand';
import { PART, type Store } from './store';
import type { Work } from './work';

/** What keeps a work in the browser's database. Where that refuses, the work goes on and only is not kept. */
export interface Keeping {
  readonly isKept: () => boolean;
  /** From now on it is kept there (`null`: nowhere). */
  readonly use: (store: Store | null) => void;
  /** Keeps a file that was just begun; gives what stands in the database then, which does not go when the file on the disk does. */
  readonly begin: (work: Work) => Promise<Blob>;
  /** Keeps what was judged since the last time; the last part is stored anew as it grows. */
  readonly parts: (work: Work) => Promise<void>;
  /** How many drafts are not stored yet, or in a part that is not full. */
  readonly waiting: (work: Work) => number;
  /** Keeps what was changed in some drafts, and the parts they are in. */
  readonly mends: (work: Work, changed: ReadonlySet<number>) => Promise<void>;
  /** Forgets the verdicts, to judge all anew. */
  readonly again: (work: Work) => Promise<void>;
  /** What stands there; `null`: nothing, or nothing that can be read. */
  readonly load: () => ReturnType<Store['load']>;
  /** It was taken up by a work with so many drafts. */
  readonly taken: (count: number) => void;
  readonly clear: () => Promise<void>;
}

export function createKeeping(first: Store | null): Keeping {
  let store = first;
  let isKept = first !== null;
  let stored = 0;
  const keep = async (what: (store: Store) => Promise<void>) => {
    if (!store || !isKept) return;
    await what(store).catch(() => {
      isKept = false;
    });
  };
  const keepPart = (work: Work, part: number) => {
    const end = Math.min(work.ledger.length(), (part + 1) * PART);
    return keep((to) => to.keep(standNow(work), part, work.ledger.slice(part * PART, end)));
  };
  return {
    isKept: () => isKept,
    use: (now) => {
      store = now;
      isKept = now !== null;
    },
    begin: async (work) => {
      isKept = store !== null;
      stored = 0;
      await keep((to) => to.begin(work.file, work.stand));
      const kept = isKept ? await store?.load().catch(() => null) : null;
      return kept?.file ?? work.file;
    },
    parts: async (work) => {
      for (let part = Math.floor(stored / PART); part * PART < work.ledger.length(); part++) {
        await keepPart(work, part);
        stored = Math.min(work.ledger.length(), (part + 1) * PART);
        stored -= stored % PART;
      }
      await keep((to) => to.stand(standNow(work)));
    },
    waiting: (work) => work.ledger.length() - stored,
    mends: async (work, changed) => {
      const { ledger, mends } = work;
      const keys = [...changed].map((at) => keyAt(ledger.numbers(), at));
      await keep((to) => to.mend(new Map(keys.map((key) => [key, mends.get(key) ?? null]))));
      for (const part of new Set([...changed].map((at) => Math.floor(at / PART)))) await keepPart(work, part);
    },
    again: async (work) => {
      stored = 0;
      await keep((to) => to.again(work.stand));
    },
    load: async () => (await store?.load().catch(() => null)) ?? null,
    taken: (count) => {
      stored = count - (count % PART);
    },
    clear: () => keep((to) => to.clear()),
  };
}

function standNow({ stand, ledger, titles }: Work): Stand {
  return { ...stand, habits: ledger.habits(), titles: [...titles] };
}
