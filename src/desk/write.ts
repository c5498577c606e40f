import Papa from 'papaparse';
import type { Level } from '../core/types';
import { highest } from './appraise';
import type { Sheet } from './columns';
import type { Format, Row } from './format';
import type { SequenceFinding } from './sequence';

/** What is added to a file of drafts: a column each. */
const ADDED = [
  ...(['level', 'score', 'stage', 'words', 'findings', 'worst sentence'] as const),
  // How many blanks of the rewrite somebody has to fill before it is sent; empty where none is open.
  'open blanks',
  'rewrite',
] as const;

export type Added = Readonly<Record<(typeof ADDED)[number], string>> & { readonly level: Level };

/** What is added to a row: of each of its drafts, by the column of its text, and of the sequence that they make. */
export interface RowAdded {
  readonly drafts: ReadonlyMap<number, Added>;
  readonly sequence: readonly SequenceFinding[];
}

/** Where steps stand side by side these come first, and then `ADDED` for each step. */
const OF_ALL = ['level', 'sequence'] as const;

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
export function writeRow(row: Row, added: RowAdded | 'names' | null, format: Format, sheet: Sheet): string {
  if (format.kind === 'paragraphs') return paragraph(row, added, format);
  if (added === null || (added === 'names' && format.kind === 'lines')) return row.raw;
  const ends = /(?:\r\n|\n|\r)$/.exec(row.raw)?.[0] ?? '';
  const own = row.raw.slice(0, row.raw.length - ends.length);
  if (format.kind === 'lines') return `${withKey(own, added === 'names' ? null : firstOf(added))}${ends}`;
  const { delimiter } = format;
  const missing = delimiter.repeat(Math.max(0, sheet.names.length - row.cells.length));
  const cells = added === 'names' ? namesFor(sheet) : cellsFor(added, sheet);
  return `${own}${missing}${delimiter}${cellsOf(cells, delimiter)}${ends}`;
}

function namesFor({ steps, names }: Sheet): readonly string[] {
  if (steps.length === 0) return ADDED.map(nameOf);
  const ofStep = ({ step, text }: (typeof steps)[number]) =>
    ADDED.map((name) => nameOf(`${names[text]?.trim() || `step ${step}`}: ${name}`));
  return [...OF_ALL.map(nameOf), ...steps.flatMap(ofStep)];
}

function cellsFor(added: RowAdded, { steps }: Sheet): readonly string[] {
  if (steps.length === 0) return cellsOfDraft(firstOf(added));
  const titles = added.sequence.map(({ title }) => title).join('; ');
  const level = highest(...[...added.drafts.values()].map((draft) => draft.level));
  return [level, titles, ...steps.flatMap(({ text }) => cellsOfDraft(added.drafts.get(text + 1) ?? null))];
}

function cellsOfDraft(added: Added | null): readonly string[] {
  return ADDED.map((name) => added?.[name] ?? '');
}

function firstOf({ drafts }: RowAdded): Added | null {
  const [first = null] = drafts.values();
  return first;
}

/** What begins like a formula would be one when a spreadsheet opens the file; a number is no formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠](?!\d+(?:\.\d+)?$)/;

function cellsOf(cells: readonly string[], delimiter: string): string {
  return Papa.unparse([[...cells]], { delimiter, escapeFormulae: FORMULA });
}

function nameOf(name: string): string {
  return `${OURS}: ${name}`;
}

function paragraph(row: Row, added: RowAdded | 'names' | null, { newline }: Format): string {
  const [text = ''] = row.cells;
  if (added === 'names') return '';
  const ours = cellsOfDraft(added && firstOf(added));
  // The text is a cell of our making here, so it is kept from being a formula as ours are.
  return `${cellsOf([text, ...ours], ',')}${newline}`;
}

function withKey(json: string, added: Added | null): string {
  const end = json.lastIndexOf('}');
  const isEmpty = /\{\s*$/.test(json.slice(0, end));
  return `${json.slice(0, end)}${isEmpty ? '' : ','}${JSON.stringify(OURS)}:${JSON.stringify(added)}${json.slice(end)}`;
}
