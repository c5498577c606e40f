import type { Encoding } from './format';
import { REASONS } from './reasons';
import { fromWindows1252, textOf } from './windows-1252';

/** What was read, and what is in the way of reading on, as the end of a sentence; `null`: nothing. */
export interface Decoded {
  readonly text: string;
  readonly trouble: string | null;
}

export interface Decoder {
  readonly push: (bytes: Uint8Array) => Decoded;
  readonly end: () => Decoded;
  /** What it has turned out to be so far. */
  readonly encoding: () => Encoding;
}

/** What reads the next bytes: the text, how many bytes are left for later, and whether another has to go on from there. */
interface Step extends Decoded {
  readonly left: number;
  readonly instead?: Encoding;
}

/**
 * Reads bytes as text, piece by piece: by the mark at their beginning, else as UTF-8, else as Windows-1252. A guess is
 * never mixed with what was read before it: plain ASCII reads alike in both, and after anything else a byte that does not
 * fit is refused. `known` goes on where a file was read before, without looking for a mark; `isPlain`: all before was ASCII.
 */
export function createDecoder(known?: Encoding, isPlain = false): Decoder {
  let encoding = known;
  let waiting: Uint8Array = new Uint8Array(0);
  // Whether all so far would read the same in Windows-1252.
  let plain = known === undefined || (known === 'utf-8' && isPlain);

  const take = (bytes: Uint8Array, isEnd: boolean): Decoded => {
    let all = joined(waiting, bytes);
    waiting = new Uint8Array(0);
    if (encoding === undefined) {
      if (all.length < 4 && !isEnd) {
        waiting = all;
        return { text: '', trouble: null };
      }
      const trouble = troubleAt(all);
      if (trouble) return { text: '', trouble };
      const { encoding: found, length } = markOf(all);
      encoding = found;
      plain = found === 'utf-8';
      all = all.subarray(length);
    }
    const step = STEPS[encoding](all, isEnd, plain);
    if (step.instead) {
      encoding = step.instead;
      return STEPS[encoding](all, isEnd, false);
    }
    waiting = all.slice(all.length - step.left);
    if (step.text.length !== all.length - step.left) plain = false;
    return step;
  };
  return {
    push: (bytes) => take(bytes, false),
    end: () => take(new Uint8Array(0), true),
    encoding: () => encoding ?? 'utf-8',
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A mark at the beginning, and how many bytes it takes. */
function markOf([a, b, c]: Uint8Array): { readonly encoding: Encoding; readonly length: number } {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8-mark', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return { encoding: 'utf-8', length: 0 };
}

/** How many bytes a mark takes. */
export const MARKS: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [],
  'utf-8-mark': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'windows-1252': [],
};

function troubleAt(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    return REASONS.archive;
  }
  const unmarked = markOf(bytes).encoding === 'utf-8';
  return unmarked && bytes.subarray(0, 4096).includes(0) ? REASONS.zeros : null;
}

const STEPS: Readonly<Record<Encoding, (bytes: Uint8Array, isEnd: boolean, plain: boolean) => Step>> = {
  'utf-8': (bytes, isEnd, plain) => readUtf8(bytes, isEnd, plain, REASONS.neitherThroughout),
  'utf-8-mark': (bytes, isEnd) => readUtf8(bytes, isEnd, false, REASONS.notAsMarked),
  'utf-16le': (bytes, isEnd) => readUtf16(bytes, isEnd, true),
  'utf-16be': (bytes, isEnd) => readUtf16(bytes, isEnd, false),
  'windows-1252': readWindows1252,
};

function readUtf8(bytes: Uint8Array, isEnd: boolean, plain: boolean, trouble: string): Step {
  const left = isEnd ? 0 : unfinished(bytes);
  const whole = bytes.subarray(0, bytes.length - left);
  const text = decoded(whole, false);
  if (text !== null) return { text, trouble: null, left };
  const fits = decoded(whole.subarray(0, lengthThatFits(whole)), true) ?? '';
  const instead = plain && /^[\0-\x7f]*$/.test(fits) ? ({ instead: 'windows-1252' } as const) : {};
  return { text: fits, trouble, left: 0, ...instead };
}

/** Bytes at the end that begin a character whose rest is still to come. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** `null` where the bytes are no UTF-8. */
function decoded(bytes: Uint8Array, stream: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** The longest beginning without a wrong byte, by halving. */
function lengthThatFits(bytes: Uint8Array): number {
  let [fits, fails] = [0, bytes.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === null) fails = middle;
    else fits = middle;
  }
  return fits;
}

const LONE = /[\ud800-\udfff]/u;

function readUtf16(bytes: Uint8Array, isEnd: boolean, isLittle: boolean): Step {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const codes = Uint16Array.from({ length: bytes.length >> 1 }, (_, at) => view.getUint16(at * 2, isLittle));
  const last = codes.at(-1) ?? 0;
  const half = !isEnd && last >= 0xd800 && last < 0xdc00 ? 1 : 0;
  const text = textOf(codes.subarray(0, codes.length - half));
  const wrong = text.search(LONE);
  if (wrong >= 0) return { text: text.slice(0, wrong), trouble: REASONS.half, left: 0 };
  const odd = bytes.length % 2;
  if (isEnd && odd) return { text, trouble: REASONS.halfEnd, left: 0 };
  return { text, trouble: null, left: half * 2 + odd };
}

function readWindows1252(bytes: Uint8Array): Step {
  const text = fromWindows1252(bytes);
  const wrong = text.indexOf('\ufffd');
  if (wrong < 0) return { text, trouble: null, left: 0 };
  return { text: text.slice(0, wrong), trouble: REASONS.neither, left: 0 };
}

/** How a file is encoded, as far as it can be read. */
export async function encodingOf(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = createDecoder();
  for await (const piece of bytes) if (decoder.push(piece).trouble !== null) break;
  return decoder.encoding();
}
