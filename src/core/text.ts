import type { Span } from './types';

/**
 * What a token is. Things of which only the kind matters (which link, which amount) are told apart here once,
 * so that rules and the reader can speak of "a link" or "an amount".
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'amount'
  | 'link'
  | 'email'
  | 'handle'
  | 'tag'
  | 'field'
  | 'emoji'
  | 'mark'
  | 'break';

/** One token and where it stands. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Folded: lower case, straight apostrophes, no zero-width characters, compatibility forms composed. */
  readonly text: string;
}

/** One sentence: a stretch of the text, and of the tokens (`last` exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A text, read once; everything that judges works on this. */
export interface Text {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const LETTER = String.raw`[\p{L}\p{M}\u200b-\u200d\u2060\ufeff\u24b6-\u24e9\u00ad]`;

// Every quantifier that could run to the end of a text in vain is bounded, so that reading stays linear.
const TOKENS: readonly (readonly [TokenKind, string])[] = [
  ['break', String.raw`\r\n|[\n\r\u2028\u2029]`],
  [
    'field',
    String.raw`\{\{?[^{}\n]{0,60}\}\}?|%[A-Z_]{2,30}%|\[\[?[A-Za-z][A-Za-z _/'-]{1,40}\]\]?|<<?[A-Za-z][A-Za-z _]{1,30}>>?`,
  ],
  ['email', String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`],
  [
    'link',
    String.raw`(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|(?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|io|co|ai|app|dev|ly|me|gg|link|xyz|info|biz|shop|store|tv|uk|de|eu|us)\b(?:\/[^\s<>"]{0,500})?`,
  ],
  ['handle', String.raw`@[\p{L}\p{N}_]{1,50}`],
  ['tag', String.raw`#[\p{L}\p{N}_]{1,100}`],
  [
    'amount',
    String.raw`[$€£¥₹]\s?\d(?:[\d.,]{0,20}\d)?(?:\s?(?:[kmb]|bn|mn|million|billion|thousand)\b)?\+?|\d[\d.,]{0,20}\s?(?:%|percent\b|[$€£¥₹]|(?:usd|eur|gbp|dollars|euros|pounds)\b)|\d[\d.,]{0,20}x\b`,
  ],
  ['number', String.raw`\d(?:[\d.,:]{0,30}\d)?(?:st|nd|rd|th|k|am|pm)?\b|\d`],
  [
    'word',
    String.raw`${LETTER}(?:[\p{L}\p{M}\p{N}\u200b-\u200d\u2060\ufeff\u24b6-\u24e9\u00ad]|['’ʼ](?=${LETTER})){0,200}`,
  ],
  [
    'emoji',
    String.raw`\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}\ufe0f?){0,8}|[\u{1f1e6}-\u{1f1ff}]{2}`,
  ],
  ['mark', String.raw`\.{2,3}|…|[!?]{1,20}|[^\s\p{L}\p{N}]`],
];

const KINDS = TOKENS.map(([kind]) => kind);
const TOKEN = new RegExp(TOKENS.map(([, pattern]) => `(${pattern})`).join('|'), 'giu');

/**
 * Reads a text into tokens and sentences. Any string is taken: empty, lone surrogates, a million characters;
 * the time is linear in its length. Offsets are UTF-16 code units of the text as given.
 */
export function readText(source: string): Text {
  const tokens = tokensOf(source);
  return { source, tokens, sentences: sentencesOf(tokens) };
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (let start = pastSpaces(source, 0); start < source.length; ) {
    const token = plainWord(source, start) ?? plainMark(source, start) ?? nextToken(source, start);
    if (!token) break;
    tokens.push(token);
    start = pastSpaces(source, token.end);
  }
  return tokens;
}

/** What every token can be read with; it costs several times what a plain word or mark needs. */
function nextToken(source: string, from: number): Token | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(source);
  if (!match) return null;
  let group = 1;
  while (match[group] === undefined) group++;
  const kind = KINDS[group - 1] ?? 'mark';
  const text = kind === 'link' ? withoutTail(match[0]) : match[0];
  return { kind, text: fold(text), start: match.index, end: match.index + text.length };
}

function pastSpaces(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) === SPACE) at++;
  return at;
}

/** A word of plain letters that can be no part of a link or an address: most words are such. */
function plainWord(source: string, start: number): Token | null {
  let end = start;
  while (end - start < LONGEST_PLAIN && isPlainLetter(source.charCodeAt(end))) end++;
  const after = source.charCodeAt(end);
  const isWhole =
    isSpace(after) || after === COMMA || (isEndMark(after) && isSpace(source.charCodeAt(end + 1)));
  if (end === start || !isWhole) return null;
  return { kind: 'word', text: source.slice(start, end).toLowerCase(), start, end };
}

/** A comma, or a mark by itself that ends a sentence, or the end of a line. */
function plainMark(source: string, start: number): Token | null {
  const code = source.charCodeAt(start);
  const end = start + 1;
  if (code === LINE) return { kind: 'break', text: '\n', start, end };
  const isAlone = code === COMMA || (isEndMark(code) && isSpace(source.charCodeAt(end)));
  return isAlone ? { kind: 'mark', text: source.charAt(start), start, end } : null;
}

const [SPACE, COMMA, LINE, LONGEST_PLAIN] = [32, 44, 10, 100];
const [STOP, ASK, SHOUT] = [46, 63, 33];

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** After the end of a text there is no code. */
function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || Number.isNaN(code);
}

function isEndMark(code: number): boolean {
  return code === STOP || code === ASK || code === SHOUT;
}

/** A full stop after a link ends the sentence, not the link. */
function withoutTail(link: string): string {
  return link.replace(/[.,;:!?)\]'"]{1,10}$/, '');
}

/** The form in which words are compared. */
export function fold(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length && plain; i++) plain = word.charCodeAt(i) < 128;
  if (plain) return word.toLowerCase();
  return word
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[’ʼ]/g, "'")
    .normalize('NFKC')
    .toLowerCase();
}

const ENDS = /^(?:[.!?…]|\.{2,3}|[!?]+)$/;
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'vs', 'etc', 'inc', 'ltd', 'no']);

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    while (i + 1 < tokens.length && isCloser(tokens[i + 1], tokens[i])) i++;
    addSentence(sentences, tokens, first, i + 1);
    first = i + 1;
  }
  addSentence(sentences, tokens, first, tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'break') return true;
  if (token?.kind !== 'mark' || !ENDS.test(token.text)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (token.text === '.' && before?.kind === 'word' && before.end === token.start) {
    if (TITLES.has(before.text) || (before.text.length === 1 && before.text !== 'i')) return false;
  }
  return after === undefined || after.start > token.end || after.kind === 'break' || isCloser(after, token);
}

function isCloser(token: Token | undefined, before: Token | undefined): boolean {
  return token?.kind === 'mark' && token.start === before?.end && CLOSERS.has(token.text);
}

function addSentence(into: Sentence[], tokens: readonly Token[], first: number, last: number): void {
  while (first < last && tokens[first]?.kind === 'break') first++;
  while (last > first && tokens[last - 1]?.kind === 'break') last--;
  const from = tokens[first];
  const to = tokens[last - 1];
  if (first < last && from && to) into.push({ first, last, start: from.start, end: to.end });
}
