import type { Sensitivity } from '../../src/core/types';
import type { Desk, DeskPage, DeskState, Detail } from '../../src/desk/desk-state';
import { ALL, type Query } from '../../src/desk/query';
import { readWritten } from '../../src/desk/read-text';
import { REASON_KEYS } from '../../src/desk/reasons';
import { AT_STAGE, USUAL } from '../../src/desk/setting';
import { reachDesk } from '../../src/desk/talk';
import { readOffers } from '../../src/memory/offers';
import { askChoices } from '../../src/messages';
import { lookUp } from '../../src/ui/look-up';
import type { ManyProps } from '../../src/ui/review/many';
import { ownJudge, preferencesOf, readStanding } from './own-judge';

/** So many drafts are on a page of the table. */
const SIZE = 50;

/** So often the table is read anew while drafts are being judged, in milliseconds. */
const REFRESH = 700;

const NOBODY = AT_STAGE['first-message'];
const NOTHING: DeskPage = { rows: [], total: 0 };

let worker: Worker;
let desk: Desk;
let draw: () => void;
let state: DeskState | null = null;
let query: Query = ALL;
let page: DeskPage = NOTHING;
let from = 0;
let detail: Detail | null = null;
let exported: ManyProps['exported'] = null;
let failed = false;
let asked = 0;
let read = 0;

/** Starts the worker, and takes up what was left here. `redraw` is called at each change. */
export function startMany(redraw: () => void): void {
  draw = redraw;
  worker = new Worker('/desk.js');
  // A worker cannot ask the browser for words.
  worker.postMessage({
    kind: 'words',
    words: Object.fromEntries(REASON_KEYS.map((key) => [key, lookUp(key)])),
  });
  desk = reachDesk(worker, hear);
  worker.addEventListener('error', fail);
  readOwn()
    .then(() => desk.restore())
    .catch(fail);
}

/** What the person set, for the worker too: it cannot ask for it. */
async function readOwn(): Promise<Sensitivity> {
  const standing = await readStanding();
  const offers = await readOffers().catch(() => []);
  worker.postMessage({ kind: 'preferences', preferences: preferencesOf(standing), offers });
  return standing.sensitivity;
}

function hear(now: DeskState): void {
  const isOver = state?.phase === 'judging' && now.phase !== 'judging';
  const isFirst = state === null || state.phase === 'elsewhere';
  state = now;
  draw();
  if (now.phase === 'empty' || now.phase === 'elsewhere') forget();
  else if (isOver || isFirst || performance.now() - read > REFRESH) void look();
}

/** Reads the page of the table that is looked at. What was asked for before is passed over. */
async function look(): Promise<void> {
  const mine = ++asked;
  read = performance.now();
  try {
    const found = await desk.page(query, from, SIZE);
    if (mine !== asked) return;
    page = found;
    draw();
  } catch {
    if (mine === asked && state && state.phase !== 'empty' && state.phase !== 'elsewhere') fail();
  }
}

function fail(): void {
  failed = true;
  state ??= null;
  draw();
}

/** Does something that may fail, and then shows how things are. */
async function attempt(what: () => Promise<unknown>): Promise<void> {
  try {
    failed = false;
    await what();
  } catch {
    failed = true;
  }
  draw();
}

async function take(file: Blob, name: string): Promise<void> {
  const sensitivity = await readOwn();
  forget();
  await desk.open(file, name, { ...USUAL, sensitivity });
}

function forget(): void {
  query = ALL;
  from = 0;
  page = NOTHING;
  detail = null;
  exported = null;
}

async function give(): Promise<void> {
  exported = 'busy';
  draw();
  try {
    const { file, name, isSameEncoding } = await desk.give();
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(file),
      download: name,
    });
    link.click();
    // The browser has begun to save it by then; without this the file would stay in memory with the page.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    exported = isSameEncoding ? 'same' : 'other';
  } catch (error) {
    exported = null;
    throw error;
  }
}

async function open(at: number): Promise<void> {
  detail = await desk.detail(at);
}

/** The next draft of the table as it is filtered and sorted, or the one before. */
async function step(by: 1 | -1): Promise<void> {
  if (!detail) return;
  const here = page.rows.findIndex(({ at }) => at === detail?.at);
  const next = page.rows[here + by];
  if (next) return open(next.at);
  const start = from + (by === 1 ? SIZE : -SIZE);
  if (start < 0 || start >= page.total) return;
  from = start;
  await look();
  const beyond = by === 1 ? page.rows[0] : page.rows.at(-1);
  if (beyond) await open(beyond.at);
}

/** What the page shows of many drafts, and what it may ask for. */
export function manyProps(): ManyProps {
  const setting = state?.setting ?? USUAL;
  return {
    state,
    query,
    page,
    from,
    size: SIZE,
    detail,
    exported,
    failed,
    take: (file, name) => void attempt(() => take(file, name)),
    pause: () => void attempt(() => desk.pause()),
    goOn: () => void attempt(() => desk.goOn()),
    clear: () =>
      void attempt(() => {
        forget();
        return desk.clear();
      }),
    takeRewrites: (now) =>
      void attempt(async () => {
        exported = null;
        await readOwn();
        await desk.takeRewrites(now);
        await look();
      }),
    stopRewriting: () => void attempt(() => desk.stopRewriting()),
    takeBack: () =>
      void attempt(async () => {
        exported = null;
        await desk.takeBack();
        await look();
      }),
    takeOver: () => void attempt(() => desk.takeOver()),
    goAlone: () => void attempt(() => desk.goAlone()),
    again: (sheet, now) =>
      void attempt(async () => {
        await readOwn();
        forget();
        await desk.again(sheet, now);
      }),
    ask: (now) => {
      query = now;
      from = 0;
      void look();
      draw();
    },
    turn: (now) => {
      from = now;
      void look();
      draw();
    },
    open: (at) => void attempt(() => open(at)),
    step: (by) => void attempt(() => step(by)),
    close: () => {
      detail = null;
      draw();
    },
    mend: (text) =>
      void attempt(async () => {
        if (!detail) return;
        exported = null;
        detail = await desk.mend(detail.at, text);
        await look();
      }),
    give: () => void attempt(give),
    read: ({ cells, draft }, text) => {
      const { surface, conversation } = draft ?? { surface: setting.surface, conversation: NOBODY };
      return readWritten(text, { surface, conversation, sensitivity: setting.sensitivity, cells }, ownJudge);
    },
    offer: (draft, turn, signal) => askChoices({ draft, sensitivity: setting.sensitivity, turn }, signal),
  };
}
