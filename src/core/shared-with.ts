import { isWeighty } from './is-weighty';
import type { Unit } from './units';

const READ = 2000;

/** How many words of weight a message shares with what it answers, endings aside. Of a long one only the beginning is read. */
export function sharedWith(units: readonly Unit[], theirs: string): number {
  if (theirs === '') return 0;
  const words = new Set(
    theirs
      .slice(0, READ)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu)
      ?.map(stemOf),
  );
  const shared = new Set<string>();
  for (const { key } of units) if (isWeighty(key) && words.has(stemOf(key))) shared.add(stemOf(key));
  return shared.size;
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}
