import { isCasual } from './casual';
import { isAnchored } from './end';
import { grieves } from './grief';
import { intentOf } from './intent';
import { isPolite } from './polite';
import { type Material, type Step, stayingBody } from './step';
import { tellsNeed } from './tells-need';

/**
 * True when the receiver of a text would know what it is about: it says who writes, or speaks of something of theirs that the draft
 * knew. A stranger's bare question, and a text that is nothing but a blank, are not worth sending.
 */
export function isWorthSending(steps: readonly Step[], material: Material): boolean {
  if (isAgain(material)) return true;
  if (isBlankOnly(steps) || isWounded(steps, material) || isCold(steps)) return false;
  if (!/^(?:first-message|unknown)$/.test(material.verdict.stage)) return true;
  if (
    isToNobody(material) &&
    !isAnchored(steps) &&
    intentOf(material.reading.parts.map(({ text }) => text)) !== 'seek'
  )
    return false;
  if (!asksOrGives(steps) || isHelloOnly(steps) || (isForm(steps) && isPolite(material))) return false;
  if (tellsNeed(steps) || steps.some(({ action }) => action === 'offer')) return true;
  if (steps.some(({ action, text }) => action === 'ask' && /^What I'd like to ask is /.test(text)))
    return true;
  if (saysWhy(steps)) return isAnchored(steps) || (material.reading.person.name !== '' && isLoud(material));
  const clauses = material.reading.parts.map(({ text }) => text);
  const intent = intentOf(clauses);
  if (intent === 'recruit') return isSaid(steps);
  return (
    (isAnchored(steps) && !isHollow(steps)) || (intent === 'seek' ? isSaid(steps) : isCasual(steps, material))
  );
}

/** "Dear Sir/Madam, I thought of you" */
function isToNobody({ reading }: Material): boolean {
  return (
    reading.person.name === '' &&
    /\b(?:sir ?\/ ?madam|sir or madam|valued \p{L}+|business owner|professional|(?:hiring|purchasing|procurement|sales|marketing|hr|export|import) (?:manager|director|team|department|head))\b/iu.test(
      reading.parts.find(({ place }) => place === 'greeting')?.text ?? '',
    )
  );
}

/** A line of who one is leads to something: a question, a line to fill in, an offer, a kind word. */
function asksOrGives(steps: readonly Step[]): boolean {
  return steps.some(
    ({ part, action, text }) =>
      action !== 'drop' &&
      (/[?[]/.test(text) ||
        /^(?:offer|close)$/.test(action) ||
        /^(?:condolence|occasion)$/.test(part?.role ?? '') ||
        grieves(text)),
  );
}

/** "Evening Mrs Kaur. Hello." */
function isHelloOnly(steps: readonly Step[]): boolean {
  const said = steps.filter(
    ({ part, action, text }) =>
      action !== 'drop' && (part === null || part.place === 'body') && !HELLO.test(text),
  );
  return said.flatMap(({ text }) => text.match(/[\p{L}\d'’]+/gu) ?? []).length < LEAST_WORDS;
}

const HELLO = /^(?:hi|hello|hey|(?:good )?(?:morning|afternoon|evening))\b[^.!?]{0,30}[.!]?$/i;
const LEAST_WORDS = 3;

/** A text that we wrote ourselves. */
export function isAgain({ reading }: Pick<Material, 'reading'>): boolean {
  return reading.parts.some(({ own, place }) => own && place === 'body');
}

/** The word on their loss went, and the rest stayed. */
function isCold(steps: readonly Step[]): boolean {
  return steps.some(({ part, action }) => part?.role === 'condolence' && action === 'drop');
}

/** Of hard words only a cry is left. */
function isWounded(steps: readonly Step[], { verdict, reading }: Material): boolean {
  if (verdict.stage !== 'in-conversation' || !reading.parts.some(({ role }) => role === 'guilt'))
    return false;
  const kept = steps.filter(({ part, action }) => part?.place === 'body' && action !== 'drop');
  return kept.length > 0 && kept.flatMap(({ text }) => text.split(/\s+/)).length < 3;
}

/** Nothing stands around what is to be filled in. */
function isBlankOnly(steps: readonly Step[]): boolean {
  const body = steps.filter(
    ({ part, action }) => action !== 'drop' && (part === null || part.place === 'body'),
  );
  return (
    body
      .map(({ text }) => text.replace(/\[[^\]\n]*\]/g, ''))
      .join(' ')
      .search(/\p{L}{2}/u) < 0
  );
}

/** Nothing of the draft is left, and no line says what the author does: only what is to be filled in. */
function isForm(steps: readonly Step[]): boolean {
  return stayingBody(steps).length === 0 && !tellsNeed(steps) && steps.some(({ text }) => text.includes('['));
}

/** "You're in operations" is true of many. */
function isHollow(steps: readonly Step[]): boolean {
  const hooks = stayingBody(steps).flatMap(({ part: { hook }, action }) =>
    action === 'fill' ? ['fill'] : hook ? [hook.kind] : [],
  );
  return hooks.length > 0 && hooks.every((kind) => kind === 'role');
}

/** Who tells a story in so many words has more to lose than a line can say. */
const TOLD_AT_LENGTH = 75;

/** A draft in which little is worth keeping. */
function isLoud({ reading, verdict, draft }: Material): boolean {
  if (draft.text.split(/\s+/).length > TOLD_AT_LENGTH) return false;
  const loud = reading.parts.filter(({ role }) =>
    /^(?:hype|proof|urgency|guilt|flattery|bait|pitch|criticism)$/.test(role),
  );
  return loud.length > 0 || verdict.findings.length > 1;
}

/** The author is asked to say in a line why they write. */
function saysWhy(steps: readonly Step[]): boolean {
  return steps.some(
    ({ part, text }) => part === null && /\[(?:your (?:reason|question)|the role)\b/.test(text),
  );
}

/** What the author is after is in one of our own lines. */
function isSaid(steps: readonly Step[]): boolean {
  return steps.some(({ action, text }) => action !== 'drop' && SAYS.test(text));
}

const SAYS = /\b(?:i['’]m|i am) writing about an? \p{L}+|would like to do\]/iu;
