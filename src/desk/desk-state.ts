import type { Draft, Finding, Judge, Rewrite, Stage, Verdict } from '../core/types';
import type { Sheet } from './columns';
import type { FieldTrouble, Filled } from './fields';
import type { Encoding, Format } from './format';
import type { GivenBack } from './give-back';
import type { Standing } from './ledger';
import type { Place } from './place';
import type { Query } from './query';
import type { Setting } from './setting';
import type { Store } from './store';
import type { Tally } from './tally';

/** The first rewrite that is offered for a draft; `null` where none is. */
export type Rewriter = (draft: Draft, verdict: Verdict) => Rewrite | null;

/** What is told of the work as it goes on. */
export interface DeskState {
  /** elsewhere: another tab has the work, and nothing is begun here. */
  readonly phase: 'empty' | 'elsewhere' | 'judging' | 'paused' | 'done';
  readonly name: string;
  readonly bytes: number;
  readonly position: number;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly mended: number;
  /** How many have a rewrite that was taken for them with others, and how many of these have a blank to fill. */
  readonly taken: number;
  readonly open: number;
  /** How many of the drafts that rewrites are taken for have been gone through; `null`: it is not under way. */
  readonly rewriting: { readonly done: number; readonly all: number } | null;
  /** How many drafts have each habit, the most frequent first. */
  readonly habits: readonly { readonly rule: string; readonly title: string; readonly count: number }[];
  /** Drafts that are a near copy of one before them. */
  readonly copies: number;
  readonly sequences: Tally;
  /** What each step of the sequences comes to; empty where no draft is a step. */
  readonly steps: readonly StepCounts[];
  readonly format: Format | null;
  readonly encoding: Encoding;
  readonly sheet: Sheet | null;
  readonly setting: Setting;
  readonly trouble: string | null;
  /** Whether it stands in the browser's database. */
  readonly isKept: boolean;
  /** Whether the work of another tab stands there, and this one is not kept for that. */
  readonly isAlone: boolean;
  /** Milliseconds spent on judging. */
  readonly time: number;
}

export interface StepCounts {
  readonly step: number;
  /** The name of its column, where the steps stand side by side. */
  readonly column: string | null;
  readonly counts: Readonly<Record<Standing, number>>;
}

/** A row of the table. */
export interface DeskRow {
  readonly at: number;
  readonly number: number;
  /** Which step of a sequence it is, and the column of that where steps stand side by side. */
  readonly step: number | null;
  readonly column: string | null;
  readonly standing: Standing;
  readonly score: number;
  readonly words: number;
  readonly stage: Stage | null;
  readonly name: string;
  readonly habits: readonly { readonly rule: string; readonly title: string }[];
  /** The worst sentence; where nothing is found, how the text begins. */
  readonly line: string;
  /** How many drafts are near copies of each other, this one among them. */
  readonly copies: number;
  readonly isMended: boolean;
  /** Whether that is a rewrite that was taken for it with others. */
  readonly isTaken: boolean;
  readonly error: string | null;
}

/** One draft, opened. */
export interface Detail extends DeskRow {
  /** As it is written, with its fields; mended, where it was. */
  readonly template: string;
  readonly original: string;
  readonly subject: string;
  readonly findings: readonly Finding[];
  readonly ofSubject: readonly Finding[];
  readonly fields: readonly FieldTrouble[];
  readonly filled: Filled | null;
  readonly draft: Draft | null;
  readonly verdict: Verdict | null;
  readonly cells: readonly (readonly [string, string])[];
}

export interface Desk {
  /** Takes a file up in the place of whatever was there, and begins to judge it. */
  readonly open: (file: Blob, name: string, setting: Setting) => Promise<void>;
  /** Takes up what stands in the database, if anything does. */
  readonly restore: () => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  /** Judges all anew, with other columns or another setting. */
  readonly again: (sheet: Sheet | null, setting: Setting) => Promise<void>;
  readonly page: (query: Query, from: number, count: number) => Promise<DeskPage>;
  readonly detail: (at: number) => Promise<Detail>;
  /** Puts a text in the place of a draft's own, or gives it back (`null`), and judges it anew. */
  readonly mend: (at: number, text: string | null) => Promise<Detail>;
  /** Takes the first rewrite that is offered for each draft of a query that is not mended yet. */
  readonly takeRewrites: (query: Query) => Promise<void>;
  /** Ends that; what was taken by then stays. */
  readonly stopRewriting: () => Promise<void>;
  /** Gives all drafts their own text back that had a rewrite taken. */
  readonly takeBack: () => Promise<void>;
  readonly give: () => Promise<GivenBack>;
  readonly clear: () => Promise<void>;
  /** Takes the work from the tab that has it. */
  readonly takeOver: () => Promise<void>;
  /** Leaves the work to the other tab: what is done here is not kept. */
  readonly goAlone: () => Promise<void>;
}

/** The desk as its worker has it. */
export interface OwnDesk extends Desk {
  /** From now on this is where the work is kept (`null`: the browser keeps nothing); takes up what another tab has left. */
  readonly given: (store: Store | null) => Promise<void>;
  /** Another tab has the work: nothing more is kept here, and nothing shown. */
  readonly taken: () => Promise<void>;
}

export interface DeskPage {
  readonly rows: readonly DeskRow[];
  readonly total: number;
}

export interface Surroundings {
  readonly judge: Judge;
  readonly rewrite?: Rewriter;
  /** `null` where the browser keeps nothing. */
  readonly store: Store | null;
  readonly told: (state: DeskState) => void;
  /** Where other tabs may have the work. */
  readonly place?: () => Place;
}
