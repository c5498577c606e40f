import type { OwnDesk, Surroundings } from './desk-state';
import { giveBack } from './give-back';
import { judgeFile } from './judge-file';
import { createKeeping } from './keeping';
import { createLedger } from './ledger';
import { createLooking } from './looking';
import { detailFor, openRow } from './open-row';
import { putMend } from './put-mend';
import { REASONS } from './reasons';
import { standAtStart } from './stand';
import { stateOf } from './state-of';
import { PART } from './store';
import { takeBack } from './take-rewrites';
import { createTaking } from './taking';
import { beginWork, type Work, workFrom } from './work';

/** So often the state is told while it changes, in milliseconds. */
const TELLING = 150;

/**
 * The desk: one file at a time is judged, looked at, mended and given back. Calls may come while it judges. A database that
 * refuses costs only what it would have kept.
 */
export function createDesk({ judge, rewrite, store: first, told, place }: Surroundings): OwnDesk {
  const keeping = createKeeping(first);
  let isElsewhere = false;
  let isAlone = false;
  let work: Work | null = null;
  let running: Promise<void> | null = null;
  let isStopped = true;
  let toldAt = 0;

  const tell = () => {
    toldAt = performance.now();
    const how = { isKept: keeping.isKept(), isElsewhere, isAlone, rewriting: taking.progress() };
    told(stateOf(work, running !== null, how));
  };
  const tellSometimes = () => {
    if (performance.now() - toldAt >= TELLING) tell();
  };
  const breathe = () => new Promise((resolve) => setTimeout(resolve));
  const looking = createLooking(judge, breathe);
  const taking = createTaking({ judge, keeping, breathe, told: tellSometimes });

  const run = async (now: Work) => {
    isStopped = false;
    const going = async () => {
      tellSometimes();
      if (keeping.waiting(now) >= PART) await keeping.parts(now);
      await breathe();
      return isStopped ? ('stop' as const) : ('on' as const);
    };
    running = judgeFile(now, { judge, told: going });
    tell();
    try {
      await running;
      await keeping.parts(now);
    } finally {
      running = null;
      if (work === now) tell();
    }
  };
  const stop = async () => {
    isStopped = true;
    await Promise.allSettled([running, taking.stop()]);
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

  const restore = async () => {
    const found = await keeping.load();
    work = found ? workFrom(found) : null;
    keeping.taken(work?.ledger.length() ?? 0);
    tell();
  };

  return {
    open: async (file, name, setting) => {
      await stop();
      looking.forget();
      const begun = beginWork(file, name, setting);
      work = { ...begun, file: await keeping.begin(begun) };
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
      looking.forget();
      const stand = standAtStart(before.stand.name, setting, before.stand);
      before.stand = sheet ? { ...stand, sheet } : stand;
      before.ledger = createLedger();
      before.time = 0;
      await keeping.again(before);
      start(before);
    },
    page: (query, from, count) => looking.page(current(), query, from, count),
    detail: async (at) => detailFor(current(), at, await openRow(current(), at, judge)),
    mend: async (at, text) => {
      const now = current();
      const open = await putMend(now, at, text === null ? null : { text, blanks: null }, judge);
      await keeping.mends(now, new Set([at]));
      tell();
      return detailFor(now, at, open);
    },
    takeRewrites: async (query) => {
      const now = current();
      if (running || taking.isUnderWay() || !rewrite) return;
      const drafts = await looking.chosen(now, query);
      try {
        const end = taking.take(now, drafts, rewrite);
        tell();
        await end;
      } finally {
        looking.forget();
        tell();
      }
    },
    stopRewriting: stop,
    takeBack: async () => {
      const now = current();
      if (taking.isUnderWay()) return;
      await keeping.mends(now, await takeBack(now, judge));
      looking.forget();
      tell();
    },
    give: () => giveBack(current(), judge, breathe),
    clear: async () => {
      await stop();
      work = null;
      looking.forget();
      await keeping.clear();
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
      keeping.use(found);
      isElsewhere = false;
      if (isAwaited) await restore();
    },
    taken: async () => {
      keeping.use(null);
      isElsewhere = true;
      await stop();
      work = null;
      looking.forget();
      tell();
    },
  };
}
