import type { Text, Token } from './text';

const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
  "'": "'",
  '‘': "'",
  '`': '`',
  '’': "'",
};
/** A quotation that runs longer is a mark that was never closed. */
const LONGEST = 150;

/** Who quotes says something of their own besides. */
const LEAST_OWN = 5;

/**
 * Tells, by token, what stands in quotation marks or on a line that starts with ">". When next to everything is
 * quoted the draft is not quoting, it is written in quotation marks: then nothing counts as quoted.
 */
export function quotedTokens(text: Text): readonly boolean[] {
  const quoted: boolean[] = [];
  let count = 0;
  const mark = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      if (!quoted[at]) count++;
      quoted[at] = true;
    }
  };
  for (let at = 0; at < text.tokens.length; at++) {
    const end = endOfQuote(text, at);
    if (end <= at) continue;
    mark(at, end + 1);
    at = end;
  }
  if (count <= text.tokens.length * 0.8) return quoted;
  const own = text.tokens.filter(({ kind }, at) => kind === 'word' && !quoted[at]).length;
  return own < LEAST_OWN ? [] : quoted;
}

function endOfQuote(text: Text, at: number): number {
  const token = text.tokens[at];
  if (token?.kind !== 'mark') return -1;
  if (token.text === '>' && startsLine(text.tokens, at)) return endOfLine(text.tokens, at);
  const closer = PAIRS[token.text];
  if (closer === undefined || !opens(text, token)) return -1;
  for (let to = at + 1; to < Math.min(text.tokens.length, at + LONGEST); to++) {
    const other = text.tokens[to];
    if (other?.kind === 'mark' && isCloser(other.text, closer)) return to;
  }
  return -1;
}

function isCloser(mark: string, closer: string): boolean {
  return mark === closer || (closer === "'" && mark === '’');
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'break';
}

function endOfLine(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end + 1 < tokens.length && tokens[end + 1]?.kind !== 'break') end++;
  return end;
}

/** An opening mark touches what follows it and not what comes before. */
function opens(text: Text, token: Token): boolean {
  const before = text.source[token.start - 1] ?? ' ';
  const after = text.source[token.end] ?? ' ';
  return /[\s([—–:-]/.test(before) && /\S/.test(after);
}
