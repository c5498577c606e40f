import type { Level } from '../core/types';
import type { Appraisal } from './appraise';
import type { Row } from './format';
import { type Copies, createCopies, SIGNATURE } from './near';
import { copyInto, emptyNumbers, type Numbers, sliceOf } from './numbers';

/** How a draft stands in the ledger; 'unread': its row could not be read. */
export type Standing = Level | 'unread';

export const STANDINGS = ['clear', 'tip', 'hold', 'unread'] as const;

/** Where a draft stands: the bytes of its row, the column of its text (from 1; 0: none), and its step (0: of no sequence). */
export interface DraftPlace {
  readonly start: number;
  readonly size: number;
  readonly column: number;
  readonly step: number;
}

/** What was judged, as numbers: some hundred bytes a draft, whatever its length. */
export interface Ledger {
  readonly length: () => number;
  /** Adds a draft, or a row that cannot be read (`null`). */
  readonly add: (
    row: Row,
    place: DraftPlace,
    appraisal: Appraisal | null,
    signature: Uint32Array | null,
  ) => void;
  /** Puts another verdict in the place of one. */
  readonly change: (at: number, appraisal: Appraisal) => void;
  readonly numbers: () => Numbers;
  /** The first draft that this one is a near copy of, or itself. */
  readonly groupOf: (at: number) => number;
  readonly sizeOfGroup: (at: number) => number;
  readonly habitsOf: (at: number) => readonly string[];
  readonly bitOf: (rule: string) => number;
  readonly habits: () => readonly string[];
  /** A copy of the numbers from one draft to another, to be stored. */
  readonly slice: (from: number, to: number) => Numbers;
  /** Adds what was stored. */
  readonly restore: (numbers: Numbers) => void;
}

/** `habits`: what the bits of stored numbers mean. */
export function createLedger(known: readonly string[] = []): Ledger {
  const habits = [...known];
  const copies: Copies = createCopies();
  let numbers = emptyNumbers(1024);
  let length = 0;
  let groups = new Uint32Array(1024);
  let sizes = new Uint32Array(1024);

  const makeRoom = (count: number) => {
    if (count <= groups.length) return;
    const room = Math.max(count, groups.length * 2);
    const wider = emptyNumbers(room);
    copyInto(wider, numbers, 0);
    numbers = wider;
    groups = widened(groups, room);
    sizes = widened(sizes, room);
  };
  const group = (at: number) => {
    const signature = numbers.signature.slice(at * SIGNATURE, (at + 1) * SIGNATURE);
    const first = copies.add(at, signature.some((each) => each !== 0) ? signature : null);
    groups[at] = first;
    sizes[first] = (sizes[first] ?? 0) + 1;
  };
  const bitOf = (rule: string): number => {
    const at = habits.indexOf(rule);
    return at >= 0 || habits.length >= 64 ? at : habits.push(rule) - 1;
  };
  const judge = (at: number, appraisal: Appraisal | null) => {
    numbers.standing[at] = STANDINGS.indexOf(appraisal?.level ?? 'unread');
    numbers.score[at] = appraisal?.score ?? 0;
    numbers.words[at] = appraisal?.words ?? 0;
    numbers.habits.fill(0, at * 2, at * 2 + 2);
    if (!appraisal || appraisal.level === 'clear') return;
    for (const { rule } of [...appraisal.findings, ...appraisal.subject]) {
      const bit = bitOf(rule);
      const half = at * 2 + (bit >> 5);
      if (bit >= 0) numbers.habits[half] = (numbers.habits[half] ?? 0) | (1 << (bit & 31));
    }
  };
  const has = (at: number, bit: number) =>
    (((numbers.habits[at * 2 + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;

  return {
    length: () => length,
    add: (row, { start, size, column, step }, appraisal, signature) => {
      makeRoom(length + 1);
      const at = length++;
      numbers.number[at] = row.number;
      numbers.line[at] = row.line;
      numbers.start[at] = start;
      numbers.size[at] = size;
      numbers.column[at] = column;
      numbers.step[at] = step;
      if (signature) numbers.signature.set(signature, at * SIGNATURE);
      judge(at, appraisal);
      group(at);
    },
    change: judge,
    numbers: () => numbers,
    groupOf: (at) => groups[at] ?? at,
    sizeOfGroup: (at) => sizes[groups[at] ?? at] ?? 1,
    habitsOf: (at) => habits.filter((_, bit) => has(at, bit)),
    bitOf: (rule) => habits.indexOf(rule),
    habits: () => habits,
    slice: (from, to) => sliceOf(numbers, from, to),
    restore: (stored) => {
      const count = stored.standing.length;
      makeRoom(length + count);
      copyInto(numbers, stored, length);
      const from = length;
      length += count;
      for (let at = from; at < length; at++) group(at);
    },
  };
}

function widened(list: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(room);
  wider.set(list);
  return wider;
}
