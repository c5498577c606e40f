import { browser } from 'wxt/browser';
import type { Lesson } from './core/lesson';
import type { Recognised } from './core/recognised';
import type { Happening, Recalled } from './core/remembered';
import type { Choices, Draft, Level, Rewrite, Sensitivity, Verdict, Version } from './core/types';

/** The draft under the caret and what was said of it. */
export interface Reading {
  readonly draft: Draft;
  readonly verdict: Verdict;
  /** Whether it was stopped, and is not sent yet. */
  readonly isHeld?: boolean;
}

/** What the toolbar shows: what a draft comes to; a box with nothing in it yet; a box that no adapter knows. */
export type Sign = Level | 'ready' | 'changed';

/** What is to be rewritten; `turn` counts how often another question was asked for. */
export interface Wish {
  readonly draft: Draft;
  readonly sensitivity: Sensitivity;
  readonly turn: number;
}

/** To the background, from a page or the popup. */
export type BackgroundMessage =
  | ({ readonly kind: 'rewrite' } & Wish)
  | ({ readonly kind: 'write' } & Wish)
  /** Nobody waits for what is being written any more. */
  | { readonly kind: 'enough' }
  /** A message was held where nothing is drawn on the page: somebody has to say so. */
  | { readonly kind: 'show' }
  /** What became of a draft, to be counted, and kept as far as that was chosen. */
  | { readonly kind: 'outcome'; readonly what: Happening; readonly draft: Draft; readonly verdict: Verdict }
  /** What is remembered that touches a draft? */
  | { readonly kind: 'recall'; readonly draft: Draft }
  /** A finding is not so: to be set, or taken back. */
  | { readonly kind: 'learn'; readonly lesson: StoredLesson; readonly isOn: boolean }
  /** Somebody writes in this frame: it needs the rest of our code. */
  | { readonly kind: 'parts' }
  | { readonly kind: 'sign'; readonly sign: Sign | null };

/** What outlasts a message. */
export type StoredLesson = Exclude<Lesson, { kind: 'message' }>;

/** To the page of a tab, from the popup. A frame that has nothing to say does not answer. */
export type PageMessage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'check' }
  /** Leave this page in peace, or no longer; `null` only asks whether it is. */
  | { readonly kind: 'rest'; readonly isResting: boolean | null }
  /** This message is to go as it is, or no longer. */
  | { readonly kind: 'excuse'; readonly draft: Draft; readonly isExcused: boolean }
  | { readonly kind: 'use'; readonly rewrite: Rewrite; readonly instead: string };

/** What became of a rewrite: in the box, on the clipboard since the box refused it, or neither. */
export type Used = 'written' | 'copied' | 'refused';

/** What each message is answered with; `null` or nothing where there is nothing to say. */
export interface Answers {
  readonly rewrite: Choices;
  readonly write: Version | null;
  readonly enough: undefined;
  readonly show: undefined;
  readonly outcome: undefined;
  readonly recall: Recalled | null;
  /** Whether it was stored. */
  readonly learn: boolean;
  readonly parts: undefined;
  readonly sign: undefined;
  readonly reading: Reading | undefined;
  readonly check: Recognised | undefined;
  readonly rest: boolean;
  readonly excuse: true;
  readonly use: Used | undefined;
}

/** Asks the background. Rejects when the extension was updated under the page (an invalidated context). */
export function askBackground<M extends BackgroundMessage>(message: M): Promise<Answers[M['kind']]> {
  return browser.runtime.sendMessage(message);
}

/**
 * Asks for what may be put in a draft's place: at once what there is; and once more, later, where the browser's own model
 * has written a version that passes. With the abort of `signal` that one is no longer written. Rejects as `askBackground` does.
 */
export async function* askChoices(wish: Wish, signal?: AbortSignal): AsyncGenerator<Choices, undefined> {
  const choices = await askBackground({ kind: 'rewrite', ...wish });
  yield choices;
  if (choices.versions.length === 0 || signal?.aborted) return;
  const stop = () => void askBackground({ kind: 'enough' }).catch(() => {});
  signal?.addEventListener('abort', stop, { once: true });
  const written = await askBackground({ kind: 'write', ...wish });
  signal?.removeEventListener('abort', stop);
  if (written) yield { ...choices, versions: [...choices.versions, written] };
}

/** Asks the page in a tab. Rejects where no content script runs: another site, or a page older than the extension. */
export function askPage<M extends PageMessage>(tab: number, message: M): Promise<Answers[M['kind']]> {
  return browser.tabs.sendMessage(tab, message);
}
