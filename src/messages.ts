import { browser } from 'wxt/browser';
import type { Draft, Level, Rewrite, Sensitivity, Verdict } from './core/types';

/** The draft under the caret and what was said of it. */
export interface Reading {
  readonly draft: Draft;
  readonly verdict: Verdict;
}

/** To the background, from a page or the popup. */
export type BackgroundMessage =
  | { readonly kind: 'rewrite'; readonly draft: Draft; readonly sensitivity: Sensitivity }
  | { readonly kind: 'level'; readonly level: Level | null };

/** To the page of a tab, from the popup. A frame that has nothing to say does not answer. */
export type PageMessage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'use'; readonly rewrite: Rewrite; readonly instead: string };

/** What became of a rewrite: in the box, on the clipboard since the box refused it, or neither. */
export type Used = 'written' | 'copied' | 'refused';

/** What each message is answered with; `null` or nothing where there is nothing to say. */
export interface Answers {
  readonly rewrite: Rewrite | null;
  readonly level: undefined;
  readonly reading: Reading | undefined;
  readonly use: Used | undefined;
}

/** Asks the background. Rejects when the extension was updated under the page (an invalidated context). */
export function askBackground<M extends BackgroundMessage>(message: M): Promise<Answers[M['kind']]> {
  return browser.runtime.sendMessage(message);
}

/** Asks the page in a tab. Rejects where no content script runs: another site, or a page older than the extension. */
export function askPage<M extends PageMessage>(tab: number, message: M): Promise<Answers[M['kind']]> {
  return browser.tabs.sendMessage(tab, message);
}
