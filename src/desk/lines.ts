import { type Format, LONGEST_ROW, type Place, type Row, type RowReader } from './format';
import { REASONS } from './reasons';

/** A row a line: only `\n` and `\r\n` end one, since JSON may hold the other line breaks of Unicode inside a string. */
export function createLineReader(_: Format, from: Place): RowReader {
  let rest = '';
  let isCut = false;
  let { number, line } = from;
  const rowOf = (raw: string): Row => {
    const isLong = raw.length > LONGEST_ROW;
    const trouble = isCut || isLong ? REASONS.longLine : null;
    const row = { number: number++, line, raw, cells: [raw.replace(/\r?\n$/, '')], trouble };
    isCut = !raw.endsWith('\n');
    if (!isCut) line++;
    return row;
  };
  return {
    push: (text) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      const rows = parts.map((part) => rowOf(`${part}\n`));
      // A file of one endless line need not fit into memory to be refused.
      if (rest.length > LONGEST_ROW) {
        rows.push(rowOf(rest));
        rest = '';
      }
      return rows;
    },
    end: () => (rest === '' ? [] : [rowOf(rest)]),
  };
}
