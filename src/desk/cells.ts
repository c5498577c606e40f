import Papa from 'papaparse';
import { type Format, LONGEST_ROW, type Place, type Row, type RowReader } from './format';
import { REASONS } from './reasons';

/**
 * Reads CSV and its kin. Quoted cells may hold line breaks and, doubled, quotes; lines that end in `\n` and in `\r\n` may be
 * mixed. A row whose quotes do not close costs that line alone: reading goes on with the next.
 */
export function createCellReader({ delimiter, newline }: Format, from: Place): RowReader {
  const breaks = newline === '\r' ? '\r' : '\n';
  let rest = '';
  // Looked at in vain up to here: looked at again once it is twice as long, so that a long cell costs no more than its length.
  let tried = 0;
  let { number, line } = from;

  const rowOf = (raw: string, cells: readonly string[], trouble: string | null): Row => {
    const row = { number, line, raw, cells: withoutReturn(cells, raw), trouble };
    number++;
    line += countOf(raw, breaks);
    return row;
  };
  const drain = (isEnd: boolean): Row[] => {
    const rows: Row[] = [];
    const end = isEnd ? rest.length : lengthToRead(rest);
    let at = 0;
    while (at < end) {
      const part = read(rest.slice(at, end), { delimiter, breaks, isEnd, keep: rowOf }, rows);
      at += part.length;
      if (!part.isBroken && !(end - at > LONGEST_ROW && !isEnd)) break;
      const raw = lineAt(rest, at, breaks);
      rows.push(rowOf(raw, [raw], REASONS.quotes));
      at += raw.length;
    }
    rest = rest.slice(at);
    tried = rows.length > 0 ? 0 : rest.length;
    return rows;
  };
  return {
    push: (text) => {
      rest += text;
      return rest.length < tried * 2 ? [] : drain(false);
    },
    end: () => drain(true),
  };
}

interface Reading {
  readonly delimiter: string;
  readonly breaks: '\n' | '\r';
  readonly isEnd: boolean;
  readonly keep: (raw: string, cells: readonly string[], trouble: null) => Row;
}

/** Adds the rows up to the first one that is broken or not complete; says how much they took. */
function read(text: string, { delimiter, breaks, isEnd, keep }: Reading, into: Row[]) {
  let length = 0;
  let isBroken = false;
  const parser = new Papa.Parser({
    delimiter,
    newline: breaks,
    step: ({ data, errors, meta }: Papa.ParseResult<string[]>) => {
      isBroken = errors.length > 0;
      if (isBroken) return parser.abort();
      // After the last line break there is no row more.
      if (meta.cursor === length) return;
      into.push(keep(text.slice(length, meta.cursor), data[0] ?? [], null));
      length = meta.cursor;
    },
  });
  const last: Papa.ParseResult<string[]> = parser.parse(text, 0, !isEnd);
  return { length, isBroken: isBroken || last.errors.length > 0 };
}

/** A quote, or what may follow one, at the end of a piece says nothing yet: the next piece may double it. */
function lengthToRead(text: string): number {
  let end = text.length;
  while (end > 0 && /["\s]/.test(text.charAt(end - 1))) end--;
  return end;
}

function lineAt(text: string, start: number, breaks: string): string {
  const end = text.indexOf(breaks, start);
  return text.slice(start, end < 0 ? text.length : end + 1);
}

/** Where the lines end in `\r\n`, its first half is no part of the last cell. */
function withoutReturn(cells: readonly string[], raw: string): readonly string[] {
  const last = cells.at(-1);
  return raw.endsWith('\r\n') && last?.endsWith('\r') ? cells.with(-1, last.slice(0, -1)) : cells;
}

function countOf(text: string, what: string): number {
  let count = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) count++;
  return count;
}
