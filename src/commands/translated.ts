import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Of which English each translation was made. A line a sentence: its key, a short hash of its English, and one of each translation; a `*` after that says
 * that the English is another since. `npm run words` takes it away once the sentence is translated anew; by hand, where it fits as it is.
 */
export const TRANSLATED = new URL('./translated.txt', import.meta.url);

/** What is said, by key. */
type Sentences = Readonly<Record<string, { readonly message: string }>>;

/** The lines as they should stand now, given those that there are and the sentences of each language. */
export function translatedAfter(
  lines: string,
  english: Sentences,
  others: Readonly<Record<string, Sentences>>,
): string {
  const before = new Map(lines.split('\n').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));
  const now = Object.entries(english).map(([key, { message }]) => {
    const [of = '', ...marks] = before.get(key) ?? [];
    const source = hashOf(message);
    const made = Object.entries(others).map(([locale, words]) => {
      const mark = `${locale}=${hashOf(words[key]?.message ?? '')}`;
      const isSame = marks.some((each) => each.replace('*', '') === mark);
      const isBehind = isSame && (of !== source || marks.includes(`${mark}*`));
      return isBehind ? `${mark}*` : mark;
    });
    return `${[key, source, ...made].join(' ')}\n`;
  });
  return now.join('');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}

/** The sentences that are to be translated anew, by language: `de card_again`. */
export function behindIn(lines: string): readonly string[] {
  return lines.split('\n').flatMap((line) => {
    const [key, , ...marks] = line.split(' ');
    return marks.filter((mark) => mark.endsWith('*')).map((mark) => `${mark.split('=')[0]} ${key}`);
  });
}

/** The lines as they are stored. */
export function readTranslated(): string {
  return readFileSync(TRANSLATED, 'utf8');
}
