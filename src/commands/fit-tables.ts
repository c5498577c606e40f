import type { Evidence } from '../core/evidence';
import { PIECES, PLACES, visitPieces } from '../core/pieces';
import { fold, type ReaderTable, SHARES } from '../core/reader';
import { SLOTS, type SumTable, visitTerms } from '../core/sum';
import { fitLogistic, type Row } from './logistic';

/** A message to learn from. */
export interface Lesson {
  readonly evidence: Evidence;
  readonly pieces: Row;
  readonly flag: boolean;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** The reader and the sum, fitted together; calibration and thresholds are found by trial and come later. */
export interface Tables {
  readonly reader: ReaderTable;
  readonly sum: Pick<SumTable, 'bias' | 'terms'>;
}

/**
 * How strongly weights are held back, for each 1,000 of the lessons' weight: those of pieces, those of terms anywhere, and
 * what a term counts for besides at one stage. Chosen by trial over sources; words held back well leave room for reasons.
 */
const PENALTIES = { pieces: 0.075, terms: 0.045, stages: 0.15 };
const SWEEPS = 30;
const SLOT_COUNT = 1 + Math.max(...Object.values(SLOTS));

/** Parts of the evidence that a fit may do without, to see what they are worth. */
export type Part = 'pieces' | 'habits' | 'courtesies' | 'proportions' | 'stages';

/** Fits the reader's table and the sum as one regression. `without` leaves parts out. */
export function fitTables(lessons: readonly Lesson[], without: ReadonlySet<Part> = new Set()): Tables {
  const columns = new Map<string, number>();
  const rows = lessons.map((lesson) => rowOf(lesson, columns, without));
  const count = PLACES + columns.size * SLOT_COUNT;
  const signs = new Int8Array(count);
  const penalty = penaltiesOf(count, lessons.reduce((sum, { weight }) => sum + weight, 0) / 1000);
  for (const [term, at] of columns)
    signs.fill(signOf(term), PLACES + at * SLOT_COUNT, PLACES + (at + 1) * SLOT_COUNT);
  const { weights, bias } = fitLogistic({
    rows,
    labels: lessons.map(({ flag }) => (flag ? 1 : 0)),
    weights: lessons.map(({ weight }) => weight),
    columns: count,
    penalty,
    signs,
    sweeps: SWEEPS,
  });
  const terms = Object.fromEntries(
    [...columns].map(([term, at]) => {
      const from = PLACES + at * SLOT_COUNT;
      return [term, [...weights.slice(from, from + SLOT_COUNT)]] as const;
    }),
  );
  return { reader: fold(weights.slice(0, PLACES)), sum: { bias, terms } };
}

function penaltiesOf(count: number, thousands: number): Float64Array {
  const penalties = new Float64Array(count).fill(PENALTIES.stages * thousands);
  penalties.fill(PENALTIES.pieces * thousands, 0, PLACES);
  for (let at = PLACES; at < count; at += SLOT_COUNT) penalties[at] = PENALTIES.terms * thousands;
  return penalties;
}

function signOf(term: string): number {
  if (term.startsWith('+')) return 1;
  return term.startsWith('-') ? -1 : 0;
}

function partOf(term: string): Part {
  if (term === 'stage') return 'stages';
  if (term.startsWith('+')) return 'habits';
  return term.startsWith('-') ? 'courtesies' : 'proportions';
}

function rowOf({ evidence, pieces }: Lesson, columns: Map<string, number>, without: ReadonlySet<Part>): Row {
  const at = without.has('pieces') ? [] : [...pieces.at];
  const value = without.has('pieces') ? [] : [...pieces.value];
  const slot = SLOTS[evidence.stage];
  visitTerms(evidence, (term, amount) => {
    if (without.has(partOf(term))) return;
    const column = columns.get(term) ?? columns.size;
    columns.set(term, column);
    at.push(PLACES + column * SLOT_COUNT);
    value.push(amount);
    if (without.has('stages')) return;
    at.push(PLACES + column * SLOT_COUNT + slot);
    value.push(amount);
  });
  return { at: Int32Array.from(at), value: Float64Array.from(value) };
}

/** A message as the reader meets it: its pieces by place, each kind divided by the root of its number. */
export function piecesRow(evidence: Evidence): Row {
  const counts = PIECES.map(() => 0);
  const pieces: number[] = [];
  visitPieces(evidence, (piece, everywhere, here) => {
    counts[piece] = (counts[piece] ?? 0) + 1;
    pieces.push(piece, everywhere, here);
  });
  const parts = PIECES.map((piece, at) => SHARES[piece] / Math.sqrt(Math.max(1, counts[at] ?? 0)));
  const values = new Map<number, number>();
  const add = (place: number, value: number) => values.set(place, (values.get(place) ?? 0) + value);
  for (let at = 0; at < pieces.length; at += 3) {
    const part = parts[pieces[at] ?? 0] ?? 0;
    add(pieces[at + 1] ?? 0, part);
    add(pieces[at + 2] ?? 0, part);
  }
  return { at: Int32Array.from(values.keys()), value: Float64Array.from(values.values()) };
}
