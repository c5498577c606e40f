import { fold } from '../core/text';
import type { Draft, Finding, Remedy, Verdict } from '../core/types';
import { told } from './need-told';
import { isDeclined } from './no';
import type { Part } from './read';
import { isRemark } from './remark';
import { type Role, UNWELCOME } from './role';
import { CLAIMS } from './roles';
import type { Material, Step } from './step';
import { readTheirs } from './theirs';

/** A finding that points at these words, and whose remedy is that they go. */
export function isPointedAt(part: Part, { verdict, draft, remedies }: Material): boolean {
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
  if (finding.rule === 'reader')
    return part.role === 'plain' && (part.end - part.start) * 2 > finding.end - finding.start;
  if (remedy === 'none' || finding.end - finding.start > length * 0.7) return false;
  return part.role === 'plain' || (part.role === 'compliment' && remedy !== 'fill');
}

/** A sentence that is neither good nor bad stays while nothing was sold before it, and it hangs on something that stays. */
export function staysPlain(part: Part, before: readonly Step[], sold: boolean, material: Material): boolean {
  const { verdict, draft, reading } = material;
  if (isDeclined(draft, verdict.stage) || verdict.stage === 'no-reply-yet') return false;
  const last = before.at(-1);
  if (part.joined && last?.action === 'keep' && last.part?.role === 'reason' && last.part.place === 'body')
    return !CLAIMS.test(fold(part.text)) && !PLEADS.test(part.text);
  if (verdict.stage === 'public' && !sold && WARM.test(part.text) && part.text.split(/\s+/).length <= 10)
    return !CLAIMS.test(fold(part.text));
  if (isTorn(part, last, material)) return false;
  if (verdict.stage === 'first-message' && isRemark(part, before)) return !CLAIMS.test(fold(part.text));
  if (
    verdict.stage === 'first-message' &&
    !(leadsToReader(material) && (isMild(material) || isAside(part, last)))
  )
    return false;
  if (
    part.text.split(/\s+/).length < 4 ||
    part.text.length > 200 ||
    /^(?:\(|(?:no|there(?:['’]s| is| are)|all|only|just|not|with|happy|for|in|on|at|by|as|that['’]s) )/i.test(
      part.text,
    ) ||
    PLEADS.test(part.text)
  )
    return false;
  if (isAboutMe(verdict) && /^(?:i|i['’]\p{L}+|my|we)\b/iu.test(part.text)) return false;
  const asked = readTheirs(draft.conversation.theirLast ?? '').kind === 'question';
  if (asked) return !sold && answers(part.text, draft.conversation.theirLast ?? '');
  const speaks = /\b(?:you|your|u|ur)\b/i.test(part.text) || verdict.stage !== 'first-message';
  if (isMild(material))
    return speaks && !servesGone(last, verdict) && !CLAIMS.test(fold(part.text)) && fits(part, before, draft);
  if (sold) return false;
  if (verdict.stage === 'in-conversation') return false;
  if (CLAIMS.test(fold(part.text))) return false;
  if (last?.part?.place === 'body') return last.action !== 'drop' && followsOn(part, last.part);
  return reading.parts[reading.parts.indexOf(part) + 1]?.role === 'reason';
}

/** "My dad taught one too.", said to what they did. */
function isAside({ text }: Part, last: Step | undefined): boolean {
  return (
    last?.part?.role === 'reason' &&
    last.action !== 'drop' &&
    text.split(/\s+/).length < 9 &&
    / too[.!]*$/i.test(text)
  );
}

/** What is said to a stranger after what goes was mostly said for it. */
function servesGone(last: Step | undefined, { stage }: Verdict): boolean {
  return stage === 'first-message' && last?.action === 'drop' && UNWELCOME.has(last.part?.role ?? 'plain');
}

/** Half of a sentence, whose other half goes: it was said for that. */
function isTorn(part: Part, last: Step | undefined, { reading }: Material): boolean {
  if (part.joined && last?.action === 'drop') return true;
  const next = reading.parts[reading.parts.indexOf(part) + 1];
  return next?.joined === true && UNWELCOME.has(next.role);
}

const SELLING_ROLES: ReadonlySet<Role> = new Set<Role>([
  ...(['pitch', 'hype', 'proof', 'follow', 'contact', 'urgency', 'guilt', 'flattery', 'criticism'] as const),
]);

/** True where a draft asks too much, maybe, but sells and presses nothing: its plain sentences may stay. */
export function isMild({ reading, verdict, remedies }: Material): boolean {
  return (
    !reading.parts.some(({ role, text }) => SELLING_ROLES.has(role) || told(text) !== '') &&
    verdict.findings.every(({ rule }) => !/^(?:drop|trim|interest)$/.test(remedies[rule] ?? 'none'))
  );
}

/** In a first message what is neither good nor bad stays beside what is good. */
function leadsToReader({ reading }: Material): boolean {
  return reading.parts.some(({ role }) => /^(?:reason|introduction)$/.test(role));
}

function isAboutMe({ findings }: Verdict): boolean {
  return findings.some(({ rule }) => rule === 'all-about-me');
}

/** Leaves room for an end, within what is read on a phone. */
function fits({ text }: Part, before: readonly Step[], { limit = ROOM }: Draft): boolean {
  const length = before.reduce((sum, step) => sum + step.text.length + 1, text.length);
  return length <= Math.min(limit, ROOM) - 100;
}

const WARM =
  /^(?:(?:so|very|absolutely|really|what a|how|such a|this is|totally|well) )*(?:beautiful|gorgeous|stunning|lovely|fire|true|brave|said|love|loved|amazing|great|brilliant|agreed|agree|same|fair|congrats|perfect|cute|wonderful|inspiring|delicious|funny)\b/i;
const ROOM = 400;
const PLEADS =
  /\b(?:perfect|ideal|great|suited|right) for\b|\bavailable at any\b|^you can (?:use|take|have)\b|^(?:and |so |but )?you know\b|\b(?:beg|begged|begging|desperate|last hope|my rent|let somebody go|need|please|pls|kindly|\d{1,2} ?(?:am|pm)|thought of you|dinner|plz|god bless|any (?:role|job|work))\b/i;

function followsOn({ text }: Part, { role }: Part): boolean {
  return role === 'introduction' ? /\b(?:you|your)\b/i.test(text) : /^(?:reason|plain|question)$/.test(role);
}

/** Speaks of what they asked. */
function answers(text: string, theirs: string): boolean {
  if (!theirs.includes('?')) return false;
  const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
  return (theirs.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word)).length > 1;
}
