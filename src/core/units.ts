import { EDGE } from './pattern';
import { meantBy, plainWord } from './spelling';
import type { Text, Token } from './text';
import type { Span } from './types';

/** What patterns are matched against: a word in its plain spelling, a kind of token, a question mark, or an edge. */
export interface Unit extends Span {
  readonly key: string;
  /** A comma, dash or bracket stands before it. */
  readonly cut: boolean;
  /** Within quotation marks, or on a line that quotes an earlier message. */
  readonly quoted: boolean;
}

/** Reads a text into units, an edge before, between and after its sentences. `quoted` tells, by token, what is quoted. */
export function unitsOf(text: Text, quoted: readonly boolean[]): Unit[] {
  const units: Unit[] = [];
  for (const { first, last, start } of text.sentences) {
    units.push({ key: EDGE, start, end: start, cut: false, quoted: false });
    addSentence(units, text.tokens, { first, last }, quoted);
  }
  const end = text.sentences.at(-1)?.end ?? 0;
  units.push({ key: EDGE, start: end, end, cut: false, quoted: false });
  return units;
}

function addSentence(
  units: Unit[],
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  quoted: readonly boolean[],
): void {
  let cut = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token) return;
    if (token.kind === 'mark' && !token.text.startsWith('?')) {
      cut ||= token.text !== "'" && token.text !== '-';
      continue;
    }
    const stop = token.text.length === 1 ? endOfSpaced(tokens, at, last) : at;
    const place = {
      start: token.start,
      end: tokens[stop]?.end ?? token.end,
      cut,
      quoted: quoted[at] === true,
    };
    addKeys(units, tokens, { at, stop }, place);
    at = stop;
    cut = false;
  }
}

function addKeys(
  units: Unit[],
  tokens: readonly Token[],
  { at, stop }: { readonly at: number; readonly stop: number },
  { start, end, cut, quoted }: Omit<Unit, 'key'>,
): void {
  const key = keyOf(tokens, at, stop);
  const meant = stop === at && tokens[at]?.kind === 'word' ? meantBy(key) : null;
  if (meant) for (const word of meant) units.push({ key: word, start, end, cut, quoted });
  else units.push({ key, start, end, cut, quoted });
}

function keyOf(tokens: readonly Token[], at: number, stop: number): string {
  const token = tokens[at];
  if (!token) return '';
  if (token.kind === 'mark') return '?';
  if (token.kind !== 'word') return `<${token.kind}>`;
  if (stop === at) return plainWord(token.text);
  const letters = tokens.slice(at, stop + 1).filter((one) => one.kind === 'word');
  return letters.map((one) => plainWord(one.text)).join('');
}

const SPACED_LEAST = 4;

/** Single letters with one space or mark between ("f r e e", "f.r.e.e") are one word: the last token of it. */
function endOfSpaced(tokens: readonly Token[], at: number, last: number): number {
  let stop = at;
  let letters = 0;
  for (let to = at; to < last && isPiece(tokens[to], to > at ? tokens[to - 1] : undefined); to++) {
    if (tokens[to]?.kind !== 'word') continue;
    letters++;
    stop = to;
  }
  return letters >= SPACED_LEAST ? stop : at;
}

function isPiece(token: Token | undefined, before: Token | undefined): boolean {
  if (token?.text.length !== 1 || (token.kind !== 'word' && token.kind !== 'mark')) return false;
  return before === undefined || token.start - before.end <= 1;
}
