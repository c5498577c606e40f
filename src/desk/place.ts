/** What is told of the one place that all tabs have for the work. */
export interface Told {
  /** It is ours, at once or because whoever had it let go. */
  readonly given: () => Promise<void>;
  /** Another tab has it, or has just taken it. */
  readonly taken: () => Promise<void>;
}

export interface Place {
  /** Takes it from the tab that has it. */
  readonly seize: () => void;
  /** Waits for it no longer. */
  readonly leave: () => void;
}

/** So long a tab that is being reloaded may take to let go before anything is said of another, in milliseconds. */
const GRACE = 300;

/**
 * Takes the place, or waits for it while another tab has it: that may be this page, before it was reloaded. Resolves when it
 * is known whose it is, and was told.
 */
export async function findPlace(locks: Pick<LockManager, 'request'>, told: Told): Promise<Place> {
  let waiting = new AbortController();
  let isTold = false;
  const ask = (options: LockOptions) =>
    new Promise<boolean>((done) => {
      let isOurs = false;
      const held = () => {
        isOurs = true;
        isTold = true;
        void told.given().then(() => done(true));
        // Held for as long as this worker lives.
        return new Promise<void>(() => {});
      };
      locks.request('desk', options, held).catch(() => {
        if (!isOurs) return done(false);
        // It comes back by itself when that tab is closed.
        void told.taken().then(() => ask({ signal: waiting.signal }));
      });
    });
  const first = ask({ signal: waiting.signal });
  await Promise.race([first, new Promise((done) => setTimeout(done, GRACE))]);
  if (isTold) await first;
  else await told.taken();
  return {
    seize: () => {
      waiting.abort();
      waiting = new AbortController();
      void ask({ steal: true });
    },
    leave: () => waiting.abort(),
  };
}
