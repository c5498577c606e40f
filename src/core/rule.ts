import type { Reading } from './reading';
import type { Conversation, Remedy, Span, Stage, Surface } from './types';

export const GROUPS = [
  'selling first',
  'taking first',
  'grabbing time',
  'not looking',
  'collecting',
  'pressing',
  'public',
  'thin',
  'courtesies',
] as const;

/** The families of the norms. */
export type Group = (typeof GROUPS)[number];

/** A habit, which counts against a message, or a courtesy, which counts in its favour. */
export interface Rule {
  /** The name of its file. */
  readonly id: string;
  readonly kind: 'habit' | 'courtesy';
  readonly group: Group;
  readonly title: string;
  /** One breath, kind, from the side of the one who will read the message. */
  readonly why: string;
  /** Where the norm comes from: `S0` to `S4` are the articles named in `rules/README.md`. */
  readonly source: string;
  /** Where two people must stand for it to count. */
  readonly stages: readonly Stage[];
  /** The boxes in which it counts; all, when left out. */
  readonly surfaces?: readonly Surface[];
  /** How much it counts, always positive: from 3 a habit holds a message alone, below 2 it is soft. */
  readonly weight: number;
  readonly remedy: Remedy;
  /** Patterns, in the language of `readPattern`. */
  readonly phrases?: readonly string[];
  /** For phrases that deny or quote by nature: found even where the words before them say "not", or within quotes. */
  readonly anywhere?: boolean;
  /**
   * For what needs no language: found also in a draft that is not in English, of which no words are read. `tip`: it is a tip there.
   * `hold`: it is sure enough to be held alone, in English too.
   */
  readonly anyLanguage?: 'tip' | 'hold';
  /** Rules, families of rules, or marks, beside which it does not count: thanks that go on to sell are no thanks. */
  readonly unless?: readonly string[];
  /** What must hold of the whole message for the rule to count. */
  readonly only?: (reading: Reading) => boolean;
  /** For what no phrase can say: who does what for whom, proportions, facts of the conversation. */
  readonly find?: (reading: Reading) => readonly Span[];
}

/** An example: the text alone, as a first LinkedIn message, or with what is different about its place. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly surface?: Surface;
      readonly conversation?: Partial<Conversation>;
    };

/** What a rule finds, the words it is about marked with ‹ ›, and what it must leave alone. */
export interface Examples {
  readonly flagged: readonly Example[];
  readonly fine: readonly Example[];
}

/** Gives a rule its types; returns it as it is. Without effects, so that a bundle may leave out a rule and keep its functions. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRule<const R extends Rule>(rule: R): R {
  return rule;
}
