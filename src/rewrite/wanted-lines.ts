import { hosts, namesOnly, offersDeed, saysWithWhom } from './deed';
import type { Frame } from './frames';
import type { Step } from './step';

/** What is said to be wanted, as the author's own line or as one to fill in, and a way to leave it. */
export type Lines = readonly [Frame, ...Frame[]];
const AFTER_OFFER: readonly [Lines, ...Lines[]] = [
  ['thoughtOf', 'hearMore'],
  // more often than a question: it leaves less to fill in
  ['thoughtOf', 'hearMore'],
  ['thoughtOf', 'purposeAsk'],
];

/** A role is something that is or is not for somebody. */
export const AFTER_ROLE: readonly [Lines, ...Lines[]] = [
  ['thoughtOf', 'hearMore'],
  ['thoughtOf', 'fineEither'],
];

/** Whom one works with says nothing of what one does for them. */
const AFTER_CLIENTS: readonly [Lines, ...Lines[]] = [
  ['workDone', 'thoughtOf', 'hearMore'],
  ['workDone', 'thoughtOf', 'fineEither'],
  ['thoughtOf', 'purposeAsk'],
];

const AFTER_HOUSE: readonly [Lines, ...Lines[]] = [
  ['houseDoes', 'thoughtOf', 'hearMore'],
  ['houseDoes', 'thoughtOf', 'fineEither'],
  ['thoughtOf', 'purposeAsk'],
];

const AFTER_NAME: readonly [Lines, ...Lines[]] = [
  ['thoughtOf', 'purposeAsk'],
  ['sawWork', 'purposeAsk'],
];

/** Where no line of the draft says what is wanted: what was seen, and a line to fill in. */
export const UNSAID: readonly [Lines, ...Lines[]] = [
  ['sawWork', 'purpose', 'fineEither'],
  ['sawWork', 'purposeAsk'],
  ['thoughtOf', 'purposeAsk'],
  ['stoodOut', 'purpose', 'noNeed'],
];

/** What may follow a line that says who writes or what they do: why this reader, what is asked, a way to leave it. */
export function linesAfter(steps: readonly Step[]): readonly [Lines, ...Lines[]] {
  if (saysWithWhom(steps)) return AFTER_CLIENTS;
  if (namesOnly(steps)) return AFTER_HOUSE;
  return offersDeed(steps) && !hosts(steps) ? AFTER_OFFER : AFTER_NAME;
}
