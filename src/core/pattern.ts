import { CLASSES } from './classes';

/**
 * One piece of a pattern. `words` takes one unit, any of the set; `gap` takes none to `most` units of the same
 * sentence; `choice` takes one of its options, an empty one making it optional.
 */
export type Piece =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Piece[])[] };

/** The unit between two sentences; `^` and `$` ask for it. */
export const EDGE = '.';

const PARTS = /\(|\)\??|\||<[a-z]+>\??|\.\.\d*|[^\s()|]+/g;
const KINDS = new Set(['number', 'amount', 'link', 'email', 'handle', 'tag', 'field', 'emoji']);
const ANY_ORDER = 2;

/**
 * Reads a pattern: words in lower case without apostrophes, separated by spaces. `a?` and `(a b)?` are optional, `(a|b c)`
 * alternatives, `help~` the word with its endings (helps, helped, helping; `opportunit~`: opportunity, opportunities), `..` up to two words between, `..5` up to
 * five, `<link>` a kind of token or a class of words, `^` and `$` the edges of a sentence, `?` a question mark. Throws on a
 * class that does not exist or on a parenthesis without its other half: patterns are ours, and tests read them all.
 */
export function readPattern(pattern: string): readonly Piece[] {
  const parts = pattern.match(PARTS) ?? [];
  const options = readOptions(parts, { at: 0 }, pattern, false);
  return options.length === 1 ? (options[0] ?? []) : [{ kind: 'choice', options }];
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
  if (part.startsWith('..'))
    return { kind: 'gap', most: part.length > 2 ? Number(part.slice(2)) : ANY_ORDER };
  if (part === '^') return { kind: 'words', words: new Set([EDGE]) };
  if (part === '$') return { kind: 'words', words: new Set([EDGE, '?']) };
  if (part === '?') return { kind: 'words', words: new Set(['?']) };
  const bare = part.endsWith('?') ? part.slice(0, -1) : part;
  return optional(bare.startsWith('<') ? classPiece(bare, pattern) : wordPiece(bare), bare !== part);
}

function wordPiece(word: string): Piece {
  return { kind: 'words', words: new Set(word.endsWith('~') ? forms(word.slice(0, -1)) : [word]) };
}

const classes = new Map<string, Piece>();

function classPiece(bracketed: string, pattern: string): Piece {
  const name = bracketed.slice(1, -1);
  if (KINDS.has(name)) return { kind: 'words', words: new Set([bracketed]) };
  const known = classes.get(name);
  if (known) return known;
  const body = CLASSES[name];
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
  return only?.length === 1 && only[0] ? only[0] : { kind: 'choice', options };
}

function optional(piece: Piece, isOptional: boolean): Piece {
  if (!isOptional) return piece;
  return { kind: 'choice', options: piece.kind === 'choice' ? [...piece.options, []] : [[piece], []] };
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
  return words.size > 0 ? [[{ kind: 'words', words }], ...rest] : rest;
}
