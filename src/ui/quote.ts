import type { Span } from '../core/types';

/** How much of the draft a finding shows, in UTF-16 code units: enough to know the place by. */
const LONGEST = 90;

/**
 * The words that a finding is about, on one line and shortened in the middle of nowhere rather than of a word.
 * Empty where the finding is about the whole message or about nothing that is in the text.
 */
export function quoteOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const whole = end - start >= text.trim().length;
  if (whole && words.length > LONGEST) return '';
  return words.length <= LONGEST ? words : `${shortened(words)}…`;
}

function shortened(words: string): string {
  const cut = words.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return (space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).trimEnd();
}
