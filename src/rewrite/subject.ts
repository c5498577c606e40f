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

const FINDERS = [likeYours, yours, helped, called] as const;

function tradeOf(clauses: readonly string[]): Trade | null {
  for (const clause of clauses) {
    for (const find of FINDERS) {
      const trade = find(clause);
      if (trade) return trade;
    }
  }
  return null;
}

function likeYours(clause: string): Trade | null {
  return firstTrade([...clause.matchAll(LIKE_YOURS)].map(([, words = '']) => tradeIn(words.trim())));
}

function yours(clause: string): Trade | null {
  const found = [...clause.matchAll(YOUR)].flatMap(([, words = '']) => {
    const [one = '', two = ''] = words.split(/\s+/);
    return [tradeIn(one) ?? tradeIn(`${one} ${two}`)];
  });
  return firstTrade(found.filter((trade) => trade?.kind !== 'person'));
}

function helped(clause: string): Trade | null {
  const found = [...clause.matchAll(FOR)].map(({ 0: lead, index }) =>
    tradeIn(audienceAt(clause.slice(index + lead.length)).replace(/ (?:in|across|from) .*/, '')),
  );
  return firstTrade(found);
}

function called(clause: string): Trade | null {
  const found = [...clause.matchAll(AS)].map(({ 1: words = '', index }) => {
    const mine = /\b(?:I|i|I'm|me|myself) $/.test(clause.slice(Math.max(0, index - 8), index));
    const theirs = /^(?:(?:as an? )?fellow|you|dear|hi|hello|u r)/i.test(clause.slice(index));
    return mine || !theirs ? null : tradeIn(words);
  });
  return firstTrade(found.filter((trade) => trade?.kind === 'person'));
}

function firstTrade(found: readonly (Trade | null)[]): Trade | null {
  return found.find((trade) => trade !== null) ?? null;
}
