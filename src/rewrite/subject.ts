import { companyIn } from './company';
import { pitchTopic, subjectOf, thingOf } from './topic';
import { type Trade, tradeIn } from './trade';
import { audienceAt } from './work-line';

/** What sentences that go still tell of their reader's world; the most particular of it. */
export type Subject =
  | { readonly kind: 'trade'; readonly trade: Trade }
  | { readonly kind: 'company' | 'topic' | 'thing' | 'things'; readonly words: string }
  | { readonly kind: 'nothing' };

/** Reads the subject of the sentences that go; `name` is the reader's own. */
export function subjectIn(clauses: readonly string[], name: string): Subject {
  const thing = first(clauses, thingOf);
  const run = thing.startsWith('your ') ? tradeIn(thing) : null;
  if (run) return { kind: 'trade', trade: run };
  if (thing.startsWith('your ')) return { kind: isMany(thing) ? 'things' : 'thing', words: thing };
  const company = first(clauses, (clause) => companyIn(clause, name));
  if (company) return { kind: 'company', words: company };
  const trade = tradeOf(clauses);
  if (trade) return { kind: 'trade', trade };
  const topic = first(clauses, pitchTopic) || subjectOf(clauses);
  if (topic) return { kind: 'topic', words: topic };
  return thing ? { kind: 'thing', words: thing } : { kind: 'nothing' };
}

function first(clauses: readonly string[], read: (clause: string) => string): string {
  return clauses.map(read).find((found) => found !== '') ?? '';
}

function isMany(thing: string): boolean {
  return /[^su]s$/i.test(thing);
}

const LIKE_YOURS =
  /\b((?:[\p{L}-]+ ){1,3}?)(?:just |exactly )?(?:like|such as) (?:yours?|yourself|u|urs)\b/giu;
const YOUR = /\b(?:your|ur) ((?:[\p{L}'’-]+ ){0,2}[\p{L}-]+)\b/giu;
const AS =
  /\b(?:as|fellow|you're|you’re|you are|u r|dear|hello|hi) (?:an? |the )?((?:[\p{L}-]+ )?[\p{L}-]+)\b/giu;
const FOR =
  /\b(?:help(?:s|ed|ing)?|for|work(?:s|ing)? with|(?:from|with|by|of) other|between) (?=[\p{L}'’&-]+)/giu;

function tradeOf(clauses: readonly string[]): Trade | null {
  for (const clause of clauses) {
    for (const [, words = ''] of clause.matchAll(LIKE_YOURS)) {
      const trade = tradeIn(words.trim());
      if (trade) return trade;
    }
    for (const [, words = ''] of clause.matchAll(YOUR)) {
      const trade = tradeIn(words.split(/\s+/)[0] ?? '') ?? tradeIn(words.split(/\s+/).slice(0, 2).join(' '));
      if (trade && trade.kind !== 'person') return trade;
    }
    for (const { 0: lead, index } of clause.matchAll(FOR)) {
      const trade = tradeIn(
        audienceAt(clause.slice(index + lead.length)).replace(/ (?:in|across|from) .*/, ''),
      );
      if (trade) return trade;
    }
    for (const { 1: words = '', index } of clause.matchAll(AS)) {
      const trade = /\b(?:I|i|I'm|me|myself) $/.test(clause.slice(Math.max(0, index - 8), index))
        ? null
        : tradeIn(words);
      if (
        trade?.kind === 'person' &&
        /^(?:(?:as an? )?fellow|you|dear|hi|hello|u r)/i.test(clause.slice(index))
      )
        return trade;
    }
  }
  return null;
}
