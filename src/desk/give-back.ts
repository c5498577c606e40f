import type { Judge } from '../core/types';
import { addedFor } from './added';
import { appraiseRow } from './appraise-row';
import { encodeText, markFor } from './encode';
import type { Encoding, Row } from './format';
import { piecesOf } from './judge-file';
import { keyFor } from './mend';
import { type Batch, isDraft, readRows } from './rows';
import type { Work } from './work';
import { type RowAdded, topOf, writeRow } from './write';

export interface GivenBack {
  readonly file: Blob;
  readonly name: string;
  readonly encoding: Encoding;
  /** False where a mended text has a character that the encoding of the file has no place for. */
  readonly isSameEncoding: boolean;
}

/** So many UTF-16 code units are put into one part, and so many parts into one blob, so that the browser may keep them on its disk. */
const PART = 1_000_000;
const PARTS = 8;

/** The file with verdicts and chosen rewrites after its own columns; all else as it is. `breathe` lets messages in. */
export async function giveBack(
  work: Work,
  judge: Judge,
  breathe: () => Promise<unknown>,
): Promise<GivenBack> {
  const { encoding, name } = work.stand;
  const given = await written(work, judge, breathe, encoding);
  const file = given ?? (await written(work, judge, breathe, 'utf-8-mark'));
  if (!file) throw new Error('This file could not be written.');
  return {
    file,
    name: nameFor(name, work),
    encoding: given ? encoding : 'utf-8-mark',
    isSameEncoding: given !== null,
  };
}

function nameFor(name: string, { stand: { format } }: Work): string {
  const [, base = 'drafts', ending = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  const isTable = format?.kind === 'paragraphs';
  return `${base || 'drafts'}, checked${isTable ? '.csv' : ending || (format?.kind === 'lines' ? '.jsonl' : '.csv')}`;
}

/** `null` where the encoding has no place for something. */
async function written(
  work: Work,
  judge: Judge,
  breathe: () => Promise<unknown>,
  encoding: Encoding,
): Promise<Blob | null> {
  const { stand, file } = work;
  const { format, sheet, isPlain } = stand;
  if (!format || !sheet) return null;
  const start = markFor(stand.encoding).length;
  const known = { format, sheet, encoding: stand.encoding, isPlain, place: { number: 1, line: 1 } };
  const blobs: Blob[] = [];
  const parts: BlobPart[] = [markFor(encoding)];
  let text = topOf(format);
  const flush = () => {
    const bytes = encodeText(text, encoding);
    text = '';
    if (bytes) parts.push(bytes);
    if (parts.length >= PARTS) blobs.push(new Blob(parts.splice(0)));
    return bytes !== null;
  };
  for await (const batch of readRows(piecesOf(file.slice(start)), stand.name, known)) {
    for (const row of batch.rows) {
      text += writeRow(row, addedTo(work, row, batch, judge), format, sheet);
    }
    if (text.length >= PART && !flush()) return null;
    if (batch.trouble !== null) {
      if (!flush()) return null;
      // What cannot be read cannot be put into another encoding either: it stays as it is.
      parts.push(file.slice(stand.position));
    }
    await breathe();
  }
  return flush() ? new Blob([...blobs, ...parts]) : null;
}

/** What is added to a row; `null`: nothing is, since it holds no draft, or was not reached. */
function addedTo(work: Work, row: Row, of: Batch, judge: Judge): RowAdded | 'names' | null {
  const { stand, mends } = work;
  if (!isDraft(row, of.sheet, of.format)) {
    return of.sheet.hasNames && !/^sep=.\s*$/i.test(row.raw) ? 'names' : null;
  }
  if (row.number >= stand.number) return null;
  const mendIn = (column: number) => mends.get(keyFor(row.number, column));
  const mendedIn = (column: number) => mendIn(column)?.text;
  const { parts, sequence } = appraiseRow(row, { of, setting: stand.setting, judge, mendedIn });
  const drafts = parts.flatMap((part) => {
    if ('error' in part) return [];
    const mend = mendIn(part.column);
    const rewrite = mend ? { text: mend.text, blanks: mend.blanks ?? [] } : null;
    return [[part.column, addedFor(part.appraisal, part.prepared.filled.template, rewrite)] as const];
  });
  return drafts.length === 0 ? null : { drafts: new Map(drafts), sequence: sequence.flat() };
}
