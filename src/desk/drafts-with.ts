import { createDecoder } from './decode';
import { keyAt } from './mend';
import { PART } from './store';
import type { Work } from './work';

/** The drafts whose text, or any other cell of whose row, has these words. */
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
        textIn(work, bytes.subarray(place, place + (size[at] ?? 0)));
      if (text.toLowerCase().includes(wanted)) found.add(at);
    }
    await breathe();
  }
  return found;
}

function textIn({ stand }: Work, bytes: Uint8Array): string {
  const decoder = createDecoder(stand.encoding);
  return decoder.push(bytes).text + decoder.end().text;
}
