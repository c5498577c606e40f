import { expect } from 'vitest';

const MATCHERS = ['toBe', 'toContain', 'toEqual', 'toHaveLength'] as const;

/** What a thing comes to, sooner or later. */
type Eventually = Readonly<Record<(typeof MATCHERS)[number], (wanted: unknown) => Promise<void>>>;

/** How long is waited for what a page does in its own time, in milliseconds. */
const LONGEST_MS = 8000;

/**
 * Looks until it fits: `await eventually(look).toBe(1)`. Vitest's own `expect.poll` knows of one test at a time, and the browsers run
 * side by side.
 */
export function eventually(look: () => Promise<unknown>): Eventually & { readonly not: Eventually } {
  return {
    ...matchersOf(look, (value) => expect(value)),
    not: matchersOf(look, (value) => expect(value).not),
  };
}

function matchersOf(look: () => Promise<unknown>, asserted: (value: unknown) => object): Eventually {
  const matcher = (name: keyof Eventually) => async (wanted: unknown) => {
    for (const end = Date.now() + LONGEST_MS; ; ) {
      const value = await look();
      try {
        (asserted(value) as Record<keyof Eventually, (wanted: unknown) => void>)[name](wanted);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return Object.fromEntries(MATCHERS.map((name) => [name, matcher(name)])) as Eventually;
}
