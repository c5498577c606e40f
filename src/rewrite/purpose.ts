import { askHow } from './ask-how';
import { namesOnly, offersDeed, saysWithWhom, tellsDeed } from './deed';
import { type Frame, frame } from './frames';
import { intentOf, isNameless } from './intent';
import { needFrame } from './need-frames';
import { pick } from './pick';
import type { Part } from './read';
import { isSeen, isTie } from './seen';
import { isMild } from './stays';
import { add, type Material, type Step, stayingBody } from './step';
import { AFTER_ROLE, type Lines, linesAfter, UNSAID } from './wanted-lines';

/**
 * How a first message ends whose author wants something: after a line that says what, why this reader, and that a no is fine;
 * where no line says it, with one to fill in. `known` is true where a line says it. Null where nothing is wanted.
 */
export function purposeFor(material: Material, steps: readonly Step[], known: boolean): Step[] | null {
  const { theirs } = material.reading.person;
  const how = howIn(material);
  if (how !== '')
    return [
      ...reasonFor(theirs, steps),
      add('ask', frame('askHow', { how })),
      add('close', frame('ratherNot')),
    ];
  if (known) {
    const lines = withoutReason(pick(linesAfter(steps), material.turn), steps);
    return lines.map((id) => add('close', frame(id, { theirs })));
  }
  if (!wantsSomething(material)) return null;
  const lines = withoutReason(pick(UNSAID, material.turn), steps);
  return lines.map((id) => add(CLOSES.has(id) ? 'close' : 'lead', frame(id, { theirs })));
}

/** The reason is said already. */
const APPLIES =
  /\b(?:i|i['’]m|i am|i['’]ve|i have) (?:just |recently |also |currently )?(?:apply|applied|applying|looking for|preparing|hoping to|writing (?:to|about|for))\b/i;

/** Who recruits says for what, and why this reader. */
export function recruits({ reading, turn, draft, need }: Material, job: string): Step[] | null {
  if (job === '' && !JOB.test(draft.text)) return null;
  const { theirs } = reading.person;
  const about =
    need === null || job === '' || isNameless(job) ? frame('aboutRole') : needFrame('needJob', job);
  const rest = pick(AFTER_ROLE, turn).map((id) => add('close', frame(id, { theirs })));
  return [add('lead', about), ...rest];
}

const JOB =
  /\b(?:roles?|jobs?|positions?|vacanc\p{L}+|hiring|cv|candidates?|resume|recruit\p{L}*|contract)\b/iu;

/** Where what stays says already why this reader, no line of ours does. */
function withoutReason(lines: Lines, steps: readonly Step[]): readonly Frame[] {
  return speaksOfThem(steps) ? lines.filter((id) => !REASONS.has(id)) : lines;
}

/** A stranger who asks how one does a thing says first why one. */
function reasonFor(theirs: string, steps: readonly Step[]): Step[] {
  return speaksOfThem(steps) ? [] : [add('lead', frame('thoughtOf', { theirs }))];
}

const REASONS: ReadonlySet<Frame> = new Set(['thoughtOf', 'sawWork', 'stoodOut']);
const CLOSES: ReadonlySet<Frame> = new Set(['fineEither', 'noNeed']);

/** The same after something of the draft that stays; null where a question comes more naturally. */
export function purposeAfter(material: Material, steps: readonly Step[]): Step[] | null {
  const how = wantsSomething(material) ? howIn(material) : '';
  if (how !== '') return [add('ask', frame('askHow', { how })), add('close', frame('ratherNot'))];
  const deed = tellsDeed(steps);
  if (!wantsSomething(material) || (asks(steps) && (!deed || material.asking))) return null;
  if (offersDeed(steps) || saysWithWhom(steps) || namesOnly(steps)) {
    const done = saysWithWhom(steps) ? [add('lead', frame('workDone'))] : [];
    const does = namesOnly(steps) ? [add('lead', frame('houseDoes'))] : [];
    return [...done, ...does, add('close', frame('hearMore'))];
  }
  if (steps.some(({ action, text }) => action !== 'drop' && APPLIES.test(text)))
    return [add('lead', frame('purposeAsk'))];
  const all = material.reading.parts.filter(({ hook }) => hook === null).map(({ text }) => text);
  const line =
    intentOf(all) === 'recruit' && JOB.test(material.draft.text) ? frame('aboutRole') : frame('purpose');
  return [add('lead', line), add('close', frame('fineEither'))];
}

/** What stays says already why this reader. */
function speaksOfThem(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(
    ({ part: { role, text } }) =>
      /^(?:reason|plain|thanks|compliment|bump|filler)$/.test(role) &&
      ((/\b(?:you|your|ur)\b/i.test(text) && !CONNECTED.test(text)) || isSeen(text) || isTie(text)),
  );
}

const CONNECTED = /\b(?:connect\w*|accept\w*|the add|your time|reading this)\b/i;

/** What the draft would like to know of its reader. */
function howIn({ reading }: Material): string {
  const parts = reading.parts.filter(({ place, own }) => place === 'body' && !own);
  return parts.map(({ text }) => askHow(text)).find((found) => found !== '') ?? '';
}

function asks(steps: readonly Step[]): boolean {
  return stayingBody(steps).some(({ part, action }) => action === 'fill' || isWarm(part));
}

/** A draft that sells, recruits or asks for more than a word. */
function wantsSomething(material: Material): boolean {
  const { verdict, reading } = material;
  if (verdict.stage !== 'first-message' && verdict.stage !== 'unknown') return false;
  return !isMild(material) || reading.parts.some(({ role }) => role === 'ask' || role === 'bait');
}

/** Something that they made or said is worth a question for its own sake. */
export function isWarm({ hook, text }: Pick<Part, 'hook' | 'text'>): boolean {
  return hook !== null && WARM.test(hook.kind) && (hook.kind !== 'used' || LIKED.test(text));
}

const LIKED =
  /\b(?:love\w*|gorgeous|great|beautiful\w*|wonderful|changed|help(?:s|ed)|enjoy\w*|lovely|delicious|brilliant|superb|best|favou?rite|treat|joy|finished|read|every|always|daily|daughter|son|kids|family)\b/i;
const WARM = /^(?:study|writing|talk|recording|launch|made|piece|did|used|liked|followed|shared|attending)$/;
