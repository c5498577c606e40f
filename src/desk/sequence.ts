import type { Filling } from '../core/said';
import type { Appraisal } from './appraise';
import type { Prepared } from './prepared';

/** Something that is said of a whole sequence, and the rows that it begins and ends with. */
export interface SequenceFinding {
  readonly rule: 'every-step-asks' | 'long-silence';
  readonly title: string;
  readonly why: string;
  readonly of: Filling;
  readonly sequence: string;
  readonly steps: number;
  readonly first: number;
  readonly last: number;
}

/** A step as it is remembered: what is left of a draft once it was judged. */
export interface Step {
  /** The sequence it belongs to: its name, and whom it is for. */
  readonly key: string;
  readonly step: number;
  readonly row: number;
  readonly asks: boolean;
  readonly gives: boolean;
}

const ASKS = new Set([
  ...['pitch', 'selling-question', 'elevator-pitch', 'self-serving-ask', 'pick-your-brain', 'meeting-grab'],
  ...['favour-of-a-stranger', 'spending-an-introduction', 'share-request', 'several-asks', 'calendar-link'],
  ...['bare-bump', 'guilt', 'last-chance', 'follow-for-follow', 'asking-after-no', 'contact-card'],
]);

const GIVES = new Set([
  'offer-of-help',
  'adds-something-new',
  'thanks-that-stop',
  'answers-them',
  'accepts-no',
]);

/** What a sequence needs to know of one of its drafts; `null` for a draft that is a step of none. */
export function stepOf(prepared: Prepared, { findings, courtesies }: Appraisal, row: number): Step | null {
  const { step, sequence, draft } = prepared;
  return step === null
    ? null
    : {
        key: `${sequence ?? ''}\0${draft.conversation.recipient?.name ?? ''}`,
        step,
        row,
        asks: findings.some(({ rule }) => ASKS.has(rule)),
        gives: courtesies.some((rule) => GIVES.has(rule)),
      };
}

/** So many sequences may be open at once; of more, the one that got nothing for longest is taken as complete. */
const MOST_OPEN = 10_000;

/** What is said of a sequence of two steps or more, once it is complete. */
export type Closed = readonly SequenceFinding[];

export interface Sequences {
  /** Takes the next step; gives the sequences that are complete by now. */
  readonly add: (step: Step) => readonly Closed[];
  readonly end: () => readonly Closed[];
  /** The steps of what is not complete, to go on with later. */
  readonly open: () => readonly Step[];
}

/** Follows sequences through a file, in memory that does not grow with it. A step that is not higher than the last begins anew. */
export function createSequences(before: readonly Step[] = []): Sequences {
  const open = new Map<string, Step[]>();
  for (const step of before) open.set(step.key, [...(open.get(step.key) ?? []), step]);
  return {
    add: (step) => {
      const steps = open.get(step.key) ?? [];
      const isNext = steps.length === 0 || step.step > (steps.at(-1)?.step ?? 0);
      const done = isNext ? [] : closed(steps);
      open.delete(step.key);
      open.set(step.key, isNext ? [...steps, step] : [step]);
      const [oldest] = open;
      if (open.size <= MOST_OPEN || !oldest) return done;
      open.delete(oldest[0]);
      return [...done, ...closed(oldest[1])];
    },
    end: () => {
      const all = [...open.values()].flatMap(closed);
      open.clear();
      return all;
    },
    open: () => [...open.values()].flat(),
  };
}

/** From so many steps on a silence is an answer. */
const LONG = 5;

/** A sequence with these steps; none where there are not two. */
export function closed(steps: readonly Step[]): readonly Closed[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return [];
  const common = {
    sequence: first.key.split('\0').filter(Boolean).join(', '),
    steps: steps.length,
    of: { count: steps.length },
    first: first.row,
    last: last.row,
  };
  const found: SequenceFinding[] = [];
  if (steps.every(({ asks }) => asks) && !steps.some(({ gives }) => gives)) {
    found.push({
      rule: 'every-step-asks',
      ...SEQUENCE_WORDS['every-step-asks'](),
      ...common,
    });
  }
  if (steps.length >= LONG) {
    found.push({
      rule: 'long-silence',
      ...SEQUENCE_WORDS['long-silence'](steps.length),
      ...common,
    });
  }
  return [found];
}

/** What is said of a sequence, by how many steps it has. */
export const SEQUENCE_WORDS = {
  'every-step-asks': () => ({
    title: 'Every step asks, none gives',
    why: 'Whoever reads them all has been asked each time and given nothing yet.',
  }),
  'long-silence': (count: number | string) => ({
    title: `${count} steps with no answer`,
    why: 'After two or three, no answer is one: the rest read as pressing.',
  }),
} as const;
