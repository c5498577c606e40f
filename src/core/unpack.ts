/**
 * Unpacks a text that was packed by `deflate` (RFC 1951, raw) and written in base 64. Browsers unpack only asynchronously,
 * and judging is synchronous. What is packed is ours; a broken pack throws.
 */
export function unpack(packed: string): string {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(inflate(bytes));
}

/** Reads bits, the lowest of each byte first. */
interface Bits {
  readonly bytes: Uint8Array;
  at: number;
}

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/** For letters and lengths, and for distances. */
type Codes = readonly [Code, Code];

const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const BLOCK_END = 256;
const FIXED: Codes = [
  codeOf(
    Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  ),
  codeOf(Array<number>(30).fill(5)),
];

function inflate(bytes: Uint8Array): Uint8Array {
  const bits: Bits = { bytes, at: 0 };
  const out: number[] = [];
  for (let last = 0; !last; ) {
    last = take(bits, 1);
    const kind = take(bits, 2);
    if (kind !== 1 && kind !== 2) throw new Error('A block that is not packed as ours are.');
    readBlock(bits, out, kind === 1 ? FIXED : readCodes(bits));
  }
  return Uint8Array.from(out);
}

function take(bits: Bits, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++, bits.at++) {
    const byte = bits.bytes[bits.at >> 3];
    if (byte === undefined) throw new Error('The pack ends too early.');
    value |= ((byte >> (bits.at & 7)) & 1) << i;
  }
  return value;
}

function readBlock(bits: Bits, out: number[], [letters, distances]: Codes): void {
  for (let symbol = decode(bits, letters); symbol !== BLOCK_END; symbol = decode(bits, letters)) {
    if (symbol < BLOCK_END) out.push(symbol);
    else copy(bits, out, symbol - BLOCK_END - 1, distances);
  }
}

/** Repeats what came before: how much of it, and from how far back. */
function copy(bits: Bits, out: number[], index: number, distances: Code): void {
  const length = (LENGTHS[index] ?? 0) + take(bits, LENGTH_BITS[index] ?? 0);
  const symbol = decode(bits, distances);
  const extra = Math.max(0, (symbol >> 1) - 1);
  const base = symbol < 4 ? symbol + 1 : ((2 + (symbol & 1)) << extra) + 1;
  const from = out.length - base - take(bits, extra);
  for (let i = 0; i < length; i++) out.push(out[from + i] ?? 0);
}

function readCodes(bits: Bits): Codes {
  const letters = take(bits, 5) + 257;
  const distances = take(bits, 5) + 1;
  const count = take(bits, 4) + 4;
  const sizes = Array<number>(ORDER.length).fill(0);
  for (const place of ORDER.slice(0, count)) sizes[place] = take(bits, 3);
  const lengths = readLengths(bits, codeOf(sizes), letters + distances);
  return [codeOf(lengths.slice(0, letters)), codeOf(lengths.slice(letters))];
}

function readLengths(bits: Bits, code: Code, count: number): readonly number[] {
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = decode(bits, code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) repeat(lengths, lengths.at(-1) ?? 0, 3 + take(bits, 2));
    else repeat(lengths, 0, symbol === 17 ? 3 + take(bits, 3) : 11 + take(bits, 7));
  }
  return lengths;
}

function repeat(into: number[], value: number, times: number): void {
  for (let i = 0; i < times; i++) into.push(value);
}

function codeOf(lengths: readonly number[]): Code {
  const counts = Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = lengths.map((_, symbol) => symbol).filter((symbol) => lengths[symbol] !== 0);
  symbols.sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  return { counts, symbols };
}

function decode(bits: Bits, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    code |= take(bits, 1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Error('A code that is in no table.');
}
