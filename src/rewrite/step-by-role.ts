import { isNeed } from './need';
import { isDeclined } from './no';
import type { Part } from './read';
import { isMild, staysPlain } from './stays';
import { drop, keep, type Material, type Severity, type Step } from './step';
import { readTheirs } from './theirs';
import { detailed, introduced, introducer } from './turn';

/** Where a piece stands: what was decided before it, and whether something was sold there. */
export interface Context {
  readonly material: Material;
  readonly severity: Severity;
  readonly before: readonly Step[];
  readonly sold: boolean;
}

/** What becomes of a piece that may stay, by what it does. */
export function stepByRole(part: Part, context: Context): Step {
  const { material, severity, before, sold } = context;
  const { draft, verdict } = material;
  const declined = isDeclined(draft, verdict.stage);
  switch (part.role) {
    case 'reason':
      return reasoned(part, material, declined);
    case 'thanks':
      return thanked(part, context, declined);
    case 'compliment':
      if (declined) return isGracious(part.text) ? keep(part) : drop(part);
      return severity < 2 ? detailed(part, draft) : drop(part);
    case 'introduction':
      return severity < 2 && !declined && isIntroduced(part, material) ? introduced(part) : drop(part);
    case 'question':
      return !declined && isAsked(part, context) ? keep(part) : drop(part);
    case 'wish':
      return isWished(part.text, context, declined) ? keep(part) : drop(part);
    default:
      if (declined) return isGracious(part.text) ? keep(part) : drop(part);
      return severity === 0 && staysPlain(part, before, sold, material) ? keep(part) : drop(part);
  }
}

/** Who has asked something wants the answer, and who has not answered has been told. */
function isIntroduced({ text }: Part, { verdict: { stage }, draft }: Material): boolean {
  if (stage === 'public') return false;
  if (/^(?:first-message|unknown)$/.test(stage)) return true;
  const theirs = draft.conversation.theirLast ?? '';
  return WHO_ARE_YOU.test(theirs) || (!isNeed(text) && readTheirs(theirs).kind !== 'question');
}

const WHO_ARE_YOU = /\b(?:know each other|who (?:are|is)|have we met|do i know|where do i know)\b/i;

function reasoned(part: Part, { verdict }: Material, declined: boolean): Step {
  if (verdict.stage === 'no-reply-yet' && COMPLAINS.test(part.text)) return drop(part);
  const small = part.text.replaceAll('’', "'").toLowerCase();
  if ((declined && !GRACIOUS.test(part.text)) || NO_REASONS.some((each) => each.test(small)))
    return drop(part);
  return part.hook?.kind === 'third-person' ? introducer(part, part.hook.thing) : keep(part);
}

