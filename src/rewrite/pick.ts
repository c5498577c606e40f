/** A number out of a text: the same text gives the same, and texts that differ a little give quite another. */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) seed = Math.imul(seed ^ text.charCodeAt(i), 0x01000193);
  return (seed ^ (seed >>> 15)) >>> 0;
}

/** One of several that would all do; the next turn gives the next of them. */
export function pick<One>(choices: readonly [One, ...One[]], turn: number): One {
  return choices[turn % choices.length] ?? choices[0];
}
