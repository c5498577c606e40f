import Papa from 'papaparse';
import type { Sheet } from './columns';
import type { Format, Row } from './format';

/** What is added to a file of drafts: a column each. */
export const ADDED = [
  ...(['level', 'score', 'stage', 'words', 'findings', 'worst sentence'] as const),
  // How many blanks of the rewrite somebody has to fill before it is sent; empty where none is open.
  'open blanks',
  'rewrite',
] as const;

export type Added = Readonly<Record<(typeof ADDED)[number], string>>;

/** The key of what is added to an object, and what the names of columns begin with. */
const OURS = 'know me first';

/** The first line of what is given back where the file has none of its own; empty where it has, or needs none. */
export function topOf(format: Format): string {
  if (format.kind !== 'paragraphs') return '';
  return `${cellsOf(['text', ...ADDED.map(nameOf)], ',')}${format.newline}`;
}

/**
 * A row as it is given back: all that is its own stands letter for letter, and what we say comes after it. `null`: we say
 * nothing, and the row is as it was. The row of names gets ours.
 */
export function writeRow(row: Row, added: Added | 'names' | null, format: Format, sheet: Sheet): string {
  if (format.kind === 'paragraphs') return paragraph(row, added, format);
  if (added === null || (added === 'names' && format.kind === 'lines')) return row.raw;
  const ends = /(?:\r\n|\n|\r)$/.exec(row.raw)?.[0] ?? '';
  const own = row.raw.slice(0, row.raw.length - ends.length);
  if (format.kind === 'lines') return `${withKey(own, added === 'names' ? null : added)}${ends}`;
  const { delimiter } = format;
  const missing = delimiter.repeat(Math.max(0, sheet.names.length - row.cells.length));
  const cells = added === 'names' ? ADDED.map(nameOf) : ADDED.map((name) => added[name]);
  return `${own}${missing}${delimiter}${cellsOf(cells, delimiter)}${ends}`;
}

/** What begins like a formula would be one when a spreadsheet opens the file; a number is no formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠](?!\d+(?:\.\d+)?$)/;

function cellsOf(cells: readonly string[], delimiter: string): string {
  return Papa.unparse([[...cells]], { delimiter, escapeFormulae: FORMULA });
}

function nameOf(name: string): string {
  return `${OURS}: ${name}`;
}

function paragraph(row: Row, added: Added | 'names' | null, { newline }: Format): string {
  const [text = ''] = row.cells;
  if (added === 'names') return '';
  const ours = ADDED.map((name) => added?.[name] ?? '');
  // The text is a cell of our making here, so it is kept from being a formula as ours are.
  return `${cellsOf([text, ...ours], ',')}${newline}`;
}

function withKey(json: string, added: Added | null): string {
  const end = json.lastIndexOf('}');
  const isEmpty = /\{\s*$/.test(json.slice(0, end));
  return `${json.slice(0, end)}${isEmpty ? '' : ','}${JSON.stringify(OURS)}:${JSON.stringify(added)}${json.slice(end)}`;
}
