/**
 * Unpacks a text that was packed by `deflate` (RFC 1951, raw) and written in base 64. Browsers unpack only asynchronously,
 * and judging is synchronous. What is packed is ours; a broken pack throws.
 */
export function unpack(packed: string): string {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  const { bytes: out, at } = inflate({ bytes, at: 0 });
  return new TextDecoder().decode(out.subarray(0, at));
}

/** Bits to be read, the lowest of each byte first; or bytes to be written. `at` is where. */
interface Place {
  bytes: Uint8Array;
  at: number;
}

/**
 * What the next bits stand for, looked up at once, since whoever opens a pack waits for it: by all runs of as many bits as the longest
 * code has, the symbol that the run begins with, above the length of its own code. 0 where it begins with none.
 */
type Code = Uint16Array;

/** For letters and lengths, and for distances. */
type Codes = readonly [Code, Code];

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const BLOCK_END = 256;
const NOT_OURS = 'Not packed as ours are.';
/** A code is at most 15 bits long, which takes four bits to say. */
const ROOM = 4;
const OWN = 15;

function inflate(bits: Place): Place {
  const out = { bytes: new Uint8Array(bits.bytes.length * 4), at: 0 };
  for (let last = 0; !last; ) {
    last = take(bits, 1);
    const kind = take(bits, 2);
    if (kind !== 1 && kind !== 2) throw new Error(NOT_OURS);
    readBlock(bits, out, kind === 1 ? fixed() : readCodes(bits));
  }
  return out;
}

function take(bits: Place, count: number): number {
  const value = peek(bits.bytes, bits.at) & ((1 << count) - 1);
  bits.at += count;
  return value;
}

/** The next 17 bits or more; nothing stands behind the end. */
function peek(bytes: Uint8Array, at: number): number {
  const first = at >> 3;
  const three = (bytes[first] ?? 0) | ((bytes[first + 1] ?? 0) << 8) | ((bytes[first + 2] ?? 0) << 16);
  return three >> (at & 7);
}

function readBlock(bits: Place, out: Place, [letters, distances]: Codes): void {
  for (;;) {
    const symbol = decode(bits, letters);
    if (symbol === BLOCK_END) return;
    if (out.at + LONGEST > out.bytes.length) grow(out);
    if (symbol < BLOCK_END) out.bytes[out.at++] = symbol;
    else copy(bits, out, symbol - BLOCK_END - 1, distances);
  }
}

/** The longest that is repeated, and the symbol that stands for it alone. */
const LONGEST = 258;
const LAST = 28;

function grow(out: Place): void {
  const { bytes } = out;
  out.bytes = new Uint8Array(2 * bytes.length + LONGEST);
  out.bytes.set(bytes);
}

/** Repeats what came before: how much of it, and from how far back. */
function copy(bits: Place, out: Place, index: number, distances: Code): void {
  const length = index === LAST ? LONGEST : 3 + spread(bits, index, 2);
  const { bytes, at } = out;
  const from = at - 1 - spread(bits, decode(bits, distances), 1);
  for (let i = 0; i < length; i++) bytes[at + i] = bytes[from + i] ?? 0;
  out.at = at + length;
}

/** Which number it is: the lowest stand for themselves, then each 2, 4, 8… numbers share a symbol, for each value of `own` of its bits. */
function spread(bits: Place, symbol: number, own: number): number {
  const more = (symbol >> own) - 1;
  const least = 1 << own;
  return more < 1 ? symbol : ((least | (symbol & (least - 1))) << more) + take(bits, more);
}

function fixed(): Codes {
  const letters = Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8));
  return [codeOf(letters), codeOf(Array<number>(30).fill(5))];
}

function readCodes(bits: Place): Codes {
  const letters = take(bits, 5) + 257;
  const distances = take(bits, 5) + 1;
  const count = take(bits, 4) + 4;
  const sizes = Array<number>(ORDER.length).fill(0);
  for (const place of ORDER.slice(0, count)) sizes[place] = take(bits, 3);
  const lengths = readLengths(bits, codeOf(sizes), letters + distances);
  return [codeOf(lengths.slice(0, letters)), codeOf(lengths.slice(letters))];
}

function readLengths(bits: Place, code: Code, count: number): readonly number[] {
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

/** Codes of one length follow each other, and those of the next length follow them. They are written from their highest bit on. */
function codeOf(lengths: readonly number[]): Code {
  const code = new Uint16Array(1 << Math.max(...lengths));
  const ways = code.length;
  let start = 0;
  for (let length = 1; 1 << length <= ways; length++) {
    for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1)) {
      for (let at = turned(start, length); at < ways; at += 1 << length) code[at] = (symbol << ROOM) | length;
      start++;
    }
    start <<= 1;
  }
  return code;
}

function turned(code: number, length: number): number {
  let back = 0;
  for (let bit = 0; bit < length; bit++) back = (back << 1) | ((code >> bit) & 1);
  return back;
}

function decode(bits: Place, code: Code): number {
  const { bytes, at } = bits;
  const entry = code[peek(bytes, at) & (code.length - 1)] ?? 0;
  if (entry === 0 || at >= bytes.length << 3) throw new Error(NOT_OURS);
  bits.at = at + (entry & OWN);
  return entry >> ROOM;
}
