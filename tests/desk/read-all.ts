import type { Row } from '../../src/desk/format';
import { type Batch, isDraft, readRows } from '../../src/desk/rows';

/** The bytes in pieces of a size, as a file comes in. */
export async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface ReadAll {
  readonly rows: readonly Row[];
  readonly drafts: readonly Row[];
  readonly last: Batch | undefined;
}

/** A whole file, read in pieces. */
export async function readAll(bytes: Uint8Array, name: string, size = 5): Promise<ReadAll> {
  const rows: Row[] = [];
  const drafts: Row[] = [];
  let last: Batch | undefined;
  for await (const batch of readRows(piecesOf(bytes, size), name)) {
    last = batch;
    rows.push(...batch.rows);
    drafts.push(...batch.rows.filter((row) => isDraft(row, batch.sheet, batch.format)));
  }
  return { rows, drafts, last };
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
export const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
export const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(utf16(text)).swap16());
