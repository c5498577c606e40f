import { READER, type Sum } from './check';
import type { Evidence } from './evidence';
import { createReader, loudest, type Read, type Reader, type ReaderTable } from './reader';
import { FINDINGS } from './reader-findings';
import { shareOf } from './share-of';
import type { Sensitivity, Stage } from './types';

/** What was fitted: how much each term counts, and at which scores a message is tipped and held. */
export interface SumTable {
  readonly bias: number;
  /** By term: what it counts for anywhere, then what it counts for besides at each stage, in the order of `PLACES_OF`. */
  readonly terms: Readonly<Record<string, readonly number[]>>;
  /** Makes a chance of the sum: `1 / (1 + e^-(slope * sum + shift))`. */
  readonly slope: number;
  readonly shift: number;
  readonly thresholds: Readonly<Record<Sensitivity, { readonly tip: number; readonly hold: number }>>;
}

/** Where the weights of a stage stand in a term. A stage that is not known counts as a first message. */
export const SLOTS: Readonly<Record<Stage, number>> = {
  'first-message': 1,
  'first-reply': 2,
  'no-reply-yet': 3,
  'after-no': 4,
  'in-conversation': 5,
  public: 6,
  unknown: 1,
};

/**
 * Goes through the terms that a draft brings to the sum. Those of habits start with `+` and are never fitted below
 * nothing, those of courtesies with `-` and never above; the proportions of the message are free, but for the kind ones.
 */
export function visitTerms(evidence: Evidence, visit: (term: string, value: number) => void): void {
  const { habits, courtesies, marks, features } = evidence;
  visit('stage', 1);
  for (const id of habits.keys()) visit(`+${id}`, 1);
  for (const id of courtesies.keys()) visit(`-${id}`, 1);
  visitMarks(marks, visit);
  visitShares(evidence, visit);
  for (const [name, value] of Object.entries(features))
    if (value !== 0) visit(KIND.has(name) ? `-${name}` : name, value);
  if (habits.size > 1) visit('+two', 1);
  if (habits.size > 2) visit('+three', 1);
  if (courtesies.size > 1) visit('-two', 1);
  if (courtesies.size === 0 && habits.size > 0) visit('+burden', 1);
  if (courtesies.size === 0 && habits.size > 1) visit('+burdens', 1);
}

/** Saying something of theirs, or answering in their words, is never held against a message. */
const KIND: ReadonlySet<string> = new Set(['specific', 'shared']);

/** A mark counts by the root of how often it is met; many of a kind count for something of their own. */
function visitMarks(marks: Evidence['marks'], visit: (term: string, value: number) => void): void {
  let [against, favour] = [0, 0];
  for (const [name, spans] of marks) {
    visit(name, Math.min(2, Math.sqrt(spans.length)));
    if (name.startsWith('+')) against++;
    if (name.startsWith('-')) favour++;
  }
  if (against > 1) visit('+marks', Math.min(1, (against - 1) / 3));
  if (favour > 1) visit('-marks', Math.min(1, (favour - 1) / 3));
}

/** How much of the message it is: the share of its sentences that bear a habit or a mark against it, and one in its favour. */
function visitShares(
  { habits, courtesies, marks, text }: Evidence,
  visit: (term: string, value: number) => void,
): void {
  const marked = (sign: string) =>
    [...marks].flatMap(([name, spans]) => (name.startsWith(sign) ? spans : []));
  const against = shareOf([...[...habits.values()].flat(), ...marked('+')], text.sentences);
  const favour = shareOf([...[...courtesies.values()].flat(), ...marked('-')], text.sentences);
  if (against > 0) visit('+share', against);
  if (favour > 0) visit('-share', favour);
}

/** Makes the sum of what was fitted: the score is the chance, from 0 to 1, that the reader would rather not have it. */
export function createSum(table: SumTable, readerTable: ReaderTable): Sum {
  const reader = onceAText(createReader(readerTable));
  const weigh = (evidence: Evidence, deaf = false) => {
    const read = deaf ? NOTHING_READ : reader(evidence);
    const sum = table.bias + read.score + sumOfTerms(table, evidence);
    const score = 1 / (1 + Math.exp(-(table.slope * sum + table.shift)));
    const speaks = !deaf && (read.score > LEAST_READ || evidence.habits.size === 0);
    const place = speaks ? loudest(withMarks(read, evidence, table), evidence) : null;
    const said = score >= table.thresholds.strict.tip && place !== null;
    return { score, findings: said ? [{ ...FINDINGS[evidence.stage], rule: READER, ...place }] : [] };
  };
  return { weigh, thresholds: table.thresholds };
}

const NOTHING_READ: Read = { score: 0, sentences: [] };

/** What each sentence brought by its words and by the marks against it: a mark counts where it is met first. */
function withMarks(read: Read, { marks, stage, text }: Evidence, { terms }: SumTable): Read {
  const sentences = text.sentences.map((_, at) => read.sentences[at] ?? 0);
  for (const [name, [first]] of marks) {
    if (!name.startsWith('+') || !first) continue;
    const at = text.sentences.findIndex(({ end }) => first.start < end);
    const [anywhere = 0, here = 0] = [terms[name]?.[0], terms[name]?.[SLOTS[stage]]];
    if (at >= 0) sentences[at] = (sentences[at] ?? 0) + anywhere + here;
  }
  return { ...read, sentences };
}

/** What is weighed again with fewer habits reads no differently. */
function onceAText(reader: Reader): Reader {
  const known = new WeakMap<Evidence['units'], Read>();
  return (evidence) => {
    const found = known.get(evidence.units) ?? reader(evidence);
    known.set(evidence.units, found);
    return found;
  };
}

/** What the words must bring for the reader to speak beside habits that explain the verdict already. */
const LEAST_READ = 0.5;

/** What the habits, the courtesies and the proportions of a draft come to. */
export function sumOfTerms({ terms }: Pick<SumTable, 'terms'>, evidence: Evidence): number {
  const slot = SLOTS[evidence.stage];
  let sum = 0;
  visitTerms(evidence, (term, value) => {
    const weights = terms[term];
    if (weights) sum += value * ((weights[0] ?? 0) + (weights[slot] ?? 0));
  });
  return sum;
}
