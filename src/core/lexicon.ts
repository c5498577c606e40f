import { packedLexicon } from './packed-lexicon';
import { unpack } from './unpack';

/** Word lists that ship packed, so that they take little room on a page. */
export interface Lexicon {
  /** The word classes of patterns, by name; see `CLASSES`. */
  readonly classes: Readonly<Record<string, string>>;
  /** The sorts of words, by name, and the words that keep their own; see `SORTS` and `KEPT`. */
  readonly sorts: Readonly<Record<string, string>>;
  readonly kept: string;
  /** How people say no; `open` is what looks like a no and is none, `door` what keeps a talk open beside one. See `NOES`. */
  readonly noes: Readonly<Record<'firm' | 'plain' | 'mild' | 'open' | 'door', readonly string[]>>;
  /** Ways of speaking, by the name of the term they bring to the sum; see `MARKS`. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

const read: (json: string) => Lexicon = JSON.parse;
let unpacked: Lexicon | undefined;

/** The word lists, unpacked when they are first asked for. */
export function lexicon(): Lexicon {
  unpacked ??= read(unpack(packedLexicon));
  return unpacked;
}
