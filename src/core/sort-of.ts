import { lexicon } from './lexicon';

let names: ReadonlyMap<string, string> | undefined;

/** The sort of a word, or the word itself where it is kept; `undefined` for all the other words. */
export function sortOf(word: string): string | undefined {
  names ??= read();
  return names.get(word);
}

function read(): ReadonlyMap<string, string> {
  const { sorts, kept } = lexicon();
  return new Map([
    ...kept.split(' ').map((one) => [one, one] as const),
    ...Object.entries(sorts).flatMap(([sort, words]) =>
      words.split(' ').map((one) => [one, `#${sort}`] as const),
    ),
  ]);
}
