/** Tells of a whole number whether it is given for the first time. */
export type IsFirstTime = (hash: number) => boolean;

/**
 * Makes a memory for up to `most` whole numbers of 32 bits: a table of its own, since a `Set` grows as it is filled, which is what
 * reading a draft would spend most of its memory on.
 */
export function createIsFirstTime(most: number): IsFirstTime {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  const last = table.length - 1;
  return (hash) => {
    // An empty place holds 0, so 0 stands for 1.
    const kept = hash | 0 || 1;
    let at = (kept ^ (kept >>> 15)) & last;
    for (; table[at] !== 0; at = (at + 1) & last) if (table[at] === kept) return false;
    table[at] = kept;
    return true;
  };
}
