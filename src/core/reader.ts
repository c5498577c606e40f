import type { Evidence } from './evidence';
import { PIECES, PLACES, visitPieces } from './pieces';
import type { Span } from './types';

/** What the reader learned. */
export interface ReaderTable {
  /** One weight a place, each a letter; asked for once, when the first draft is read. */
  readonly letters: () => string;
  /** The weight that the outermost letter stands for. */
  readonly most: number;
  /** A table is only good for the number of places it was fitted with. */
  readonly places: number;
}

/** How much a draft reads like a pitch: logits, 0 for neither, and what each sentence brought to it, in order. */
export interface Read {
  readonly score: number;
  readonly sentences: readonly number[];
}

/** Reads drafts by what was learned. Pure; the time is bounded, whatever the length of the draft. */
export type Reader = (evidence: Evidence) => Read;

/** What each kind of piece counts for, before its number in the draft is divided out. */
export const SHARES: Readonly<Record<(typeof PIECES)[number], number>> = {
  word: 1,
  pair: 1,
  letters: 0.6,
  sort: 1,
  run: 0.8,
};

const SHARE_LIST = PIECES.map((piece) => SHARES[piece]);

/** Makes a reader. The table is unfolded when the first draft is read. Throws on a table of another size. */
export function createReader(table: ReaderTable): Reader {
  if (table.places !== PLACES) throw new Error('The reader and its table differ.');
  let weights: Float32Array | undefined;
  return (evidence) => {
    weights ??= unfold(table);
    return read(evidence, weights);
  };
}

/** Reads a draft with weights as they are, one a place. */
export function read(evidence: Evidence, weights: Float32Array | Float64Array): Read {
  const places = Math.max(1, evidence.text.sentences.length);
  const counts = new Float64Array(PIECES.length);
  const sums = new Float64Array(PIECES.length * places);
  visitPieces(evidence, (piece, everywhere, here, sentence) => {
    counts[piece] = (counts[piece] ?? 0) + 1;
    const at = piece * places + sentence;
    sums[at] = (sums[at] ?? 0) + (weights[everywhere] ?? 0) + (weights[here] ?? 0);
  });
  const sentences = new Array<number>(places).fill(0);
  let score = 0;
  for (let piece = 0; piece < PIECES.length; piece++) {
    const share = (SHARE_LIST[piece] ?? 0) / Math.sqrt(Math.max(1, counts[piece] ?? 0));
    for (let at = 0; at < places; at++) {
      const part = share * (sums[piece * places + at] ?? 0);
      sentences[at] = (sentences[at] ?? 0) + part;
      score += part;
    }
  }
  return { score, sentences };
}

/** The sentence that reads most like a pitch, if any does. */
export function loudest({ sentences }: Read, { text }: Evidence): Span | null {
  let best = -1;
  for (let at = 0; at < sentences.length; at++) {
    if ((sentences[at] ?? 0) > (best < 0 ? 0 : (sentences[best] ?? 0))) best = at;
  }
  const sentence = text.sentences[best];
  return sentence ? { start: sentence.start, end: sentence.end } : null;
}

/** From the weight furthest below nothing to the one furthest above. */
const LETTERS = 'abcdefghijk';
const MIDDLE = 5;
/** Weights beyond this part of the largest are written as that part: they are few, and the steps between the others finer. */
const CLIP = 0.5;

/** Folds weights into a table: steps are finer near nothing, where most weights are. */
export function fold(weights: Float64Array): ReaderTable {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight) * CLIP);
  let letters = '';
  for (const weight of weights) {
    const part = Math.sqrt(Math.min(1, Math.abs(weight) / (most || 1)));
    letters += LETTERS[MIDDLE + Math.sign(weight) * Math.round(MIDDLE * part)] ?? '';
  }
  return { letters: () => letters, most, places: weights.length };
}

function unfold({ letters, most, places }: ReaderTable): Float32Array {
  const text = letters();
  const values = new Float32Array(places);
  const first = LETTERS.charCodeAt(0) + MIDDLE;
  for (let at = 0; at < places; at++) {
    const step = (text.charCodeAt(at) - first) / MIDDLE;
    values[at] = most * step * Math.abs(step);
  }
  return values;
}
