import { type Format, LONGEST_ROW, type Place, type Row, type RowReader } from './format';
import { REASONS } from './reasons';

/** Plain text, a blank line between drafts. The raw text of each goes on to where the next begins. */
export function createParagraphReader({ newline }: Format, from: Place): RowReader {
  const breaks = newline === '\r' ? '\r' : '\n';
  let rest = '';
  let { number, line } = from;
  const rowOf = (raw: string): Row => {
    const indent = /^(?:[^\S\r\n]*\r?[\n\r])*/.exec(raw)?.[0] ?? '';
    const trouble = raw.length > LONGEST_ROW ? REASONS.long : null;
    const row = { number, line: line + countOf(indent, breaks), raw, cells: [raw.trim()], trouble };
    number++;
    line += countOf(raw, breaks);
    return row;
  };
  const drain = (isEnd: boolean): Row[] => {
    const rows: Row[] = [];
    let start = 0;
    for (const { index, 0: gap } of rest.matchAll(newline === '\r' ? GAP_OLD : GAP)) {
      const end = index + gap.length;
      // What stands before the first draft goes with it; more blank lines may still come.
      if (rest.slice(start, index).trim() === '' || (end === rest.length && !isEnd)) continue;
      rows.push(rowOf(rest.slice(start, end)));
      start = end;
    }
    rest = rest.slice(start);
    if (rest !== '' && (isEnd || rest.length > LONGEST_ROW)) {
      if (rest.trim() !== '') rows.push(rowOf(rest));
      rest = '';
    }
    return rows;
  };
  return {
    push: (text) => {
      rest += text;
      return drain(false);
    },
    end: () => drain(true),
  };
}

/** The end of a line, and blank lines after it. */
const GAP = /\r?\n(?:[^\S\n]*\n)+/g;
const GAP_OLD = /\r(?:[^\S\r]*\r)+/g;

function countOf(text: string, what: string): number {
  return text.split(what).length - 1;
}
