/** How long a test waits for something that a page or the browser does in its own time, in milliseconds. */
const LONGEST_MS = 8000;

/** Looks again and again until something is picked of what there is; says what it waited for, and what there was, when it never is. */
export async function until<All, One>(
  what: string,
  look: () => Promise<All>,
  pick: (all: All) => One | null | undefined,
): Promise<One> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const all = await look();
    const one = pick(all);
    if (one !== undefined && one !== null) return one;
    if (Date.now() > end) throw new Error(`Waited for ${what}; there is ${JSON.stringify(all, null, 1)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
