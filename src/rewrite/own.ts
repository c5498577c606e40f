import { FRAMES } from './frames';
import { NEED_FRAMES } from './need-frames';

// Built of small letters and tried on them: a pattern that ignores case takes ten times as long to build.
const EITHER: readonly (readonly [RegExp, string])[] = [
  [/\bi'm\b/g, "i(?:'m| am)"],
  [/\bi'd\b/g, "i(?:'d| would)"],
  [/\bi'll\b/g, "i(?:'ll| will)"],
  [/\byou're\b/g, "you(?:'re| are)"],
  [/\byou'd\b/g, "you(?:'d| would)"],
  [/\b(what|that|there|it)'s\b/g, "$1(?:'s| is)"],
  [/\b(is|do)n't\b/g, "$1(?:n't| not)"],
  [/\bwon't\b/g, "(?:won't|will not)"],
];

/** By the letter that they begin with, so that few are tried on a sentence. */
let own: ReadonlyMap<string, readonly RegExp[]> | undefined;

/** True when a sentence is one of our own, in any voice: a rewrite leaves it as it is. */
export function isOwn(sentence: string): boolean {
  if (sentence.length >= 300) return false;
  own ??= patternsByStart();
  const plain = sentence.replaceAll('’', "'").toLowerCase();
  return own.get(plain.charAt(0))?.some((each) => each.test(plain)) ?? false;
}

function patternsByStart(): Map<string, RegExp[]> {
  const found = new Map<string, RegExp[]>();
  for (const text of Object.values(FRAMES)) {
    for (const sentence of text.toLowerCase().split(/(?<=[.?!]) /)) {
      const start = sentence.charAt(0);
      // what begins with words of the draft could be the author's as well, and so could a single word
      if (start === '{' || !sentence.includes(' ')) continue;
      found.set(start, [...(found.get(start) ?? []), new RegExp(`^${pattern(sentence)}[.?!]?$`, 'u')]);
    }
  }
  return found;
}

function pattern(sentence: string): string {
  let escaped = sentence.replace(/[.?!]$/, '').replace(/[[\]().?*+]/g, String.raw`\$&`);
  for (const [short, either] of EITHER) escaped = escaped.replace(short, either);
  return escaped.replace(/\{\w+\}/g, String.raw`[^.?!\n]{1,120}`);
}

const LONG: readonly (readonly [string, string])[] = [
  ["'s", ' is'],
  ["'m", ' am'],
  ["'d", ' would'],
  ["'ll", ' will'],
  ["'re", ' are'],
  ["isn't", 'is not'],
  ["won't", 'will not'],
  ["don't", 'do not'],
];

/** The words of all frames, folded: with those of the draft and of the conversation, all that a rewrite may say. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  Object.values<string>({ ...FRAMES, ...NEED_FRAMES })
    .flatMap((text) => [
      text,
      LONG.reduce<string>((said, [short, long]) => said.replaceAll(short, long), text),
    ])
    .concat('they them their theirs a an')
    .flatMap(
      (text) =>
        text
          .replace(/\{\w+\}/g, ' ')
          .toLowerCase()
          .match(/[\p{L}']+/gu) ?? [],
    ),
);
