import type { Desk, DeskState } from './desk-state';

/** Either end of the line between a page and the worker that has its desk. */
export interface Line {
  postMessage(message: unknown): void;
  // What comes over a line has no type of its own; both ends of this one are below.
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** In the worker: does what the page asks, and tells it how the work stands. */
export function serveDesk(line: Line, make: (told: (state: DeskState) => void) => Promise<Desk>): void {
  const desk = make((state) => line.postMessage({ kind: 'state', state }));
  line.addEventListener('message', async ({ data: { id, call, args } }) => {
    // What else comes over the line is for others.
    if (call === undefined) return;
    try {
      const made = await desk;
      line.postMessage({
        kind: 'answer',
        id,
        value: await Reflect.apply(Reflect.get(made, call), made, args),
      });
    } catch (error) {
      line.postMessage({
        kind: 'failure',
        id,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  });
}

/** In the page: the desk as if it were here. `told` hears how the work stands, some times a second while it changes. */
export function reachDesk(line: Line, told: (state: DeskState) => void): Desk {
  const waiting = new Map<number, (event: MessageEvent) => void>();
  let last = 0;
  line.addEventListener('message', (event) => {
    const { kind, id, state } = event.data;
    if (kind === 'state') told(state);
    else waiting.get(id)?.(event);
    waiting.delete(id);
  });
  const ask = <T>(call: keyof Desk, ...args: readonly unknown[]) =>
    new Promise<T>((done, fail) => {
      const id = ++last;
      waiting.set(id, ({ data }) =>
        data.kind === 'answer' ? done(data.value) : fail(new Error(data.reason)),
      );
      line.postMessage({ id, call, args });
    });
  return {
    open: (...args) => ask('open', ...args),
    restore: () => ask('restore'),
    pause: () => ask('pause'),
    goOn: () => ask('goOn'),
    again: (...args) => ask('again', ...args),
    page: (...args) => ask('page', ...args),
    detail: (at) => ask('detail', at),
    mend: (...args) => ask('mend', ...args),
    takeRewrites: (query) => ask('takeRewrites', query),
    stopRewriting: () => ask('stopRewriting'),
    takeBack: () => ask('takeBack'),
    give: () => ask('give'),
    clear: () => ask('clear'),
    takeOver: () => ask('takeOver'),
    goAlone: () => ask('goAlone'),
  };
}
