/**
 * Deals sources into `count` folds of about the same number of messages, so that no source is on both sides of a trial.
 * Returns the fold of each message; the same messages and seed are always dealt alike.
 */
export function foldsOf(sources: readonly string[], count: number, seed = 1): readonly number[] {
  const sizes = new Map<string, number>();
  for (const source of sources) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const order = [...sizes].sort(
    ([a, x], [b, y]) => y - x || scramble(a, seed) - scramble(b, seed) || (a < b ? -1 : 1),
  );
  const filled: number[] = Array.from({ length: count }, () => 0);
  const fold = new Map<string, number>();
  for (const [source, size] of order) {
    const least = filled.indexOf(Math.min(...filled));
    fold.set(source, least);
    filled[least] = (filled[least] ?? 0) + size;
  }
  return sources.map((source) => fold.get(source) ?? 0);
}

function scramble(text: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
