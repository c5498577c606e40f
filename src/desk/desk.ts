import type { DeskPage, DeskState, OwnDesk, Surroundings } from './desk-state';
import { draftsWith } from './drafts-with';
import { giveBack } from './give-back';
import { judgeFile } from './judge-file';
import { createLedger } from './ledger';
import { detailFor, openRow, rowFor } from './open-row';
import { type Query, select } from './query';
import { REASONS } from './reasons';
import { rejudge } from './rejudge';
import { stateOf } from './state-of';
import { PART, type Stand } from './store';
import { type Rewriter, takeBack, takeRewrites } from './take-rewrites';
import { beginWork, standAtStart, type Work, workFrom } from './work';

/** So often the state is told while it changes, in milliseconds. */
const TELLING = 150;

/** So long at a time before messages are let in, in milliseconds. */
const BREATH = 25;

/** So many rewrites are taken before they are stored. */
const KEEPING = 200;

/**
 * The desk: one file at a time is judged, looked at, mended and given back. Calls may come while it judges. A database that
 * refuses costs only what it would have kept.
 */
export function createDesk({ judge, rewrite, store: first, told, place }: Surroundings): OwnDesk {
  let store = first;
  let isElsewhere = false;
  let isAlone = false;
  let rewriting: DeskState['rewriting'] = null;
  let taking: Promise<void> | null = null;
  let work: Work | null = null;
  let running: Promise<void> | null = null;
  let isStopped = true;
  let isKept = store !== null;
  let toldAt = 0;
  let stored = 0;
  let search: { readonly words: string; readonly found: ReadonlySet<number>; readonly count: number } | null =
    null;

  const tell = () => {
    toldAt = performance.now();
    told(stateOf(work, running !== null, { isKept, isElsewhere, isAlone, rewriting }));
  };
  const keep = async (what: () => Promise<void> | undefined) => {
    if (!store || !isKept) return;
    await Promise.resolve(what()).catch(() => {
      isKept = false;
    });
  };
  const breathe = () => new Promise((resolve) => setTimeout(resolve));

  /** What is judged since the last time; the last part is stored anew as it grows. */
  const keepParts = async (now: Work, isLast: boolean) => {
    const { ledger } = now;
    const stand = standNow(now);
    for (let part = Math.floor(stored / PART); part * PART < ledger.length(); part++) {
      const end = Math.min(ledger.length(), (part + 1) * PART);
      if (end < (part + 1) * PART && !isLast) return;
      await keep(() => store?.keep(stand, part, ledger.slice(part * PART, end)));
      stored = end - (end % PART);
    }
    if (isLast) await keep(() => store?.stand(stand));
  };
  const run = async (now: Work) => {
    isStopped = false;
    const going = async () => {
      if (performance.now() - toldAt >= TELLING) tell();
      if (now.ledger.length() - stored >= PART) await keepParts(now, true);
      await breathe();
      return isStopped ? ('stop' as const) : ('on' as const);
    };
    running = judgeFile(now, { judge, told: going });
    tell();
    try {
      await running;
      await keepParts(now, true);
    } finally {
      running = null;
      if (work === now) tell();
    }
  };
  const stop = async () => {
    isStopped = true;
    await Promise.allSettled([running, taking]);
  };
  /** What was changed in some drafts, and the parts they are in. */
  const keepMends = async (now: Work, changed: ReadonlySet<number>) => {
    await keep(() => store?.mend(new Map([...changed].map((at) => [at, now.mends.get(at) ?? null]))));
    for (const part of new Set([...changed].map((at) => Math.floor(at / PART)))) {
      const end = Math.min(now.ledger.length(), (part + 1) * PART);
      await keep(() => store?.keep(standNow(now), part, now.ledger.slice(part * PART, end)));
    }
  };
  const take = async (now: Work, drafts: Uint32Array, by: Rewriter) => {
    isStopped = false;
    let since = performance.now();
    let kept = 0;
    const keepNew = async (changed: ReadonlySet<number>) => {
      await keepMends(now, new Set([...changed].slice(kept)));
      kept = changed.size;
    };
    const going = async (done: number, changed: ReadonlySet<number>) => {
      rewriting = { done, all: drafts.length };
      if (performance.now() - toldAt >= TELLING) tell();
      const isLast = done === drafts.length;
      if (performance.now() - since >= BREATH) {
        await breathe();
        since = performance.now();
      }
      if (isLast || isStopped || changed.size - kept >= KEEPING) await keepNew(changed);
      return isStopped ? ('stop' as const) : ('on' as const);
    };
    rewriting = { done: 0, all: drafts.length };
    tell();
    await takeRewrites(now, drafts, { judge, rewrite: by, told: going });
  };
  const start = (now: Work) => {
    run(now).catch(() => {
      now.stand = { ...now.stand, trouble: REASONS.notToEnd, isDone: true };
      tell();
    });
  };
  const current = (): Work => {
    if (!work) throw new Error('There is no file on the desk.');
    return work;
  };

  /** The drafts with the words of a query; `null`: it has none. */
  const foundFor = async (now: Work, { words }: Query) => {
    if (words === '') return null;
    const count = now.ledger.length();
    if (search?.words !== words || search.count !== count)
      search = { words, found: await draftsWith(now, words, breathe), count };
    return search.found;
  };
  const restore = async () => {
    const found = await store?.load().catch(() => null);
    work = found ? workFrom(found) : null;
    stored = work ? work.ledger.length() - (work.ledger.length() % PART) : 0;
    tell();
  };

  return {
    open: async (file, name, setting) => {
      await stop();
      isKept = store !== null;
      stored = 0;
      search = null;
      const begun = beginWork(file, name, setting);
      await keep(() => store?.begin(file, begun.stand));
      // What stands in the database does not go when the file on the disk does.
      const kept = isKept ? await store?.load().catch(() => null) : null;
      work = kept ? { ...begun, file: kept.file } : begun;
      start(work);
    },
    restore,
    pause: async () => {
      await stop();
      tell();
    },
    goOn: async () => {
      if (!work || running || work.stand.isDone) return;
      await stop();
      start(work);
    },
    again: async (sheet, setting) => {
      const before = current();
      await stop();
      stored = 0;
      search = null;
      const stand = standAtStart(before.stand.name, setting, before.stand);
      before.stand = sheet ? { ...stand, sheet } : stand;
      before.ledger = createLedger();
      before.time = 0;
      await keep(() => store?.again(before.stand));
      start(before);
    },
    page: async (query, from, count) => {
      const now = current();
      return pageOf(now, query, await foundFor(now, query), from, count);
    },
    detail: async (at) => detailFor(current(), at, await openRow(current(), at, judge)),
    mend: async (at, text) => {
      const now = current();
      if (text === null) now.mends.delete(at);
      else now.mends.set(at, { text, blanks: null });
      const open = await rejudge(now, at, judge);
      await keepMends(now, new Set([at]));
      tell();
      return detailFor(now, at, open);
    },
    takeRewrites: async (query) => {
      const now = current();
      if (running || taking || !rewrite) return;
      const found = await foundFor(now, query);
      taking = take(now, select(now.ledger, query, new Set(now.mends.keys()), found), rewrite);
      try {
        await taking;
      } finally {
        taking = null;
        rewriting = null;
        search = null;
        tell();
      }
    },
    stopRewriting: stop,
    takeBack: async () => {
      const now = current();
      if (taking) return;
      await keepMends(now, await takeBack(now, judge));
      search = null;
      tell();
    },
    give: () => giveBack(current(), judge, breathe),
    clear: async () => {
      await stop();
      work = null;
      search = null;
      await keep(() => store?.clear());
      tell();
    },
    takeOver: async () => place?.().seize(),
    goAlone: async () => {
      place?.().leave();
      isElsewhere = false;
      isAlone = true;
      tell();
    },
    given: async (found) => {
      const isAwaited = isElsewhere;
      store = found;
      isKept = found !== null;
      isElsewhere = false;
      if (isAwaited) await restore();
    },
    taken: async () => {
      store = null;
      isKept = false;
      isElsewhere = true;
      await stop();
      work = null;
      search = null;
      tell();
    },
  };

  async function pageOf(
    now: Work,
    query: Query,
    found: ReadonlySet<number> | null,
    from: number,
    count: number,
  ): Promise<DeskPage> {
    const chosen = select(now.ledger, query, new Set(now.mends.keys()), found);
    const shown = [...chosen.subarray(from, from + count)];
    const rows = await Promise.all(shown.map(async (at) => rowFor(now, at, await openRow(now, at, judge))));
    return { rows, total: chosen.length };
  }
}

function standNow({ stand, ledger, titles }: Work): Stand {
  return { ...stand, habits: ledger.habits(), titles: [...titles] };
}
