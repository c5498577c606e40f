import { plainSignOff } from './edges';
import { isDeclined } from './no';
import { withoutOrphans } from './orphans';
import type { Part } from './read';
import { type Role, UNWELCOME } from './role';
import { isMild, isPointedAt, staysPlain } from './stays';
import { drop, keep, type Material, type Severity, type Step } from './step';
import { readTheirs } from './theirs';
import { detailed, greeted, introduced, introducer } from './turn';

/** What becomes of each piece of the draft, in its order. */
export function decide(material: Material, severity: Severity): Step[] {
  const steps: Step[] = [];
  let sold = false;
  for (const part of material.reading.parts) {
    const step = stepFor(part, material, severity, steps, sold);
    if (part.place === 'body' && step.action === 'drop' && SOLD.has(part.role)) sold = true;
    steps.push(step);
  }
  return withoutSecondQuestion(withoutOrphans(steps));
}

const SOLD: ReadonlySet<Role> = new Set([...UNWELCOME].filter((role) => !/^(?:bump|filler|ask)$/.test(role)));

function stepFor(
  part: Part,
  material: Material,
  severity: Severity,
  before: readonly Step[],
  sold: boolean,
): Step {
  if (part.place === 'greeting') return greeted(part, material, severity > 0);
  if (part.place === 'sign-off') return signed(part);
  if (part.own || part.role === 'blank') return keep(part);
  if (severity < 2 && answersThem(part, material, before)) return keep(part);
  if (severity < 4 && STAYS.test(part.role)) return keep(part);
  if (part === material.without || severity >= 3 || UNWELCOME.has(part.role) || isPointedAt(part, material))
    return drop(part);
  const { draft, verdict } = material;
  const declined = isDeclined(draft, verdict.stage);
  if (declined && /^(?:exit|plain)$/.test(part.role) && isGracious(part.text)) return keep(part);
  switch (part.role) {
    case 'reason':
      if (verdict.stage === 'no-reply-yet' && COMPLAINS.test(part.text)) return drop(part);
      if (declined && !GRACIOUS.test(part.text)) return drop(part);
      return part.hook?.kind === 'third-person' ? introducer(part, part.hook.thing) : keep(part);
    case 'condolence':
    case 'occasion':
      return keep(part);
    case 'thanks':
      if (declined && !GRACIOUS.test(part.text)) return drop(part);
      if (!part.hook && /congrat/i.test(part.text) && verdict.stage === 'first-message' && !isMild(material))
        return drop(part);
      return part.hook || (severity < 2 && !sold) ? withoutBut(part) : drop(part);
    case 'compliment':
      return severity < 2 && !declined ? detailed(part, draft) : drop(part);
    case 'introduction':
      return severity < 2 && !declined && verdict.stage !== 'public' ? introduced(part) : drop(part);
    case 'question':
      if (readTheirs(draft.conversation.theirLast ?? '').kind === 'question') return drop(part);
      return severity === 0 &&
        !sold &&
        !declined &&
        isForReader(part, material) &&
        isHonest(part, material, before)
        ? keep(part)
        : drop(part);
    case 'wish':
      if (declined && !PARTING.test(part.text)) return drop(part);
      return severity === 0 && !part.text.includes('?') && (!sold || PARTING.test(part.text))
        ? keep(part)
        : drop(part);
    default:
      return severity === 0 && staysPlain(part, before, sold, material) ? keep(part) : drop(part);
  }
}

/** "Yes, it is." */
function answersThem({ role, text }: Part, { draft }: Material, before: readonly Step[]): boolean {
  if (before.some(({ part }) => part?.place === 'body') || !/^(?:plain|thanks|exit)$/.test(role))
    return false;
  const asked = readTheirs(draft.conversation.theirLast ?? '').kind === 'question';
  return asked && text.split(/\s+/).length <= 10 && ANSWER.test(text) && !text.includes('?');
}

const ANSWER =
  /^(?:yes|yeah|yep|no|nope|not (?:quite|yet|really|any ?more)|sure|of course|absolutely|it (?:is|does|was)|they (?:are|do)|sadly|unfortunately|sold|gone)\b|\b(?:afraid|gone|sold|still available)\b/i;

/** "I understand, but..." */
function withoutBut(part: Part): Step {
  const text = part.text.replace(/,?\s+(?:but|however|though|and|so)[\s.…]*$/i, '.');
  return text === part.text ? keep(part) : { action: 'trim', part, text };
}

const STAYS = /^(?:condolence|occasion)$/;
const COMPLAINS = /n['’]t\b|\b(?:never|even|not|no)\b/i;
const GRACIOUS = /thank|understand|respect|congrat|no (?:problem|worries)|fair|glad|great|got it|appreciate/i;
function isGracious(text: string): boolean {
  return GRACIOUS.test(text) && text.split(/\s+/).length <= 8 && !/\b(?:but|so|if)\b|\?/i.test(text);
}

const PARTING = /^(?:have|enjoy|take care)/i;

function signed(part: Part): Step {
  const text = plainSignOff(part.text);
  return text === '' ? drop(part) : { action: text === part.text ? 'keep' : 'trim', part, text };
}

/** A question that is about the reader; after silence, only one that asks for more than a yes. */
function isForReader({ text }: Part, { verdict }: Material): boolean {
  if (text.length >= 160 || /\b(?:we|our|us|my|me)\b/i.test(text)) return false;
  if (!/\b(?:you|your|u|ur|it|the|that|they|there)\b/i.test(text)) return false;
  return verdict.stage !== 'no-reply-yet' || /^(?:how|what|why|where|when)\b/i.test(text);
}

/** In a draft that sells, a question that hangs on nothing is there to sell too. */
function isHonest({ hook, text }: Part, material: Material, before: readonly Step[]): boolean {
  if (hook !== null || isMild(material) || NAMES.test(text)) return true;
  const last = before.at(-1);
  return (
    last?.part?.place === 'body' &&
    last.action !== 'drop' &&
    (last.part.hook !== null || last.part.role === 'introduction')
  );
}

const NAMES = /^how['’]s .* (?:at|in|with) \p{Lu}/iu;

function withoutSecondQuestion(steps: readonly Step[]): Step[] {
  let asked = false;
  return steps.map((step) => {
    const question = step.part?.role === 'question' && step.action !== 'drop';
    if (question && asked && step.part && !step.part.own) return drop(step.part);
    asked ||= question;
    return step;
  });
}
