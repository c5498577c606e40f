import type { Draft, Level, Rewrite, Sensitivity, Verdict } from './core/types';

/** What a page shows the popup: the draft under the caret and what was said of it. */
export interface Reading {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** From a page to the background. */
export type PageMessage =
  | { readonly kind: 'rewrite'; readonly draft: Draft; readonly sensitivity: Sensitivity }
  | { readonly kind: 'level'; readonly level: Level | null };

/** From the popup to the page of its tab. */
export type PopupMessage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'use'; readonly text: string; readonly instead: string };

/** What each message is answered with. `null` where there is nothing to say. */
export interface Answers {
  readonly rewrite: Rewrite | null;
  readonly level: undefined;
  readonly reading: Reading | null;
  readonly use: 'written' | 'copied' | 'refused';
}
