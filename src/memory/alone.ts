/** In this context alone, where the browser knows no locks. */
const last = new Map<string, Promise<unknown>>();

/** Runs one after the other whatever is run under a name, in every page of the extension, so that no change overwrites another. Rejects as `run` does. */
export async function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return locks.request(`know-me-first ${name}`, run);
  const mine = (last.get(name) ?? Promise.resolve()).then(run, run);
  last.set(name, mine);
  return mine;
}
