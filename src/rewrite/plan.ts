import type { Draft, Finding, Remedy, Stage, Verdict } from '../core/types';
import { closeFor, isDeclined } from './close';
import { plainSignOff } from './edges';
import { type Ending, offerFor, questionFrom, questionFromDropped, storyOf } from './ending';
import { frame } from './frames';
import { plainIntroduction } from './introduction';
import { greetingFor } from './person';
import type { Part, Reading } from './read';
import { CLAIMS, UNWELCOME } from './roles';

/** What becomes of one piece of the draft, or what is added. */
export type Action = 'keep' | 'trim' | 'turn' | 'fill' | 'drop' | 'lead' | 'ask' | 'offer' | 'close';

export interface Step {
  readonly action: Action;
  /** The piece of the draft; null for what is added. */
  readonly part: Part | null;
  /** What will be written; empty when dropped. */
  readonly text: string;
}

/** A rewrite before it is written: the steps, in the order of the result. */
export interface Plan {
  readonly stage: Stage;
  readonly steps: readonly Step[];
}

/** How much is let go: 0 keeps all that is fine, 1 what is surely fine, 2 the reason alone, 3 the edges alone, 4 no topic either. */
export const SEVERITIES = [0, 1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Material {
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly reading: Reading;
  readonly remedies: Readonly<Record<string, Remedy>>;
  readonly offers: readonly string[];
}

/** Plans a rewrite: what stays, what goes, what a piece turns into, and how it ends. */
export function planFor(material: Material, severity: Severity): Plan {
  const { reading, verdict, draft } = material;
  const kept = decide(material, severity);
  const stayed = kept.filter(({ action }) => action !== 'drop');
  const closing = closeFor(draft, verdict.stage, stayed, reading);
  const added = closing ?? endingOf(material, kept, severity);
  const at = endOfBody(kept);
  return { stage: verdict.stage, steps: [...kept.slice(0, at), ...added, ...kept.slice(at)] };
}

/** A wish ("have a good weekend") and the sign-off stay last. */
function endOfBody(steps: readonly Step[]): number {
  let at = steps.length;
  while (at > 0 && trails(steps[at - 1])) at--;
  return at;
}

function trails(step: Step | undefined): boolean {
  return step?.part?.place === 'sign-off' || (step?.part?.role === 'wish' && step.action !== 'drop');
}

function decide(material: Material, severity: Severity): Step[] {
  const steps: Step[] = [];
  let sold = false;
  for (const part of material.reading.parts) {
    const step = stepFor(part, material, severity, steps, sold);
    if (part.place === 'body' && step.action === 'drop' && UNWELCOME.has(part.role)) sold = true;
    steps.push(step);
  }
  return withoutSecondQuestion(withoutOrphans(steps));
}

const drop = (part: Part): Step => ({ action: 'drop', part, text: '' });
const keep = (part: Part): Step => ({ action: 'keep', part, text: part.text });

function stepFor(
  part: Part,
  material: Material,
  severity: Severity,
  before: readonly Step[],
  sold: boolean,
): Step {
  const { stage } = material.verdict;
  const declined = isDeclined(material.draft, stage);
  if (part.place === 'greeting') return greetingStep(part, material);
  if (part.place === 'sign-off') {
    const text = plainSignOff(part.text);
    return text ? { action: text === part.text ? 'keep' : 'trim', part, text } : drop(part);
  }
  if (part.own || part.role === 'blank') return keep(part);
  if (severity >= 3 || UNWELCOME.has(part.role)) return drop(part);
  if (isPointedAt(part, material)) return drop(part);
  switch (part.role) {
    case 'reason':
      if (stage === 'no-reply-yet' && COMPLAINS.test(part.text)) return drop(part);
      return part.hook?.kind === 'third-person' ? introducer(part, part.hook.thing) : keep(part);
    case 'condolence':
    case 'occasion':
      return keep(part);
    case 'thanks':
      if (declined && !GRACIOUS.test(part.text)) return drop(part);
      return part.hook || (severity < 2 && !sold) ? keep(part) : drop(part);
    case 'compliment':
      return severity < 2 && !declined ? detailed(part, material.draft) : drop(part);
    case 'introduction':
      return severity < 2 ? introduced(part) : drop(part);
    case 'question':
      return severity === 0 &&
        !declined &&
        isForReader(part) &&
        (stage !== 'no-reply-yet' || /^(?:how|what|why|where|when)\b/i.test(part.text))
        ? keep(part)
        : drop(part);
    case 'wish':
      return severity === 0 && (!sold || /^(?:have|enjoy|take care)/i.test(part.text))
        ? keep(part)
        : drop(part);
    case 'plain':
      return severity === 0 && staysPlain(part, before, sold, material) ? keep(part) : drop(part);
    default:
      return drop(part);
  }
}

const COMPLAINS = /n['’]t\b|\b(?:never|even|not|no)\b/i;
const GRACIOUS = /thank|understand|respect|congrat|no (?:problem|worries)|fair|glad|great|got it|appreciate/i;

function greetingStep(part: Part, { reading, draft, verdict }: Material): Step {
  const known = Boolean(draft.conversation.recipient?.name) && reading.person.name !== '';
  const wrong = verdict.findings.some(({ rule }) => rule === 'wrong-name');
  const text = greetingFor(part.text, reading.person, known, wrong);
  return { action: text === part.text ? 'keep' : 'turn', part, text };
}

/** A finding that points at these words, and whose remedy is that they go. */
function isPointedAt(part: Part, { verdict, draft, remedies }: Material): boolean {
  return verdict.findings.some(
    (finding) => overlaps(finding, part) && takes(finding, part, draft.text.length, remedies),
  );
}

function overlaps(finding: Finding, part: Part): boolean {
  return finding.start < part.end && part.start < finding.end;
}

function takes(
  finding: Finding,
  part: Part,
  length: number,
  remedies: Readonly<Record<string, Remedy>>,
): boolean {
  const remedy = remedies[finding.rule] ?? 'none';
  if (remedy === 'none' || finding.end - finding.start > length * 0.7) return false;
  return part.role === 'plain' || (part.role === 'compliment' && remedy !== 'fill');
}

function introducer(part: Part, name: string): Step {
  if (!/\b(?:me|my|could|can|would|should|might|help|get|hire|i)\b/i.test(part.text)) return keep(part);
  return { action: 'turn', part, text: frame('mentioned', { thing: name }) };
}

function detailed(part: Part, { conversation }: Draft): Step {
  if (conversation.replyingTo !== null && part.text.split(/\s+/).length <= 5 && /!/.test(part.text))
    return keep(part);
  const short = part.text.replace(/(?:[.!\s]|\p{Extended_Pictographic}|\ufe0f)+$/u, '');
  const noun =
    /\b(?:post|article|talk|thread|podcast|pod|episode|video|vid|piece|newsletter|book|keynote|essay|interview|session|workshop|work|music|style|stream|art|photo|drawing|painting|channel|content|playlist|paper|blog|tweet|recipe|garden|bread|substack)s?\b/i.test(
      short,
    );
  const fan = /\bfan of (?:the|your) \p{L}+$/iu.test(short);
  if (!(noun || fan) || short.split(/\s+/).length > 14 || /[!?]/.test(short)) return drop(part);
  return { action: 'fill', part, text: `${short}, ${frame('especially')}.` };
}

function introduced(part: Part): Step {
  const text = plainIntroduction(part.text);
  if (!text) return drop(part);
  const whole = part.text.replace(/[\s.!]+$/, '') === text;
  return whole ? keep(part) : { action: 'trim', part, text: `${text}.` };
}

function isForReader({ text }: Part): boolean {
  return text.length < 160 && !/\b(?:we|our|us|my|me)\b/i.test(text);
}

/** A sentence that is neither good nor bad stays while nothing was sold before it, and it hangs on something that stays. */
function staysPlain(
  part: Part,
  before: readonly Step[],
  sold: boolean,
  { verdict, draft, reading }: Material,
): boolean {
  if (sold || isDeclined(draft, verdict.stage) || verdict.stage === 'no-reply-yet') return false;
  if (verdict.stage === 'in-conversation') return answers(part.text, draft.conversation.theirLast ?? '');
  if (CLAIMS.test(part.text.replaceAll('’', "'"))) return false;
  const last = before.at(-1);
  if (last?.part?.place === 'body') return last.action !== 'drop' && followsOn(part, last.part);
  return reading.parts[reading.parts.indexOf(part) + 1]?.role === 'reason';
}

function followsOn({ text }: Part, { role }: Part): boolean {
  return role === 'introduction' ? /\b(?:you|your)\b/i.test(text) : /^(?:reason|plain|question)$/.test(role);
}

/** Speaks of what they asked. */
function answers(text: string, theirs: string): boolean {
  if (!theirs.includes('?')) return false;
  const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
  return (theirs.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word)).length > 1;
}

const POINTING =
  /^(?:it|it's|its|this|that|that's|these|those|they|they're|he|she|them|both|neither|which|such)\b/i;
const LINKING =
  /^(?!so (?:sorry|happy|glad|nice|cool|good|much|great|lovely))(?:also|so|but|and|plus|anyway|besides|additionally|moreover|furthermore|that said|still|however|then|by the way|btw|p\.?s\.?:?|or)[,:]?\s+/i;
const LEANING =
  /^(?:because|otherwise|for example|in fact|therefore|instead|as such|if not|as|who|where|since|or)\b/i;

/** What leaned on a sentence that goes, goes too; a linking word at the front of what stays is taken off. */
function withoutOrphans(steps: readonly Step[]): Step[] {
  const result: Step[] = [];
  let previousStays = true;
  for (const step of steps) {
    const next: Step =
      previousStays || step.part?.place !== 'body' || step.action === 'drop' ? step : orphaned(step);
    result.push(next);
    if (step.part?.place === 'body') previousStays = next.action !== 'drop';
  }
  return result;
}

function orphaned(step: Step): Step {
  const bare = step.text.replace(LINKING, '');
  if (!step.part || POINTING.test(bare) || LEANING.test(bare))
    return step.part && !step.part.own ? drop(step.part) : step;
  return bare === step.text ? step : { ...step, action: 'trim', text: bare };
}

function withoutSecondQuestion(steps: readonly Step[]): Step[] {
  let asked = false;
  return steps.map((step) => {
    const question = step.part?.role === 'question' && step.action !== 'drop';
    if (question && asked && step.part && !step.part.own) return drop(step.part);
    asked ||= question;
    return step;
  });
}

function endingOf(
  { draft, reading, offers, verdict }: Material,
  steps: readonly Step[],
  severity: Severity,
): Step[] {
  const stayed = steps.filter(({ action }) => action !== 'drop');
  if (stayed.some(({ part }) => /^(?:question|condolence|occasion)$/.test(part?.role ?? ''))) return [];
  const anchored = stayed.some(
    ({ part, action }) =>
      part?.place === 'body' && (part.hook !== null || part.role === 'blank' || action === 'fill'),
  );
  const ending =
    severity === 4 ? null : (offerFor(offers, aboutOf(draft)) ?? askFrom(steps, draft.text.length));
  const last: Step = {
    action: ending?.kind ?? 'ask',
    part: null,
    text: ending?.text ?? frame(storyOf(draft.text.length)),
  };
  if (anchored && !ending?.thing) return [last];
  const { they, theirs } = reading.person;
  const lead = (text: string): Step => ({ action: 'lead', part: null, text });
  if (verdict.stage === 'first-reply' && draft.conversation.theirLast) {
    return [lead(frame('reply', { they })), ending ? last : { ...last, text: frame('busyWith') }];
  }
  if (ending?.personal) return [lead(frame('becauseAsk', { theirs })), last];
  if (ending?.thing)
    return [
      lead(frame(ending.text === frame('theyCame') ? 'aboutThings' : 'aboutThing', { topic: ending.thing })),
      last,
    ];
  if (ending?.led)
    return [
      lead(frame('aboutTopic', { topic: ending.led.topic, theirs })),
      { ...last, text: ending.led.text },
    ];
  // a question that names its own thing needs no line before it
  if (ending?.kind === 'ask') return [last];
  return [lead(frame((draft.limit ?? 999) < 250 ? 'becauseShort' : 'because', { theirs })), last];
}

function aboutOf({ text, conversation }: Draft): string {
  return [text, conversation.theirLast, conversation.replyingTo].join(' ');
}

function wordsAfter(part: Part, stayed: readonly Part[]): number {
  return stayed.slice(stayed.indexOf(part) + 1).flatMap(({ text }) => text.split(/\s+/)).length;
}

/** A question from what stays, the last first; else from what goes. */
function askFrom(steps: readonly Step[], turn: number): Ending | null {
  const body = steps.flatMap(({ part, action }) =>
    part?.place === 'body' ? [{ part, stays: action !== 'drop' }] : [],
  );
  const stayed = body.filter(({ stays }) => stays).map(({ part }) => part);
  for (const part of [...stayed].reverse()) {
    const question = questionFrom(part, wordsAfter(part, stayed) <= 8 ? 'near' : 'said', turn);
    if (question) return question;
  }
  const last = stayed.at(-1);
  if (last?.role === 'thanks' && /congrat|well done/i.test(last.text))
    return { kind: 'ask', text: frame('soFar') };
  const dropped = body.filter(({ stays }) => !stays).map(({ part }) => part);
  const named = dropped
    .filter(({ role }) => role !== 'criticism')
    .map((part) => questionFrom(part, 'gone', turn));
  return named.find((question) => question !== null) ?? questionFromDropped(dropped, turn);
}
