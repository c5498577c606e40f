import type { Phrases } from './settings';
import { fold, readText, type Token } from './text';
import type { Span } from './types';

/** A phrase of somebody's own, met in a text; `nth` is the place of its list among those given. */
export interface Met extends Span {
  readonly kind: keyof Phrases;
  readonly nth: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly kind: keyof Phrases;
  readonly nth: number;
}

/**
 * Makes a finder of the phrases of some lists. They are met as words, whatever their case, spacing and hyphens, in Unicode's own
 * folding; an address is met wherever it is part of a longer one. The time is linear in the text; where no phrase can be, no words are read.
 */
export function createPhraseFinder(lists: readonly Phrases[]): (text: string) => readonly Met[] {
  const byFirst = new Map<string, Entry[]>();
  const links: (Entry & { readonly link: string })[] = [];
  lists.forEach((phrases, nth) => {
    for (const kind of ['hold', 'tip', 'never'] as const) {
      for (const phrase of phrases[kind])
        enter(fold(phrase.trim()), { words: wordsOf(phrase).map(textOf), kind, nth });
    }
  });
  const firsts = [...byFirst.keys()];
  return (text) => {
    const folded = fold(text);
    if (!firsts.some((word) => folded.includes(word))) return [];
    const tokens = wordsOf(text);
    return tokens.flatMap((_, at) => metAt(tokens, at));
  };

  function enter(phrase: string, entry: Entry): void {
    const [first] = entry.words;
    if (first === undefined) return;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    if (ADDRESS.test(phrase)) links.push({ ...entry, words: [phrase], link: phrase });
  }

  function metAt(tokens: readonly Token[], at: number): readonly Met[] {
    const token = tokens[at];
    if (!token) return [];
    const entries = byFirst.get(token.text) ?? [];
    const found = entries.filter(({ words }) =>
      words.every((word, next) => tokens[at + next]?.text === word),
    );
    const within = token.kind === 'link' ? links.filter(({ link }) => isWithin(link, token)) : [];
    return [...found, ...within].map(({ words, kind, nth }) => {
      const last = tokens[at + words.length - 1] ?? token;
      return { kind, nth, start: token.start, end: last.end };
    });
  }
}

const ADDRESS = /^\S*\w\.\w\S*$/;

/** The same word by itself is found by the index already. */
function isWithin(link: string, { text }: Token): boolean {
  return text !== link && text.includes(link);
}

const HYPHEN = /^[-\u2010-\u2013]$/;

function wordsOf(text: string): readonly Token[] {
  return readText(text).tokens.filter(({ kind, text: word }) => kind !== 'break' && !HYPHEN.test(word));
}

function textOf({ text }: Token): string {
  return text;
}
