import type { Conversation, Draft, Finding, Judge, Verdict } from './types';

/** What is remembered of a person, in counts and days. */
export interface Known {
  /** My messages to them, and theirs. */
  readonly sent: number;
  readonly received: number;
  /** Mine since their last one. */
  readonly unanswered: number;
  /** They said no, and have not written since. */
  readonly declined: boolean;
  /** Messages of mine that asked, offered, thanked. */
  readonly asked: number;
  readonly offered: number;
  readonly thanked: number;
  /** The counts were those of a whole conversation, not long ago; else there may have been more. */
  readonly isWhole: boolean;
}

/** What is remembered that touches a draft. */
export interface Recalled {
  /** `null` where nothing is known of them. */
  readonly person: Known | null;
  /** How many others were sent nearly this. */
  readonly copies: number;
  /** With them the person wants to be left in peace. */
  readonly isSpared: boolean;
  /** They wrote last, and have waited for more than a week. */
  readonly isWaiting?: boolean;
}

/**
 * What the page shows of a conversation, filled up with what is remembered. What the page shows in whole stands; where it does not, the
 * larger count does, and a count of nothing only where the whole was seen. A no is remembered until they write again.
 */
export function factsWith(conversation: Conversation, person: Known | null): Conversation {
  if (person === null || conversation.group) return conversation;
  const { theirLast, complete } = conversation;
  const isShown = complete && conversation.sent !== null && conversation.received !== null;
  const counts = isShown ? {} : countsOf(conversation, person);
  const declined = person.declined && theirLast === null;
  return { ...conversation, ...counts, ...(declined && { declined }) };
}

type Counts = Pick<Conversation, 'sent' | 'received' | 'unanswered' | 'complete'>;

function countsOf({ sent, received, unanswered, complete }: Conversation, person: Known): Counts {
  const most = (shown: number | null, known: number) => {
    const count = Math.max(shown ?? 0, known);
    return shown !== null || count > 0 || person.isWhole ? count : null;
  };
  return {
    sent: most(sent, person.sent),
    received: most(received, person.received),
    // They may have answered since: only what was written after their last word can be counted on.
    unanswered: (received ?? 0) > person.received ? unanswered : most(unanswered, person.unanswered),
    complete: complete || person.isWhole,
  };
}

/** So many others, and it is no coincidence. */
const MANY = 5;
/** So many asks, and nothing offered. */
const ASKED_OFTEN = 3;

export const MEMORY_RULES = ['sent-to-many', 'asked-often'] as const;

/** Makes a judge that knows what is remembered: the facts filled up, and two findings of its own, which are tips and never more. */
export function createRememberingJudge(judge: Judge, recall: (draft: Draft) => Recalled | null): Judge {
  const filled = new WeakMap<Draft, { readonly by: Recalled; readonly draft: Draft }>();
  // The same draft for the same draft, so that it is not read again.
  const fill = (draft: Draft, by: Recalled) => {
    const before = filled.get(draft);
    if (before?.by === by) return before.draft;
    const now = { ...draft, conversation: factsWith(draft.conversation, by.person) };
    filled.set(draft, { by, draft: now });
    return now;
  };
  return (draft, sensitivity, ignored) => {
    const recalled = recall(draft);
    if (recalled === null) return judge(draft, sensitivity, ignored);
    const verdict = judge(fill(draft, recalled), sensitivity, ignored);
    const found = memoriesOf(draft, verdict, recalled).filter(({ rule }) => !ignored?.has(rule));
    if (found.length === 0) return verdict;
    const level = verdict.level === 'clear' ? 'tip' : verdict.level;
    return { ...verdict, level, findings: [...verdict.findings, ...found] };
  };
}

function memoriesOf(draft: Draft, verdict: Verdict, { person, copies }: Recalled): readonly Finding[] {
  const whole = { start: 0, end: draft.text.length };
  const times = person?.asked ?? 0;
  const many: Finding = {
    ...whole,
    rule: 'sent-to-many',
    ...MEMORY_WORDS.many(copies),
    of: { count: copies },
  };
  const asked: Finding = {
    ...whole,
    rule: 'asked-often',
    ...MEMORY_WORDS.asked(times),
    of: { count: times },
  };
  const asksAgain =
    person !== null && person.asked >= ASKED_OFTEN && person.offered === 0 && deedsOf(verdict).asked;
  return [...(copies >= MANY ? [many] : []), ...(asksAgain ? [asked] : [])];
}

/** What the memory has to say, by what it counts. */
export const MEMORY_WORDS = {
  many: (count: number | string) => ({
    title: `You have sent nearly this to ${count} people`,
    why: 'What fits everyone is seldom felt to be meant for anyone; a line that is only for them is.',
  }),
  asked: (count: number | string) => ({
    title: `You have asked ${count} times, and offered nothing yet`,
    why: 'Something for them, however small, may be welcome before the next ask.',
  }),
} as const;

/** What became of a draft: it was stopped; a rewrite took its place; it was sent, or sent though it had been stopped. */
export type Happening = 'held' | 'used' | 'sent' | 'sent-anyway';

export interface Deeds {
  readonly asked: boolean;
  readonly offered: boolean;
  readonly thanked: boolean;
}

const ASKS = new Set([
  ...['self-serving-ask', 'pick-your-brain', 'favour-of-a-stranger', 'spending-an-introduction'],
  ...['share-request', 'several-asks', 'meeting-grab', 'calendar-link', 'selling-question', 'modest-ask'],
  ...['asking-after-no', 'bare-bump'],
]);
const OFFERS = new Set(['offer-of-help', 'adds-something-new']);
const THANKS = new Set(['thanks-that-stop']);

/** The ids that deeds are told by, for whoever wants to know that they are rules. */
export const DEED_RULES: readonly string[] = [...ASKS, ...OFFERS, ...THANKS];

/** What a message does, as far as its verdict tells. */
export function deedsOf({ findings, courtesies }: Verdict): Deeds {
  const met = [...findings.map(({ rule }) => rule), ...courtesies];
  return {
    asked: met.some((id) => ASKS.has(id)),
    offered: met.some((id) => OFFERS.has(id)),
    thanked: met.some((id) => THANKS.has(id)),
  };
}
