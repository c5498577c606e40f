import { type Draft, LEVELS } from '../core/types';
import type { Reading } from '../messages';
import type { Box } from '../sites/box';

/** A text that goes out with a Send, and what the judge says of it. */
export interface Going {
  readonly box: Box;
  readonly reading: Reading;
  /** Whether a blank of a rewrite is still open in it. */
  readonly blank: boolean;
}

/** The one that decides of those that go out together: it is held soonest, and of equals the first; `null` of none. */
export function strictestOf(all: readonly Going[]): Going | null {
  return all.reduce<Going | null>((worst, each) => (worst && !isStricter(each, worst) ? worst : each), null);
}

/** Whether it may not go at the first Send. */
export function isHeld({ blank, reading }: Going): boolean {
  return blank || reading.verdict.level === 'hold';
}

/** What the leave to send is for: this draft, with the text of each that goes out beside it. */
export function wholeOf({ reading: { draft } }: Going, all: readonly Going[]): Draft {
  return { ...draft, text: all.map((each) => each.reading.draft.text).join('\n\n') };
}

function isStricter(one: Going, other: Going): boolean {
  const apart = rankOf(one) - rankOf(other);
  return apart === 0 ? one.reading.verdict.score > other.reading.verdict.score : apart > 0;
}

function rankOf({ blank, reading }: Going): number {
  return blank ? LEVELS.length : LEVELS.indexOf(reading.verdict.level);
}
