import { greetingOf } from '../core/greeting';
import { fold, readText, type Token } from '../core/text';
import type { Draft } from '../core/types';

/** How many numbers a print has, two letters each. */
const NUMBERS = 32;
export const PRINT_LETTERS = 2 * NUMBERS;
/** How many seeds it takes to make one. */
export const PRINT_SEEDS = 2 * NUMBERS + 1;
/** Numbers that two prints share at least when one text is nearly the other: about three in five of their word triples. */
const NEARLY = 19;
/** Fewer words than these are the same by chance. */
const FEWEST_WORDS = 10;

/**
 * A print of a text by which a near copy is known, and the text is not: of its triples of words, hashed with numbers that only this
 * device knows, 12 bits of the least by each of 32 orders (minhash). The name of the one it is written to is left out. `null` where the text is too short.
 */
export function printOf({ text, conversation }: Draft, seeds: Uint32Array): string | null {
  const words = wordsOf(text, conversation.recipient?.name ?? '');
  if (words.length < FEWEST_WORDS) return null;
  const least = new Uint32Array(NUMBERS).fill(0xffff_ffff);
  for (let at = 0; at + 2 < words.length; at++) {
    const hash = hashOf(`${words[at]} ${words[at + 1]} ${words[at + 2]}`, seeds[0] ?? 0);
    for (let nth = 0; nth < NUMBERS; nth++) {
      const value = mix(hash ^ (seeds[2 * nth + 1] ?? 0), seeds[2 * nth + 2] ?? 0);
      if (value < (least[nth] ?? 0)) least[nth] = value;
    }
  }
  return lettersOf(least);
}

/** Whether the text of one print is nearly that of another. */
export function isNearly(one: string, other: string): boolean {
  let same = 0;
  for (let at = 0; at < PRINT_LETTERS; at += 2)
    if (one.charCodeAt(at) === other.charCodeAt(at) && one.charCodeAt(at + 1) === other.charCodeAt(at + 1))
      same++;
  return same >= NEARLY;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function lettersOf(numbers: Uint32Array): string {
  let letters = '';
  for (const number of numbers) letters += LETTERS.charAt(number & 63) + LETTERS.charAt((number >>> 6) & 63);
  return letters;
}

function wordsOf(text: string, name: string): readonly string[] {
  const read = readText(text);
  const greeted = greetingOf(read)?.name ?? { start: 0, end: 0 };
  const names = new Set(fold(name).split(/[^\p{L}\p{N}]+/u));
  const isName = ({ start, end, text: word }: Token) =>
    names.has(word.replace(/'s$/, '')) || (start >= greeted.start && end <= greeted.end);
  return read.tokens.filter((token) => token.kind === 'word' && !isName(token)).map((token) => token.text);
}

/** As MurmurHash3 mixes, from a secret start. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = mix(hash ^ text.charCodeAt(at), 0x9e37_79b1);
  return hash;
}

function mix(value: number, by: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), by | 1);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
