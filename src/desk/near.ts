/** How many numbers stand for a text, and how many of them make a key: two texts that share a key are compared. */
export const SIGNATURE = 16;
const KEY = 2;

/** So much of two signatures must agree: about so much of the threes of words in both. */
const ALIKE = 0.6;

/** Shorter texts are alike by chance. */
const LEAST = 5;

/**
 * What a text is known by: texts that share many threes of words share many of these numbers (minwise hashing). `null`: too
 * short to tell.
 */
export function signatureOf(text: string): Uint32Array | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < LEAST) return null;
  const hashes = words.map(hashOf);
  const signature = new Uint32Array(SIGNATURE).fill(0xffffffff);
  for (let at = 0; at + 2 < hashes.length; at++) {
    const three = mixed((hashes[at] ?? 0) ^ mixed((hashes[at + 1] ?? 0) ^ mixed(hashes[at + 2] ?? 0)));
    for (let nth = 0; nth < SIGNATURE; nth++) {
      const each = Math.imul(three, FACTORS[nth] ?? 1) >>> 0;
      if (each < (signature[nth] ?? 0)) signature[nth] = each;
    }
  }
  return signature;
}

/** Odd numbers, so that each orders the threes in its own way. */
const FACTORS = Uint32Array.from({ length: SIGNATURE }, (_, nth) => mixed(nth + 1) | 1);

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export interface Copies {
  /** The number of the first text that this one is a near copy of; its own where there is none. */
  readonly add: (at: number, signature: Uint32Array | null) => number;
}

/** Groups near copies as texts come by. Each is compared with the first of a group only, so that time is linear. */
export function createCopies(): Copies {
  const firsts = new Map<number, { readonly at: number; readonly signature: Uint32Array }>();
  return {
    add: (at, signature) => {
      if (!signature) return at;
      const keys: number[] = [];
      for (let from = 0; from < SIGNATURE; from += KEY) keys.push(keyAt(signature, from));
      for (const key of keys) {
        const first = firsts.get(key);
        if (first && likeness(first.signature, signature) >= ALIKE) return first.at;
      }
      for (const key of keys) if (!firsts.has(key)) firsts.set(key, { at, signature });
      return at;
    },
  };
}

/** A key of its own for each place, in 52 bits. */
function keyAt(signature: Uint32Array, from: number): number {
  const [one = 0, other = 0] = [signature[from], signature[from + 1]];
  return (mixed(one ^ mixed(from + 1)) >>> 0) * 0x100000 + (mixed(other ^ one) >>> 12);
}

function likeness(one: Uint32Array, other: Uint32Array): number {
  let same = 0;
  for (let nth = 0; nth < SIGNATURE; nth++) if (one[nth] === other[nth]) same++;
  return same / SIGNATURE;
}
