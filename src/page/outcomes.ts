import type { Draft, Verdict } from '../core/types';
import type { Reading } from '../messages';
import { attempt } from './attempt';

/** What became of a draft: held, replaced by a rewrite, sent though it was held, or sent with nothing against it. */
export type Outcome = 'held' | 'used' | 'sent-anyway' | 'sent';

/** One press can reach us as several events (a key, then the form's submit), in milliseconds. */
const ONE_PRESS = 1000;

/**
 * Tells each outcome once, with the time of its event (milliseconds, as `Event.timeStamp`). Of an empty draft there is nothing to
 * tell: that is the rest of a press that the page has acted on.
 */
export function reportOutcomes(
  hear: ((what: Outcome, draft: Draft, verdict: Verdict) => void) | undefined,
): (what: Outcome, reading: Reading, at: number) => void {
  let last: { readonly what: Outcome; readonly text: string; readonly at: number } | null = null;
  return (what, { draft, verdict }, at) => {
    const again = last?.what === what && last.text === draft.text && at - last.at < ONE_PRESS;
    last = { what, text: draft.text, at };
    if (!again && draft.text.trim() !== '') attempt(() => hear?.(what, draft, verdict));
  };
}
