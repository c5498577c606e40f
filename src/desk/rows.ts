import { createCellReader } from './cells';
import { recognise, type Sheet } from './columns';
import { createDecoder } from './decode';
import { BEGINNING, type Encoding, type Format, type Place, type Row, type RowReader } from './format';
import { createLineReader } from './lines';
import { createParagraphReader } from './paragraphs';
import { REASONS } from './reasons';
import { formatOf, SAMPLE } from './sniff';

/** A file as far as it was read before, so that reading can go on there. */
export interface Known {
  readonly format: Format;
  readonly encoding: Encoding;
  readonly sheet: Sheet;
  readonly place: Place;
  /** Whether all that was read was ASCII, so that the encoding is not settled yet. */
  readonly isPlain: boolean;
}

/** Some rows more, and what is known of the file by now. */
export interface Batch extends Omit<Known, 'place' | 'isPlain'> {
  readonly rows: readonly Row[];
  /** Why reading stops here, as a sentence that names the row; `null`: it does not. */
  readonly trouble: string | null;
}

/** What reads each form. */
export const READERS: Readonly<Record<Format['kind'], (format: Format, from: Place) => RowReader>> = {
  cells: createCellReader,
  lines: createLineReader,
  paragraphs: createParagraphReader,
};

/**
 * Reads a file of drafts piece by piece, in memory that does not grow with it. `known`: the bytes go on where that was
 * read before. The row of names and a `sep=` above it are rows too (see `isDraft`).
 */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  known?: Known,
): AsyncGenerator<Batch> {
  const decoder = createDecoder(known?.encoding, known?.isPlain);
  let waiting = '';
  let reader = known ? READERS[known.format.kind](known.format, known.place) : null;
  let format = known?.format ?? null;
  let sheet = known?.sheet ?? null;
  let last = (known?.place.number ?? 1) - 1;

  const take = (text: string, isEnd: boolean): readonly Row[] => {
    waiting += text;
    if (!format || !reader) {
      if (waiting.length < SAMPLE && !isEnd) return [];
      format = formatOf(name, waiting);
      reader = READERS[format.kind](format, BEGINNING);
      sheet = sheetOf(format, waiting);
    }
    const rows = [...reader.push(waiting), ...(isEnd ? reader.end() : [])];
    waiting = '';
    last = rows.at(-1)?.number ?? last;
    return rows;
  };
  const batchOf = (rows: readonly Row[], trouble: string | null): Batch[] =>
    format && sheet ? [{ rows, format, sheet, encoding: decoder.encoding(), trouble }] : [];

  /** The row in which the bytes go wrong is the one that was begun, and no draft. */
  const stop = (text: string, trouble: string): Batch[] => {
    const rows = take(text, true);
    const isBegun = rows.length > 0 && isCut(rows.at(-1));
    const row = `${Math.max(1, isBegun ? last : last + 1)}`;
    const why = REASONS.stopped({ row, file: name || REASONS.thisText, trouble });
    return batchOf(isBegun ? rows.slice(0, -1) : rows, why);
  };

  for await (const piece of bytes) {
    const { text, trouble } = decoder.push(piece);
    if (trouble !== null) return yield* stop(text, trouble);
    yield* batchOf(take(text, false), null);
  }
  const { text, trouble } = decoder.end();
  yield* trouble === null ? batchOf(take(text, true), null) : stop(text, trouble);
}

function isCut(row: Row | undefined): boolean {
  return row !== undefined && (row.trouble !== null || !/[\r\n]$/.test(row.raw));
}

/** What the first rows say of the columns. */
function sheetOf(format: Format, sample: string): Sheet {
  if (format.kind !== 'cells') return recognise([['text']]);
  const reader = createCellReader(format, BEGINNING);
  const whole = reader.push(sample);
  // The last row of a sample may be cut, and is looked at only where there is hardly another.
  const rows = whole.length > 1 ? whole : [...whole, ...reader.end()];
  return recognise(
    rows
      .filter((row) => !isPreamble(row) && row.trouble === null)
      .slice(0, 50)
      .map(({ cells }) => cells),
  );
}

/** Whether a row can be a draft: the line that names the delimiter cannot, nor the row of names. */
export function isDraft(row: Row, sheet: Sheet, format: Format): boolean {
  if (format.kind !== 'cells') return true;
  if (isPreamble(row)) return false;
  return !(sheet.hasNames && row.number <= 2 && isRowOf(row, sheet));
}

function isRowOf({ cells }: Row, { names }: Sheet): boolean {
  return cells.length === names.length && cells.every((cell, at) => cell === names[at]);
}

function isPreamble({ number, raw }: Row): boolean {
  return number === 1 && /^sep=.\r?\n?$/i.test(raw);
}
