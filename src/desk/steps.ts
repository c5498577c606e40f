import { readStepName, type StepName } from './step-names';

/** A step of a sequence whose steps stand side by side: which it is, from 1, and the columns of its text and its subject, from 0. */
export interface StepColumn {
  readonly step: number;
  readonly text: number;
  readonly subject: number | null;
}

/**
 * The steps that stand side by side in columns of these names, in order; none where there are fewer than two. A column counts
 * where every word of its name is one of a step ("Email 2", "Step 3 body", "Follow-up 1"; not "Email 2 sent at") and its
 * cells are sentences: "Email 1" may as well have addresses.
 */
export function stepsIn(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): readonly StepColumn[] {
  const named = names.flatMap((name, at) => readStepName(name, at) ?? []);
  const texts = named.filter(({ isSubject, at }) => !isSubject && looksOf(rows, at) !== 'other');
  const steps = numbered(withoutDoubles(withoutLoose(texts)));
  if (steps.length < 2 || !steps.some(({ at }) => looksOf(rows, at) === 'sentences')) return [];
  return steps.map((each, nth) => ({
    step: each.step,
    text: each.at,
    subject: named.find((other) => other.isSubject && isOf(other, each, nth === 0))?.at ?? null,
  }));
}

/** So many words make a sentence: an address, a date or a state has fewer. */
const SENTENCE = 5;

/** What stands in a column: sentences in most of the cells that have something; nothing yet; or something else. */
function looksOf(rows: readonly (readonly string[])[], at: number): 'sentences' | 'nothing' | 'other' {
  const filled = rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean);
  if (filled.length === 0) return 'nothing';
  const sentences = filled.filter((cell) => (cell.match(/\p{L}+/gu)?.length ?? 0) >= SENTENCE);
  return sentences.length * 2 >= filled.length ? 'sentences' : 'other';
}

/** A column that is a message and no more is the first step where none else is: "Message, Follow-up 1, Follow-up 2". */
function withoutLoose(texts: readonly StepName[]): readonly StepName[] {
  const isLoose = ({ number, is }: StepName) => number === null && is === 'any';
  const first = texts.some((each) => !isLoose(each) && placeOf(each) <= 1) ? undefined : texts.find(isLoose);
  return texts.filter((each) => !isLoose(each) || each === first);
}

/** Of two columns for the same step, such as "Step 1" and "Step 1 body", the one that says that it has the text. */
function withoutDoubles(texts: readonly StepName[]): readonly StepName[] {
  const keyOf = ({ at, number, is, place }: StepName) =>
    number === null ? `${at}` : `${is} ${number} ${place}.`;
  const best = new Map<string, StepName>();
  for (const each of texts) {
    const other = best.get(keyOf(each));
    if (!other || (each.hasBody && !other.hasBody)) best.set(keyOf(each), each);
  }
  return texts.filter((each) => best.get(keyOf(each)) === each);
}

/** Which step a name says; the follow-up with the number 1 is the second. */
function placeOf({ number, is }: StepName): number {
  if (is === 'farewell') return Number.POSITIVE_INFINITY;
  if (is === 'follow-up') return (number ?? 1) + 1;
  return number ?? 1;
}

/** More are no steps but days, or years. */
const MOST = 30;

/** Each with its step, in order: by their numbers, and where these do not tell, as the columns stand. */
function numbered(texts: readonly StepName[]): readonly (StepName & { readonly step: number })[] {
  const places = texts.map(placeOf).filter(Number.isFinite);
  const isTold =
    new Set(places).size === places.length &&
    places.every((place) => place >= 1 && place <= MOST) &&
    texts.filter(({ is }) => is === 'farewell').length < 2 &&
    !texts.some(({ isDay }) => isDay);
  const last = Math.max(0, ...places) + 1;
  return texts
    .map((each, nth) => ({ ...each, step: isTold ? Math.min(placeOf(each), last) : nth + 1 }))
    .toSorted((one, other) => one.step - other.step);
}

/** Whether a subject is that of a step; one without a number opens the first. */
function isOf(subject: StepName, text: StepName, isFirst: boolean): boolean {
  if (subject.number === null && subject.is === 'any' && subject.place === '') return isFirst;
  const isSame =
    (subject.number === text.number && subject.is === text.is) ||
    (subject.is === 'any' && text.is === 'opener' && placeOf(subject) === placeOf(text));
  return isSame && (subject.place === '' || subject.place === text.place);
}
