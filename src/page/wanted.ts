/** Something that comes late, and is asked for until it is there. */
export interface Wanted<T> {
  readonly now: () => T | null;
  /** Asks for it, unless it is there or was asked for a moment ago. */
  call(): void;
  give(value: T): void;
}

/** What is refused, or never answered, is not asked about at every letter, in milliseconds. */
const PATIENCE = 1000;

/** `ask` has it given at some time; `given` is told of each. */
export function createWanted<T>(ask: () => Promise<unknown>, given: () => void): Wanted<T> {
  let value: T | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  return {
    now: () => value,
    call() {
      const now = performance.now();
      if (value !== null || now - asked < PATIENCE) return;
      asked = now;
      ask().catch(() => {});
    },
    give(next) {
      value = next;
      given();
    },
  };
}
