const TITLE = /^(?:mrs?|ms|mx|dr|prof|sir|dame|rev)\.?$/i;
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;

/** Longer than this and a title would be nothing but a name, in UTF-16 code units. */
const LONGEST = 24;

/**
 * What to call a reader: "Maya" for "Maya Chen, MBA 🚀", the whole name where it does not have the form of first and
 * last names ("the growth guy"), `null` where there is no name or none that fits a line.
 */
export function firstNameOf(full: string | null): string | null {
  const name = (full ?? '').split(/[,|(]/)[0]?.replace(/[^\p{L}\p{M}\p{N}\s.'’_@-]/gu, '') ?? '';
  const words = name.split(/\s+/).filter((word) => word !== '' && !TITLE.test(word));
  const [first = ''] = words;
  const isPerson = words.length > 1 && WORD.test(first) && words.every((word) => /^\p{Lu}/u.test(word));
  const called = isPerson && first.length > 1 ? first : words.join(' ');
  return called !== '' && called.length <= LONGEST ? called : null;
}
