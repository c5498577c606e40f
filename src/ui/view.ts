import type { Choices, Draft, Verdict, VersionKind } from '../core/types';

/** What became of the last wish: see `NOTICES` in words.ts for what each is told as. */
export type Notice = 'copied' | 'refused' | 'blank';

/** What the author chose among the versions of a draft. */
export interface Choice {
  /** `null`: the best. */
  readonly kind: VersionKind | null;
  /** Whether what changed is shown. */
  readonly isOpen: boolean;
  /** The passages that stay as the draft has them, by number, and the rewrite that they are passages of. */
  readonly left: readonly number[];
  readonly of: string;
}

/** Nothing chosen yet. */
export const UNCHOSEN: Choice = { kind: null, isOpen: false, left: [], of: '' };

/** All that is said of one draft, in the card and in the popup alike. */
export interface CardView {
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** 'held': Send was stopped. 'asked': opened from the marker or the popup; nothing was stopped. */
  readonly cause: 'held' | 'asked';
  /** What may be put in the draft's place; `null`: nothing is looked for. */
  readonly choices: Choices | 'pending' | null;
  readonly choice: Choice;
  /** 'copied': the editor refused it, the text is on the clipboard. 'blank': a blank was still open at Send. */
  readonly notice: Notice | null;
}
