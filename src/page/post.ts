import type { Choices, Draft, Sensitivity, Verdict } from '../core/types';
import type { Sign, Wish } from '../messages';
import type { Site } from '../sites/box';
import type { Card } from './card';
import type { Outcome } from './outcomes';

/** What the guard works with; handed in, so that it runs the same in a test. */
export interface Post {
  readonly site: Site;
  /** `null` while there is nothing to judge with yet: until then everything passes. */
  readonly judge: (draft: Draft, sensitivity: Sensitivity) => Verdict | null;
  readonly card: Card;
  readonly sensitivity: () => Sensitivity;
  /** False once the extension was updated or removed under the page: from then on everything passes. */
  readonly alive: () => boolean;
  /** Rewrites: the first at once, and more where there is more. Rejecting is fine: the card then offers no text. */
  readonly rewrites: (wish: Wish, signal: AbortSignal) => AsyncGenerator<Choices, undefined>;
  /** Tells the toolbar how things stand in the box under the caret; `null`: there is none. */
  readonly report: (sign: Sign | null) => void;
  /** Is told what became of a draft. Nothing waits for it, and it may fail. */
  readonly outcome?: (what: Outcome, draft: Draft, verdict: Verdict) => void;
}
