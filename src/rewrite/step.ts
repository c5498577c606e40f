import type { Draft, Remedy, Verdict } from '../core/types';
import type { Part, Reading } from './read';

/** What becomes of one piece of the draft, or what is added. */
export type Action = 'keep' | 'trim' | 'turn' | 'fill' | 'drop' | 'lead' | 'ask' | 'offer' | 'close';

/** One line of a plan. */
export interface Step {
  readonly action: Action;
  /** The piece of the draft; null for what is added. */
  readonly part: Part | null;
  /** What will be written; empty when dropped. */
  readonly text: string;
}

/** All that a plan is made from. */
export interface Material {
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly reading: Reading;
  readonly remedies: Readonly<Record<string, Remedy>>;
  /** What the author can really give. */
  readonly offers: readonly string[];
  /** Which of several questions that fit is asked. */
  readonly turn: number;
  /** A question is wanted, where one comes naturally, more than the line that says what the author does. */
  readonly asking: boolean;
  /** A piece that is let go though it is fine, because what it stands beside does not pass with it. */
  readonly without: Part | null;
  /** The line that says who writes and what about; null for none. */
  readonly need: string | null;
  /** The author's own kind way out; empty for none. */
  readonly wayOut: string;
  /** Pieces that stay, though the plan by itself would let them go. */
  readonly back: ReadonlySet<Part>;
}

/** How much is let go: 0 keeps all that is fine, 1 what is surely fine, 2 the reason, 3 the edges, 4 the topic neither. */
export const SEVERITIES = [0, 1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A piece that stays, word for word. */
export function keep(part: Part): Step {
  return { action: 'keep', part, text: part.text };
}

/** A piece that goes. */
export function drop(part: Part): Step {
  return { action: 'drop', part, text: '' };
}

/** A line of our own. */
export function add(action: 'lead' | 'ask' | 'offer' | 'close', text: string): Step {
  return { action, part: null, text };
}

/** The pieces of the body that stay, with what is done to them. */
export function stayingBody(steps: readonly Step[]): { readonly part: Part; readonly action: Action }[] {
  return steps.flatMap(({ part, action }) =>
    part?.place === 'body' && action !== 'drop' ? [{ part, action }] : [],
  );
}
