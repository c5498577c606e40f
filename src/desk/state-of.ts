import type { DeskState } from './desk-state';
import { STANDINGS, type Standing } from './ledger';
import { USUAL } from './setting';
import type { Work } from './work';

/** Whether the work is kept, where it is instead, and what is under way besides the judging. */
export interface Keeping {
  readonly isKept: boolean;
  readonly isElsewhere: boolean;
  readonly isAlone: boolean;
  readonly rewriting: DeskState['rewriting'];
}

/** What is told of a work; `null`: there is none. */
export function stateOf(
  work: Work | null,
  isRunning: boolean,
  { isKept, isElsewhere, isAlone, rewriting }: Keeping,
): DeskState {
  if (!work) return { ...EMPTY, phase: isElsewhere ? 'elsewhere' : 'empty', isKept, isAlone };
  const { stand, ledger, mends, titles, file, time } = work;
  const { standing, habits: bits } = ledger.numbers();
  const counts: Record<Standing, number> = { clear: 0, tip: 0, hold: 0, unread: 0 };
  const taken = [...mends.values()].flatMap(({ blanks }) => (blanks === null ? [] : [blanks]));
  const known = ledger.habits();
  const perHabit = new Uint32Array(known.length);
  let copies = 0;
  for (let at = 0; at < ledger.length(); at++) {
    counts[STANDINGS[standing[at] ?? 3] ?? 'unread']++;
    if (ledger.groupOf(at) !== at) copies++;
    for (let half = 0; half < 2; half++) {
      for (let rest = bits[at * 2 + half] ?? 0; rest !== 0; rest &= rest - 1) {
        const bit = half * 32 + (31 - Math.clz32(rest & -rest));
        perHabit[bit] = (perHabit[bit] ?? 0) + 1;
      }
    }
  }
  const habits = known
    .map((rule, bit) => ({ rule, title: titles.get(rule) ?? rule, count: perHabit[bit] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return {
    phase: isRunning ? 'judging' : stand.isDone ? 'done' : 'paused',
    name: stand.name,
    bytes: file.size,
    position: stand.position,
    counts,
    mended: mends.size,
    taken: taken.length,
    open: taken.filter(({ length }) => length > 0).length,
    rewriting,
    habits,
    copies,
    sequences: stand.sequences,
    format: stand.format,
    encoding: stand.encoding,
    sheet: stand.sheet,
    setting: stand.setting,
    trouble: stand.trouble,
    isKept,
    isAlone,
    time,
  };
}

const EMPTY: DeskState = {
  phase: 'empty',
  name: '',
  bytes: 0,
  position: 0,
  counts: { clear: 0, tip: 0, hold: 0, unread: 0 },
  mended: 0,
  taken: 0,
  open: 0,
  rewriting: null,
  habits: [],
  copies: 0,
  sequences: [],
  format: null,
  encoding: 'utf-8',
  sheet: null,
  setting: USUAL,
  trouble: null,
  isKept: true,
  isAlone: false,
  time: 0,
};
