import type { Draft, Rewrite, Verdict } from '../core/types';

/** What became of the last wish: see `NOTICES` in words.ts for what each is told as. */
export type Notice = 'copied' | 'refused' | 'blank';

/** All that is said of one draft, in the card and in the popup alike. */
export interface CardView {
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** 'held': Send was stopped. 'asked': opened from the marker or the popup; nothing was stopped. */
  readonly cause: 'held' | 'asked';
  /** `null`: there is none to offer. */
  readonly rewrite: Rewrite | 'pending' | null;
  /** 'copied': the editor refused it, the text is on the clipboard. 'blank': a blank was still open at Send. */
  readonly notice: Notice | null;
}
