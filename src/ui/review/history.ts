/** A text and where the caret stands in it. */
export interface Moment {
  readonly text: string;
  readonly caret: number;
}

/** What can be undone, and done again. */
export interface History {
  /** A text came to be. What is typed in one go is one step. */
  readonly add: (now: Moment, isTyped: boolean) => void;
  /** The moment before; `null` where there is none. */
  readonly undo: () => Moment | null;
  readonly redo: () => Moment | null;
}

/** So long a pause in the typing begins another step, in milliseconds. */
const PAUSE = 900;

/** As many steps as anybody goes back. */
const MOST = 500;

/** Begins with a text. `now` is the clock, in milliseconds. */
export function createHistory(first: Moment, now: () => number): History {
  let past: Moment[] = [];
  let here = first;
  let ahead: Moment[] = [];
  let typedAt = Number.NEGATIVE_INFINITY;
  const go = (from: Moment[], to: Moment[]): Moment | null => {
    const moment = from.pop();
    if (!moment) return null;
    to.push(here);
    here = moment;
    typedAt = Number.NEGATIVE_INFINITY;
    return moment;
  };
  return {
    add: (moment, isTyped) => {
      if (moment.text === here.text) return;
      const time = now();
      if (!isTyped || time - typedAt > PAUSE) past = [...past.slice(-MOST), here];
      typedAt = isTyped ? time : Number.NEGATIVE_INFINITY;
      here = moment;
      ahead = [];
    },
    undo: () => go(past, ahead),
    redo: () => go(ahead, past),
  };
}
