import { SIGNATURE } from './near';

/** The numbers of some drafts, in a list each: what is left of a draft in memory. Its text stays in its file. */
export interface Numbers {
  readonly standing: Uint8Array;
  readonly score: Float32Array;
  readonly words: Uint32Array;
  /** A bit for each habit, in two halves. */
  readonly habits: Uint32Array;
  /** Where its row stands: as a spreadsheet counts, on which line, from which byte, and for how many. */
  readonly number: Uint32Array;
  readonly line: Uint32Array;
  readonly start: Float64Array;
  readonly size: Uint32Array;
  /** The column that its text stands in, from 1; 0: the row has no columns, or cannot be read. */
  readonly column: Uint16Array;
  /** Which step of a sequence it is, from 1; 0: of none. */
  readonly step: Uint16Array;
  readonly signature: Uint32Array;
}

/** How many numbers the habits of a draft take. */
const HALVES = 2;

/** Room for so many drafts. */
export function emptyNumbers(room: number): Numbers {
  return {
    standing: new Uint8Array(room),
    score: new Float32Array(room),
    words: new Uint32Array(room),
    habits: new Uint32Array(room * HALVES),
    number: new Uint32Array(room),
    line: new Uint32Array(room),
    start: new Float64Array(room),
    size: new Uint32Array(room),
    column: new Uint16Array(room),
    step: new Uint16Array(room),
    signature: new Uint32Array(room * SIGNATURE),
  };
}

/** Puts the numbers of some drafts in the place of those from one on. */
export function copyInto(into: Numbers, from: Numbers, at: number): void {
  into.standing.set(from.standing, at);
  into.score.set(from.score, at);
  into.words.set(from.words, at);
  into.habits.set(from.habits, at * HALVES);
  into.number.set(from.number, at);
  into.line.set(from.line, at);
  into.start.set(from.start, at);
  into.size.set(from.size, at);
  into.column.set(from.column, at);
  into.step.set(from.step, at);
  into.signature.set(from.signature, at * SIGNATURE);
}

/** A copy of the numbers from one draft to another. */
export function sliceOf(numbers: Numbers, from: number, to: number): Numbers {
  return {
    standing: numbers.standing.slice(from, to),
    score: numbers.score.slice(from, to),
    words: numbers.words.slice(from, to),
    habits: numbers.habits.slice(from * HALVES, to * HALVES),
    number: numbers.number.slice(from, to),
    line: numbers.line.slice(from, to),
    start: numbers.start.slice(from, to),
    size: numbers.size.slice(from, to),
    column: numbers.column.slice(from, to),
    step: numbers.step.slice(from, to),
    signature: numbers.signature.slice(from * SIGNATURE, to * SIGNATURE),
  };
}
