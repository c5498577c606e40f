import { fold } from '../core/text';
import { passes } from './passes';
import { type Plan, planFor } from './plan';
import type { Part } from './read';
import type { Tools } from './rewrite';
import type { Role } from './role';
import { CLAIMS } from './roles';
import { isSeen, isTie } from './seen';
import { sentencesOf } from './sentences';
import type { Material, Severity, Step } from './step';
import { tellsNeed } from './tells-need';
import { isWorthSending } from './worth';
import { write } from './write';

/** What a plan is made from, and how much it lets go. */
export interface Way {
  readonly material: Material;
  readonly severity: Severity;
}

/**
 * The plan with those fine sentences back in it, word for word, that were let go with what stood round them: what was seen of the reader's,
 * what is new with the author, the rest of a sentence that stays in part. Each is tried by itself, and the whole is checked again.
 */
export function restored({ material, severity }: Way, plan: Plan, tools: Tools): Plan {
  if (!isOurs(plan)) return plan;
  let best = plan;
  let back: ReadonlySet<Part> = new Set();
  for (const sentence of sentencesOf(material.reading.parts)) {
    if (!isGone(sentence, best) || !isFine(sentence, { material, plan: best }, tools)) continue;
    const more = new Set([...back, ...sentence]);
    const next = withBack({ material: { ...material, back: more }, severity }, tools);
    if (next) [best, back] = [next, more];
  }
  return best;
}

/** So many ends are tried for what comes back. */
const ENDS = 4;

function withBack({ material, severity }: Way, tools: Tools): Plan | null {
  for (let more = 0; more < ENDS; more++) {
    const plan = planFor({ ...material, turn: material.turn + more }, severity);
    if (!isWhole(plan, material.back) || !isWorthSending(plan.steps, material)) continue;
    if (passes(write(plan, material.reading.voice), material.draft, tools)) return plan;
  }
  return null;
}

/** A line of ours ends it: what was made of less is not read again, and taken to pieces. */
function isOurs({ steps }: Plan): boolean {
  return steps.some(({ part, action }) => part === null && action !== 'drop');
}

function isWhole({ steps }: Plan, parts: ReadonlySet<Part>): boolean {
  return steps.every(({ part, action }) => part === null || action === 'keep' || !parts.has(part));
}

function isGone(sentence: readonly Part[], { steps }: Plan): boolean {
  return stepsOf(sentence, steps).some(({ action }) => action === 'drop' || action === 'trim');
}

function stepsOf(sentence: readonly Part[], steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ part }) => part !== null && sentence.includes(part));
}

interface Place {
  readonly material: Material;
  readonly plan: Plan;
}

/** Nothing was found in it, it is clear by itself, and it is of a kind that is good to read. */
function isFine(sentence: readonly Part[], place: Place, { judge }: Tools): boolean {
  const { draft, verdict } = place.material;
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (
    !first ||
    !last ||
    sentence.some(({ own, role, joined }) => own || !(MAY_STAY.has(role) || (joined && role === 'hype')))
  )
    return false;
  if (verdict.findings.some(({ start, end }) => start < last.end && first.start < end)) return false;
  const text = draft.text.slice(first.start, last.end);
  if (text.split(/\s+/).length < FEWEST) return false;
  const isApt =
    isRemark(sentence, text, place) ||
    isReply(sentence, text, place) ||
    (OPEN.test(verdict.stage) && isTie(text) && text.split(/\s+/).length <= MOST_WORDS);
  if (!isApt && (UNFIT.test(fold(text.replaceAll('’', "'"))) || !isWelcome(text, sentence, place)))
    return false;
  return judge({ ...draft, text }, 'balanced').level === 'clear';
}

const FEWEST = 3;
const OPEN = /^(?:first-message|unknown)$/;

/** A few words on what was seen, right after it: "Those Friday spreads are brutal." */
function isRemark(sentence: readonly Part[], text: string, { material, plan }: Place): boolean {
  const steps = plan.steps.filter(({ part }) => part?.place === 'body');
  const before = steps[steps.findIndex(({ part }) => part === sentence[0]) - 1];
  const isSeenBefore = before?.part?.role === 'reason' && before.action === 'keep';
  return (
    isSeenBefore &&
    OPEN.test(material.verdict.stage) &&
    text.split(/\s+/).length <= FEW_WORDS &&
    !SAYS_MORE.test(text)
  );
}

/** What is said first to somebody who has just written: "It's Zig, with a little Lua for the config." */
function isReply(sentence: readonly Part[], text: string, { material, plan }: Place): boolean {
  const { theirLast } = material.draft.conversation;
  if (!/^(?:first-reply|in-conversation)$/.test(material.verdict.stage) || (theirLast ?? '') === '')
    return false;
  const steps = plan.steps.filter(({ part }) => part?.place === 'body');
  const before = steps.slice(
    0,
    steps.findIndex(({ part }) => part === sentence[0]),
  );
  const isFirst = before.every(({ action }) => action === 'keep' || action === 'trim');
  return (
    isFirst &&
    text.split(/\s+/).length <= REPLY_WORDS &&
    !WANTS.test(fold(text.replaceAll('’', "'"))) &&
    !TURNS.test(text)
  );
}

const REPLY_WORDS = 22;
/** Asks, counts, reproaches, or comes to the author's own business. */
const TURNS =
  /[?$€£%\n]|\b(?:you|u|ur|your|me|since|now|anyway|btw|but|however|if|send\w*|please|pls|deal|price\w*|product\w*|clients?|customers?|only|last|messaging|writing|because of you|fault|blame)\b/i;