// Tried on small letters: a pattern that ignores case takes ten times as long to build.
const NO_REASONS: readonly RegExp[] = [
  // presses
  /^(?:sign up|subscribe|book|click|use|visit|join|reply|check)\b|^(?:also )?(?:kindly|please|pls|plz)\b/,
  /\byou(?:'ll| will) need\b|\byou should\b|\b(?:we|i)(?:'d| would)? (?:just |only |really )?need\b/,
  /\byou(?:'ve| have)? (?:got to|gotta|have to|need to|must|can still)\b/,
  // what the reader has not given yet, or what the author gains by it
  /^your (?:kind |valuable |active |valued |generous )?(?:participation|contribution|support|input|response|responses|cooperation|help|donation|vote|feedback|answers?|attendance|presence|referral|signature|assistance|involvement|review)\b(?!.{0,30}\b(?:was|were|meant|helped|made|got|has|have|on|to the|at|in the|with the)\b)/,
  /\b(?:valuable|important|crucial|helpful|essential|vital|beneficial|useful|good|great|invaluable) (?:for|to) (?:me|us|my|our)\b/,
  // said to anybody: "you are working at very good company", "inspired by your journey"
  /\b(?:very good|great|good|reputed|esteemed|prestigious|such an?|big|nice|top|well-known) (?:company|organi[sz]ation|firm|institution)\b/,
  /\b(?:by|of|follow[a-z]*) your (?:[a-zß-ɏ]+ )?journey\b(?! (?:from|to|with|as|in)\b)|\byour story (?:is|would|could|deserves)\b/,
  /\byour (?:(?:career )?trajectory|leadership|wisdom|career (?:path|journey|progression)|success)\b/,
];
const COMPLAINS = /n['’]t\b|\b(?:never|even|not|no)\b/i;
const GRACIOUS =
  /thank|(?<!n['’]t |not |cannot |never |hardly |to |mis)understand|respect|congrat|no (?:problem|worries)|\bfair|glad|(?<!\b(?:every|any|some|most|the|an?|our|my|many) )great|got it|get it|appreciate|good luck|makes sense|of course|all the best/i;

function isGracious(text: string): boolean {
  return GRACIOUS.test(text) && text.split(/\s+/).length <= 8 && !/\b(?:but|so|if)\b|\?/i.test(text);
}

function thanked(part: Part, { material, severity, sold }: Context, declined: boolean): Step {
  if (declined) return graceful(part);
  // thanks for nothing yet
  const words = part.text.split(/\s+/).length;
  const forWhat =
    (/\b(?:for|that)\b/i.test(part.text) && !FOR_NOTHING.test(part.text)) || /congrat/i.test(part.text);
  if (material.verdict.stage === 'first-message' && !part.hook && (words < 4 || (words < 7 && !forWhat)))
    return drop(part);
  if (material.verdict.stage === 'first-message' && !part.hook && FOR_NOTHING.test(part.text))
    return drop(part);
  if (part.hook) return withoutBut(part);
  // congratulations on nothing in particular are there to sell
  const bait = /congrat/i.test(part.text) && material.verdict.stage === 'first-message';
  return severity < 2 && !sold && !(bait && !isMild(material)) ? withoutBut(part) : drop(part);
}

/** Thanks in advance. */
const FOR_NOTHING =
  /\b(?:for (?:your )?(?:\p{L}+ )?(?:time|consider\p{L}*|reading|help|support|understanding)|in advance)\b/iu;

/** After a no the kind word stays, without what presses on behind it. */
function graceful(part: Part): Step {
  if (!GRACIOUS.test(part.text) || part.text.includes('?') || DIGS.test(part.text)) return drop(part);
  const [head = '', ...rest] = part.text.split(/,\s+/);
  const before = part.text.split(/,? (?:but|though) /i)[0] ?? '';
  if (before !== part.text) return { action: 'trim', part, text: `${before}.` };
  if (part.text.split(/\s+/).length <= 5 || rest.length === 0 || !GRACIOUS.test(head))
    return withoutBut(part);
  return GRACIOUS.test(rest.join(' ')) ? withoutBut(part) : { action: 'trim', part, text: `${head}.` };
}

/** "I appreciate that you may not see the value of it" */
const DIGS =
  /\bpersonally\b|\b(?:not|n['’]t) (?:\p{L}+ )?(?:see|understand|realise|realize|know)\b|\bvalue of\b/iu;

/** "I understand, but..." */
function withoutBut(part: Part): Step {
  const text = part.text.replace(/,?\s+(?:but|however|though|and|so)[\s.…]*$/i, '.');
  return text === part.text ? keep(part) : { action: 'trim', part, text };
}

function isWished(text: string, { severity, sold }: Context, declined: boolean): boolean {
  if (PARTING.test(text) || (declined && FOR_THEM.test(text))) return severity === 0 && !text.includes('?');
  return severity === 0 && !declined && !sold && !text.includes('?');
}

/** "oh no, hope your wrist gets better soon!" */
const FOR_THEM =
  /\bhope (?:you|your|it|things|all)\b.{0,40}\b(?:better|soon|well|luck|rest|recover\w*|easier|lovely|great|good)\b/i;
const PARTING = /^(?:have|enjoy|take care)/i;

function isAsked(part: Part, { material, severity, before, sold }: Context): boolean {
  // what they asked is answered first
  if (readTheirs(material.draft.conversation.theirLast ?? '').kind === 'question') return false;
  return severity === 0 && !sold && isForReader(part, material) && isHonest(part, material, before);
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
  // what one who is spoken with is asked before anything is sold
  if (/^(?:in-conversation|first-reply)$/.test(material.verdict.stage)) return true;
  const last = before.at(-1);
  return (
    last?.part?.place === 'body' &&
    last.action !== 'drop' &&
    (last.part.hook !== null || last.part.role === 'introduction')
  );
}

const NAMES = /^how['’]s .* (?:at|in|with) \p{Lu}/iu;
