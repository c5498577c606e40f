import type { Deeds, Known } from '../core/remembered';
import { stageOf } from '../core/stage';
import type { Draft } from '../core/types';

/** All that is kept of a person: counts and days (see `dayOf`), and nothing that was written. */
export interface Person extends Omit<Known, 'isWhole'> {
  /** The days of the last of each, as far as they were seen. */
  readonly lastSent: number | null;
  readonly lastReceived: number | null;
  /** The last day that anything was seen of them, and the last that a whole conversation was. */
  readonly seen: number;
  readonly whole: number | null;
  /** Whether the first message to them had habits that hold; `null` where it was not seen. */
  readonly first: 'held' | 'fine' | null;
  /** Whether they wrote after that. */
  readonly answered: boolean;
}

const STRANGER: Person = {
  sent: 0,
  received: 0,
  unanswered: 0,
  declined: false,
  asked: 0,
  offered: 0,
  thanked: 0,
  lastSent: null,
  lastReceived: null,
  seen: 0,
  whole: null,
  first: null,
  answered: false,
};

/** What is known of them after a look at their conversation. `null` where nothing was known. */
export function personSeen(before: Person | null, { surface, conversation }: Draft, day: number): Person {
  const known = before ?? STRANGER;
  const { sent, received, unanswered, complete } = conversation;
  const isWhole = complete && sent !== null && received !== null;
  const theirs = Math.max(known.received, received ?? 0);
  const isNew = theirs > known.received;
  const mine = Math.max(known.sent, sent ?? 0);
  // Written elsewhere, on a telephone: on that day at the latest.
  const isAnswered = mine > known.sent || ((unanswered ?? 0) > 0 && isOpen(known));
  const declines = stageOf(surface, conversation) === 'after-no';
  return {
    ...known,
    sent: mine,
    received: theirs,
    unanswered: isNew ? (unanswered ?? 0) : Math.max(known.unanswered, unanswered ?? 0),
    declined: declines || (known.declined && !isNew),
    lastSent: isAnswered && before ? day : known.lastSent,
    // Who has more messages than was known at the first look may have written them long ago.
    lastReceived: isNew && before ? day : known.lastReceived,
    seen: day,
    whole: isWhole ? day : known.whole,
    answered: known.answered || (known.first !== null && theirs > 0),
  };
}

/** What is known of them after a message of mine that went as it was. */
export function personWritten(
  before: Person | null,
  draft: Draft,
  { deeds, isHeld, day }: { readonly deeds: Deeds; readonly isHeld: boolean; readonly day: number },
): Person {
  const seen = personSeen(before, draft, day);
  const isFirst = stageOf(draft.surface, draft.conversation) === 'first-message' && seen.first === null;
  const first = isHeld ? 'held' : 'fine';
  return {
    ...seen,
    sent: seen.sent + 1,
    unanswered: seen.unanswered + 1,
    asked: seen.asked + Number(deeds.asked),
    offered: seen.offered + Number(deeds.offered),
    thanked: seen.thanked + Number(deeds.thanked),
    lastSent: day,
    first: isFirst && seen.sent === 0 ? first : seen.first,
  };
}

/** Days after which an answer has waited long. */
const LONG = 7;
/** Days after which it is no longer waited for. */
const TOO_LONG = 90;

/** They wrote last, and that is a while ago. */
export function isWaiting(person: Person, today: number): boolean {
  const { lastReceived, declined } = person;
  if (lastReceived === null || declined || !isOpen(person)) return false;
  const days = today - lastReceived;
  return days > LONG && days <= TOO_LONG;
}

function isOpen({ lastReceived, lastSent }: Person): boolean {
  return lastReceived !== null && (lastSent ?? 0) < lastReceived;
}

/** Days after which a whole conversation that was seen may have gone on elsewhere. */
const FRESH = 30;

/** What a judge is told. */
export function knownOf(person: Person, day: number): Known {
  const { sent, received, unanswered, declined, asked, offered, thanked, whole } = person;
  const isWhole = whole !== null && day - whole <= FRESH;
  return { sent, received, unanswered, declined, asked, offered, thanked, isWhole };
}