const FEW_WORDS = 13;
/** Asks, counts, or turns to the author's own. */
const SAYS_MORE =
  /[?:\d\n]|\b(?:I|i|we|me|my|us|our|so|but|which|that['’]s why|if|most|many|help\w*|need\w*)\b/i;

const MAY_STAY: ReadonlySet<Role> = new Set<Role>([
  ...(['plain', 'thanks', 'introduction', 'reason', 'wish', 'occasion', 'compliment'] as const),
  ...(['bump', 'ask', 'exit', 'filler'] as const),
]);

/** Fragments and lists, orders, promises of gain, and what speaks of something that is not there. */
const UNFIT =
  /[?:$€£%•\n]|^\W*[-*•]|\b\d\W*$|^(?:here|below|above|please|kindly|let|just (?!wanted|read|saw|heard|finished)|reply|click|call|check|look|join|book|send|they|their|he|she|this|that|it(?!'s been)|these|those|otherwise|however|but|or|especially|looking forward|no |not )\b|\b(?:let me know|feedback|get back to me|hear from you|look(?:ing)? forward|try|appreciate it|waiting|asap|urgent|meet|call|chat|talk|coffee|link|website|demo|clients?|customers?|services?|offers?|opportunities|solutions?|companies|businesses|beg|desperate|please|need|help me|free|revenue|sales|leads|grow(?:th)?|investors?|investment|pay(?:s|ment)?|earn|rent|discount|collaborat[a-z]+|partner[a-z]*)\b/;

function isWelcome(text: string, sentence: readonly Part[], { material, plan }: Place): boolean {
  const { stage } = material.verdict;
  const folded = fold(text.replaceAll('’', "'"));
  if (folded.split(/\s+/).length > MOST_WORDS) return false;
  const steps = stepsOf(sentence, plan.steps);
  if (steps.some(({ action }) => action === 'keep' || action === 'trim')) return !WANTS.test(folded);
  if (stage === 'after-no') return SORRY.test(folded) || (RESPECTS.test(folded) && !WANTS.test(folded));
  if (stage === 'no-reply-yet') return NEWS.test(folded) || REMINDS.test(folded);
  if (!OPEN.test(stage) && stage !== 'first-reply') return false;
  if (isSeen(text) && !(CLAIMS.test(folded) && !BOTH.test(folded))) return true;
  if (stage === 'first-reply') return false;
  if (AGAIN.test(folded) || (STORY.test(folded) && !WANTS.test(folded) && !DONE_FOR_THEM.test(folded)))
    return true;
  return (MINE.test(folded) || NEWS.test(folded)) && !TWO.test(folded) && !tellsNeed(plan.steps);
}

const MOST_WORDS = 34;

/** Something that has happened since. */
const NEWS =
  /\b(?:i|we)(?:'ve| have)? (?:recently|just|finally|since|now) (?:passed|finished|published|moved|won|started|completed|got|became|earned|graduated|applied|joined|released)\b/;
/** What was written before, by what it was about. */
const REMINDS = /^(?:i|we) (?:wrote|messaged|reached out|emailed|sent you).* about (?!my |our )\S+ \S+ \S+/;
/** What the author lived through: "I spent six years in A&E in Derby, so I've seen discharge letters go wrong." */
const STORY =
  /^(?:and |so |but )?(?:i|we|my [a-z]+|our [a-z]+)\b(?:'ve|'d)?.{0,30}\b(?:was|were|had|lost|spent|grew up|met|went|came|saw|seen|heard|learnt|taught|took|found|bought|wrote|left|cut|felt|knew|kept|been|[a-z]{3,}ed)\b/;
/** Whoever sells tells what they did for others, or for the reader unasked. */
const DONE_FOR_THEM =
  /\b(?:you|your|helped|saved|increased|doubled|tripled|boosted|generated|closed|booked|audited|drafted|prepared|recorded|sent|reached|messaged|emailed|texted|attached|noticed|pencilled|scheduled|analy[sz]ed|checked|tried|reviewed|selected|shortlisted|featured|awarded|voted|ranked|k\b|people|founders|owners|teams|brands)\b|\d\s?[k%+x]/;
/** What the author would like, offers or will do. */
const WANTS =
  /\b(?:would|could|can|will|shall|should|might|want|wish|hope|hoping|love to|like to|need|if|looking|perfect|ideal|fit|offer|offers|provide|sell|help|helps|specialise|specialize|our)\b|'(?:ll|d)\b/;
/** Who the author is or is at. */
const MINE =
  /^(?:i'm|i am|im|i've|i have) (?:currently |also |just |now |always |been )*(?:an? |the |in (?:my|the) |transitioning|moving|learning|studying|training|new to|from|based|working (?:as|in|at)|teaching|retired|wanted to|my (?:experience|expertise|experties|background)|a background|worked)/;
const SORRY =
  /^(?:so |very |really |i'm )*sorry (?:about that|for (?:the|that|bothering)|to (?:bother|have bothered))/;
const RESPECTS =
  /^(?:i |we )?(?:do |can |completely |totally |fully |really |absolutely )*(?:respect|understand|get|appreciate)\b/;
const AGAIN = /^it's been (?:a while|ages|too long|some time|years)\W*$/;
/** What the two have in common. */
const BOTH = /\bwe (?:both|share)\b/;
/** Speaks for more than its author. */
const TWO = /\b(?:you|your|we|our|us)\b/;
