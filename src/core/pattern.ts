import { lexicon } from './lexicon';

/**
 * One piece of a pattern. `words` takes one unit, any of the set; `gap` takes none to `most` units of the same
 * sentence; `choice` takes one of its options, an empty one making it optional. `cost` is how often it may be met, roughly;
 * infinite for what cannot be looked up.
 */
export type Piece =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly cost: number }
  | { readonly kind: 'gap'; readonly most: number; readonly cost: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Piece[])[]; readonly cost: number };

/** The unit between two sentences; `^` and `$` ask for it. */
export const EDGE = '.';

const PARTS = /\(|\)\??|\||<[a-z]+>\??|\.\.\d*|[^\s()|]+/g;
const KINDS = new Set(['number', 'amount', 'link', 'email', 'handle', 'tag', 'field', 'emoji']);
const SHORT_GAP = 2;

/**
 * Reads a pattern: words in lower case without apostrophes, separated by spaces. `a?` and `(a b)?` are optional, `(a|b c)`
 * alternatives, `help~` the word with its endings (helps, helped, helping; `opportunit~`: opportunity, opportunities), `..` up to two words between, `..5` up to
 * five, `<link>` a kind of token or a class of words, `^` and `$` the edges of a sentence, `?` a question mark. Throws on a
 * class that does not exist or on a parenthesis without its other half: patterns are ours, and tests read them all.
 */
export function readPattern(pattern: string): readonly Piece[] {
  const parts = pattern.match(PARTS) ?? [];
  const options = readOptions(parts, { at: 0 }, pattern, false);
  return options.length === 1 ? (options[0] ?? []) : [choiceOf(options)];
}

interface Place {
  at: number;
}

function readOptions(
  parts: readonly string[],
  place: Place,
  pattern: string,
  inner: boolean,
): readonly (readonly Piece[])[] {
  const options: Piece[][] = [[]];
  for (; place.at < parts.length; place.at++) {
    const part = parts[place.at] ?? '';
    if (part.startsWith(')')) {
      if (!inner) throw new Error(`A ")" without "(" in the pattern "${pattern}".`);
      return merged(options);
    }
    if (part === '|') options.push([]);
    else options.at(-1)?.push(readPiece(parts, place, pattern));
  }
  if (inner) throw new Error(`A "(" without ")" in the pattern "${pattern}".`);
  return merged(options);
}

function readPiece(parts: readonly string[], place: Place, pattern: string): Piece {
  const part = parts[place.at] ?? '';
  if (part === '(') {
    place.at++;
    const options = readOptions(parts, place, pattern, true);
    return optional(choice(options), parts[place.at] === ')?');
  }
  if (part.startsWith('..')) return gapOf(part.length > 2 ? Number(part.slice(2)) : SHORT_GAP);
  if (part === '^') return wordsOf([EDGE]);
  if (part === '$') return wordsOf([EDGE, '?']);
  if (part === '?') return wordsOf(['?']);
  const bare = part.endsWith('?') ? part.slice(0, -1) : part;
  return optional(bare.startsWith('<') ? classPiece(bare, pattern) : wordPiece(bare), bare !== part);
}

function wordPiece(word: string): Piece {
  return wordsOf(word.endsWith('~') ? forms(word.slice(0, -1)) : [word]);
}

const classes = new Map<string, Piece>();

function classPiece(bracketed: string, pattern: string): Piece {
  const name = bracketed.slice(1, -1);
  if (KINDS.has(name)) return wordsOf([bracketed]);
  const known = classes.get(name);
  if (known) return known;
  const body = lexicon().classes[name];
  if (body === undefined) throw new Error(`No class ${bracketed}, in the pattern "${pattern}".`);
  const piece = choice(readOptions(body.match(PARTS) ?? [], { at: 0 }, body, false));
  classes.set(name, piece);
  return piece;
}

const ENDINGS = ['', 's', 'es', 'ed', 'ing', 'y', 'ies', 'ied', 'e', 'ion', 'ions'];

/** A word, or the beginning of one, with its regular endings. */
function forms(word: string): readonly string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word}r`, `${word.slice(0, -1)}ing`];
  return ENDINGS.map((ending) => word + ending);
}

function choice(options: readonly (readonly Piece[])[]): Piece {
  const only = options.length === 1 ? options[0] : undefined;
  return only?.length === 1 && only[0] ? only[0] : choiceOf(options);
}

function optional(piece: Piece, isOptional: boolean): Piece {
  if (!isOptional) return piece;
  return choiceOf(piece.kind === 'choice' ? [...piece.options, []] : [[piece], []]);
}

/** Alternatives of one word each become one set, which is looked up at once. */
function merged(options: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const words = new Set<string>();
  const rest: (readonly Piece[])[] = [];
  for (const option of options) {
    const only = option.length === 1 ? option[0] : undefined;
    if (only?.kind === 'words') for (const word of only.words) words.add(word);
    else if (only?.kind === 'choice') rest.push(...only.options);
    else rest.push(option);
  }
  return words.size > 0 ? [[wordsOf(words)], ...rest] : rest;
}

const COMMONEST =
  'the to you a i and your . of in for is that it on my with be have this we if me are not at do as so can our but or about was an just what would from will like know all up one has how get more im there out they us ? by any see work no time been dont good some when he am help new its want had love who his her she them think here make want them need please let now also hi thanks ive id could their really than only then too more their these next back did go think over great well hope way because were people <number> <amount> <link> <handle> <email>';
const COMMON = new Map(COMMONEST.split(' ').map((word, rank) => [word, 400 / (rank + 4)]));

function wordsOf(words: Iterable<string>): Piece {
  let cost = 0;
  const set = new Set(words);
  for (const word of set) cost += COMMON.get(word) ?? 0.2 + 1 / word.length;
  return { kind: 'words', words: set, cost };
}

function gapOf(most: number): Piece {
  return { kind: 'gap', most, cost: Number.POSITIVE_INFINITY };
}

function choiceOf(options: readonly (readonly Piece[])[]): Piece {
  let cost = 0;
  for (const option of options) {
    let least = Number.POSITIVE_INFINITY;
    for (const piece of option) least = Math.min(least, piece.cost);
    cost += least;
  }
  return { kind: 'choice', options, cost };
}
