import type { DeskState, StepCounts } from './desk-state';
import { STANDINGS, type Standing } from './ledger';
import { keyAt } from './mend';
import { USUAL } from './setting';
import { NO_TALLY } from './tally';
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
  const { stand, file, time } = work;
  return {
    phase: isRunning ? 'judging' : stand.isDone ? 'done' : 'paused',
    name: stand.name,
    bytes: file.size,
    position: stand.position,
    ...countsOf(work),
    ...mendsOf(work),
    rewriting,
    habits: habitsOf(work),
    sequences: stand.tally,
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

type Counts = Record<Standing, number>;

const noCounts = (): Counts => ({ clear: 0, tip: 0, hold: 0, unread: 0 });

/** More steps are told of by nobody. */
const MOST_STEPS = 30;

function countsOf({ ledger, stand }: Work): Pick<DeskState, 'counts' | 'copies' | 'steps'> {
  const { standing, step: steps } = ledger.numbers();
  const counts = noCounts();
  const perStep: Counts[] = [];
  let copies = 0;
  for (let at = 0; at < ledger.length(); at++) {
    const how = STANDINGS[standing[at] ?? 3] ?? 'unread';
    counts[how]++;
    if (ledger.groupOf(at) !== at) copies++;
    const step = steps[at] ?? 0;
    if (step === 0 || step > MOST_STEPS) continue;
    const those = perStep[step] ?? noCounts();
    those[how]++;
    perStep[step] = those;
  }
  const columns = new Map(
    stand.sheet?.steps.map(({ step, text }) => [step, stand.sheet?.names[text] || null]),
  );
  const told = perStep.flatMap<StepCounts>((those, step) =>
    those ? { step, column: columns.get(step) ?? null, counts: those } : [],
  );
  return { counts, copies, steps: told };
}

function mendsOf({ ledger, mends }: Work): Pick<DeskState, 'mended' | 'taken' | 'open'> {
  const told = { mended: 0, taken: 0, open: 0 };
  for (let at = 0; at < ledger.length() && mends.size > 0; at++) {
    const mend = mends.get(keyAt(ledger.numbers(), at));
    if (!mend) continue;
    told.mended++;
    if (mend.blanks === null) continue;
    told.taken++;
    if (mend.blanks.length > 0) told.open++;
  }
  return told;
}

function habitsOf({ ledger, titles }: Work): DeskState['habits'] {
  const { habits: bits } = ledger.numbers();
  const known = ledger.habits();
  const perHabit = new Uint32Array(known.length);
  for (let at = 0; at < ledger.length() * 2; at++) {
    for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) {
      const bit = (at & 1) * 32 + (31 - Math.clz32(rest & -rest));
      perHabit[bit] = (perHabit[bit] ?? 0) + 1;
    }
  }
  return known
    .map((rule, bit) => ({ rule, title: titles.get(rule) ?? rule, count: perHabit[bit] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

const EMPTY: DeskState = {
  phase: 'empty',
  name: '',
  bytes: 0,
  position: 0,
  counts: noCounts(),
  mended: 0,
  taken: 0,
  open: 0,
  rewriting: null,
  habits: [],
  copies: 0,
  sequences: NO_TALLY,
  steps: [],
  format: null,
  encoding: 'utf-8',
  sheet: null,
  setting: USUAL,
  trouble: null,
  isKept: true,
  isAlone: false,
  time: 0,
};
