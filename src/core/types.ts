import type { Filling } from './said';

/** Every noun of the program. Plain data, so that each place that shows a verdict shows the same one. */

export const SURFACES = [
  'linkedin-message',
  'linkedin-invite',
  'linkedin-inmail',
  'linkedin-comment',
  'linkedin-post',
  'x-message',
  'x-reply',
  'x-post',
] as const;

/** Where a draft is written. */
export type Surface = (typeof SURFACES)[number];

/** Facts read off the page; `null` where the page does not say. Nothing here is stored. */
export interface Conversation {
  /** My messages in this thread. */
  readonly sent: number | null;
  /** Theirs. */
  readonly received: number | null;
  /** Mine since their last one. */
  readonly unanswered: number | null;
  /** False while older messages may be unloaded. */
  readonly complete: boolean;
  readonly group: boolean;
  readonly recipient: Recipient | null;
  /** Their last message: a no, a question, a request. */
  readonly theirLast: string | null;
  /** They said no when we last heard of them, as far as is remembered. */
  readonly declined?: boolean;
  /** The public post that a reply or comment answers. */
  readonly replyingTo: string | null;
}

/** Two people between whom nothing was written yet: what is taken where nothing else is said. */
export const FIRST_CONTACT: Conversation = {
  sent: 0,
  received: 0,
  unanswered: 0,
  complete: true,
  group: false,
  recipient: null,
  theirLast: null,
  replyingTo: null,
};

export interface Recipient {
  /** As the page shows it. */
  readonly name: string | null;
  /** Stable on that site: a handle or a member id. */
  readonly id: string | null;
}

export interface Draft {
  readonly text: string;
  readonly surface: Surface;
  readonly conversation: Conversation;
  /** The box's limit, in UTF-16 code units. */
  readonly limit?: number;
}

export const STAGES = [
  'first-message',
  'first-reply',
  'no-reply-yet',
  'after-no',
  'in-conversation',
  'public',
  'unknown',
] as const;

/** Where these two people stand. */
export type Stage = (typeof STAGES)[number];

export const LEVELS = ['clear', 'tip', 'hold'] as const;

/** clear: silence. tip: said quietly, never in the way. hold: the first Send stops here. */
export type Level = (typeof LEVELS)[number];

export const SENSITIVITIES = ['gentle', 'balanced', 'strict'] as const;

export type Sensitivity = (typeof SENSITIVITIES)[number];

/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A habit seen in a draft: which, where, and what its reader may feel. */
export interface Finding extends Span {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  /** For whoever says it in another language: what fills its sentences, and in `case` which of several things its rule says. */
  readonly of?: Filling;
}

/** What the judge says of one draft. Findings are the habits, strongest first; courtesies are rule ids. */
export interface Verdict {
  readonly stage: Stage;
  readonly level: Level;
  readonly score: number;
  readonly findings: readonly Finding[];
  readonly courtesies: readonly string[];
  /** The draft is not in English: only what needs no language was looked at (blanks, names, links, counts). */
  readonly unread?: true;
}

/** Judges one draft, as if the habits that are ignored were not in it. Total: every input has a verdict, none throws. */
export type Judge = (draft: Draft, sensitivity: Sensitivity, ignored?: ReadonlySet<string>) => Verdict;

/** A text to put in the draft's place; `blanks` are the `[stretches]` left for the author to fill. */
export interface Rewrite {
  readonly text: string;
  readonly blanks: readonly Span[];
}

/** A way to end: with a question, with an offer, with less, with a kind close; or as the browser's own model puts it. */
export type VersionKind = 'ask' | 'offer' | 'short' | 'close' | 'written';

export interface Version {
  readonly kind: VersionKind;
  readonly rewrite: Rewrite;
}

/** What may be put in a draft's place. */
export interface Choices {
  /** They differ in kind, the best first; empty where there is nothing to offer. */
  readonly versions: readonly Version[];
  /** The turn to ask with for another question; `null` where there is no other. */
  readonly another: number | null;
}

/**
 * What a rewrite does about a habit: `drop` the sentence; `trim` the words and keep the sentence; turn it into
 * `interest` in the reader, or into a small `question` that can be answered in writing; leave a blank to `fill`;
 * `close` kindly; or nothing of its own (`none`: the habit is of the whole message).
 */
export type Remedy = 'drop' | 'trim' | 'interest' | 'question' | 'fill' | 'close' | 'none';
