import { createDecoder } from './decode';
import { BEGINNING } from './format';
import { keyAt } from './mend';
import { READERS } from './rows';
import { PART } from './store';
import type { Work } from './work';

/** The drafts whose text, or any other cell of whose row, has these words; the other steps of a row are other drafts. */
export async function draftsWith(
  work: Work,
  words: string,
  breathe: () => Promise<unknown>,
): Promise<ReadonlySet<number>> {
  const wanted = words.toLowerCase();
  const found = new Set<number>();
  const numbers = work.ledger.numbers();
  const { start, size } = numbers;
  // Some drafts at a time, from the file: reading each by itself would take as many reads as there are drafts.
  for (let from = 0; from < work.ledger.length(); from += PART) {
    const to = Math.min(work.ledger.length(), from + PART);
    const begin = start[from] ?? 0;
    const end = (start[to - 1] ?? 0) + (size[to - 1] ?? 0);
    const bytes = new Uint8Array(await work.file.slice(begin, end).arrayBuffer());
    for (let at = from; at < to; at++) {
      const place = (start[at] ?? 0) - begin;
      const text =
        work.mends.get(keyAt(numbers, at))?.text ??
        textIn(work, bytes.subarray(place, place + (size[at] ?? 0)), numbers.column[at] ?? 0);
      if (text.toLowerCase().includes(wanted)) found.add(at);
    }
    await breathe();
  }
  return found;
}

function textIn({ stand: { encoding, format, sheet } }: Work, bytes: Uint8Array, column: number): string {
  const decoder = createDecoder(encoding);
  const raw = decoder.push(bytes).text + decoder.end().text;
  if (!format || !sheet || sheet.steps.length === 0) return raw;
  const reader = READERS[format.kind](format, BEGINNING);
  const [row] = [...reader.push(raw), ...reader.end()];
  const others = sheet.steps.filter(({ text }) => text + 1 !== column);
  const passed = new Set(others.flatMap(({ text, subject }) => [text, subject]));
  return row?.cells.filter((_, at) => !passed.has(at)).join('\n') ?? raw;
}
