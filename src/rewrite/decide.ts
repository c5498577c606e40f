import { plainSignOff } from './edges';
import { withoutOrphans } from './orphans';
import type { Part } from './read';
import { isReproach } from './reproach';
import { type Role, UNWELCOME } from './role';
import { isPointedAt } from './stays';
import { drop, keep, type Material, type Severity, type Step } from './step';
import { type Context, stepByRole } from './step-by-role';
import { tellsOf } from './tell';
import { readTheirs } from './theirs';
import { withoutTorn } from './torn';
import { greeted } from './turn';

/** What becomes of each piece of the draft, in its order. */
export function decide(material: Material, severity: Severity): Step[] {
  const steps: Step[] = [];
  let sold = false;
  for (const part of material.reading.parts) {
    const step = stepFor(part, { material, severity, before: steps, sold });
    if (part.place === 'body' && step.action === 'drop' && SOLD.has(part.role)) sold = true;
    steps.push(step);
  }
  return withoutSecondQuestion(withoutTorn(withoutOrphans(steps)));
}

const SOLD: ReadonlySet<Role> = new Set([...UNWELCOME].filter((role) => !/^(?:bump|filler|ask)$/.test(role)));

function stepFor(part: Part, context: Context): Step {
  const { material, severity, before } = context;
  if (part.place === 'greeting') return greeted(part, material, severity > 0);
  if (part.place === 'sign-off') return signed(part);
  if (part.own || part.role === 'blank') return keep(part);
  if (material.back.has(part)) return keep(part);
  if (endsIt(part, material)) return drop(part);
  if (isTalking(context) && isReproach(part.text)) return reproachless(part);
  const line = tellsOf(part, context);
  if (line) return line;
  if (severity < 2 && answersThem(part, material, before)) return keep(part);
  if (severity < 4 && STAYS.test(part.role)) return keep(part);
  const goes = part === material.without || severity >= 3 || UNWELCOME.has(part.role);
  return goes || isPointedAt(part, material) ? drop(part) : stepByRole(part, context);
}

/** A piece of the author's own way out: it is said at the end. */
function endsIt({ text }: Part, { verdict, wayOut }: Material): boolean {
  return verdict.stage === 'no-reply-yet' && wayOut.includes(text.replace(/[.!\s]+$/, ''));
}

const STAYS = /^(?:condolence|occasion)$/;

/** Where one of the two has written, and the message ends kindly. */
function isTalking({ material }: Context): boolean {
  return !/^(?:first-message|unknown|public)$/.test(material.verdict.stage);
}

/** "I do understand, but it goes to print whether you help or not" keeps its first half, where that is kind. */
function reproachless(part: Part): Step {
  const head = part.text.split(/,? (?:but|though|although) /i)[0] ?? '';
  const kind = part.role === 'thanks' && head !== part.text && !isReproach(head);
  return kind ? { action: 'trim', part, text: `${head}.` } : drop(part);
}

function signed(part: Part): Step {
  const text = plainSignOff(part.text);
  return text === '' ? drop(part) : { action: text === part.text ? 'keep' : 'trim', part, text };
}

/** "Yes, it is." */
function answersThem({ role, text }: Part, { draft }: Material, before: readonly Step[]): boolean {
  if (before.some(({ part }) => part?.place === 'body') || !/^(?:plain|thanks|exit)$/.test(role))
    return false;
  const asked = readTheirs(draft.conversation.theirLast ?? '').kind === 'question';
  if (/\b(?:as soon|if|when|but|and|because|unless|once)[\s.,]*$/i.test(text)) return false;
  return asked && text.split(/\s+/).length <= 10 && ANSWER.test(text) && !text.includes('?');
}

const ANSWER =
  /^(?:yes|yeah|yep|no|nope|not (?:quite|yet|really|any ?more)|sure|of course|absolutely|it (?:is|does|was)|they (?:are|do)|sadly|unfortunately|sold|gone)\b|\b(?:afraid|gone|sold|still available)\b/i;

function withoutSecondQuestion(steps: readonly Step[]): Step[] {
  let asked = false;
  return steps.map((step) => {
    const question = step.part?.role === 'question' && step.action !== 'drop';
    if (question && asked && step.part && !step.part.own) return drop(step.part);
    asked ||= question;
    return step;
  });
}
