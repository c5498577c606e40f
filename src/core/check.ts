import { createGather, type Evidence, type Gather } from './evidence';
import type { Rule } from './rule';
import type { Draft, Finding, Judge, Level, Sensitivity, Span, Verdict } from './types';

/** The score of a message, and what the sum itself has to say of it. */
export interface Weighed {
  readonly score: number;
  /** Findings of the sum's own, such as the sentence that moved a learned reader most. */
  readonly findings?: readonly Finding[];
}

/**
 * THE PLACE OF THE SUM: what turns evidence into a score, and the scores at which a message is tipped and held. A fitted
 * sum goes in here, as the second argument of `createJudge`; without it the weights written in the rules are added.
 */
export interface Sum {
  /** `deaf`: the sum is to say nothing of its own, and to count only what the rules found. */
  readonly weigh: (evidence: Evidence, deaf?: boolean) => Weighed;
  readonly thresholds: Readonly<Record<Sensitivity, Thresholds>>;
}

/** The scores from which a message is tipped, and held. */
interface Thresholds {
  readonly tip: number;
  readonly hold: number;
}

/**
 * Makes a judge of a list of rules. The judge is pure and total; a habit counts once, however often it is found;
 * at an unknown stage the level is at most `tip`. Findings come strongest first, each
 * habit's first place before any second place, so that the same habit met again stands at the end, and so does what was found
 * at words that a stronger finding tells of already.
 */
export function createJudge(rules: readonly Rule[], sum: Sum = sumOfWeights(rules)): Judge {
  const gather = createGather(rules);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const gathered = onceADraft(gather);
  return (draft, sensitivity, ignored): Verdict => {
    const evidence = without(gathered(draft), ignored);
    if (evidence.language === 'other') return unread(evidence, byId, sum.thresholds[sensitivity]);
    const { score: weighed, findings = [] } = sum.weigh(evidence, ignored?.has(READER));
    const { stage, courtesies } = evidence;
    const all = [...findingsOf(evidence, byId), ...(isEnough(evidence) ? findings : [])];
    const thresholds = sum.thresholds[sensitivity];
    const sure = levelForSure(evidence, byId);
    const score = sure === null ? weighed : Math.max(weighed, thresholds[sure]);
    const level = all.length === 0 ? 'clear' : levelOf(score, evidence, thresholds);
    return { stage, level, score, findings: all, courtesies: [...courtesies.keys()] };
  };
}

/** Of a draft in another language the sum knows nothing: what was found is a tip, or what it comes to for sure. */
function unread(evidence: Evidence, byId: ReadonlyMap<string, Rule>, thresholds: Thresholds): Verdict {
  const { stage, habits } = evidence;
  const found = habits.size === 0 ? 'clear' : 'tip';
  const level = levelForSure(evidence, byId) ?? found;
  const score = level === 'clear' ? 0 : thresholds[level];
  return { stage, level, score, findings: findingsOf(evidence, byId), courtesies: [], unread: true };
}

/** A blank left open is no guess, however warm the rest: between strangers it is held, among people who talk it is a tip. */
function levelForSure({ stage, habits }: Evidence, byId: ReadonlyMap<string, Rule>): 'tip' | 'hold' | null {
  const isSure = [...habits.keys()].some((id) => byId.get(id)?.anyLanguage === 'hold');
  if (!isSure || stage === 'public') return null;
  return stage === 'unknown' || stage === 'in-conversation' ? 'tip' : 'hold';
}

/** What findings of the sum's own are called. */
export const READER = 'reader';

/** Who judges a draft again, with other habits ignored, does not have it read again. */
function onceADraft(gather: Gather): Gather {
  const known = new WeakMap<Draft, Evidence>();
  return (draft) => {
    const evidence = known.get(draft) ?? gather(draft);
    known.set(draft, evidence);
    return evidence;
  };
}

/** What gives way to an ignored habit still does: thanks that go on to sell are no thanks. */
function without(evidence: Evidence, ignored: ReadonlySet<string> | undefined): Evidence {
  if (!ignored || ![...evidence.habits.keys()].some((id) => ignored.has(id))) return evidence;
  return { ...evidence, habits: new Map([...evidence.habits].filter(([id]) => !ignored.has(id))) };
}

/** Fewer words than this, or none of English, are judged by their habits and marks alone: a learned reader could only guess. */
const ENOUGH = 6;

function isEnough({ text, habits, marks, language }: Evidence): boolean {
  if (habits.size > 0 || [...marks.keys()].some((name) => name.startsWith('+'))) return true;
  let words = 0;
  return language === 'english' && text.tokens.some(({ kind }) => kind === 'word' && ++words >= ENOUGH);
}

function levelOf(score: number, { stage }: Evidence, { tip, hold }: Thresholds): Level {
  if (score >= hold) return stage === 'unknown' ? 'tip' : 'hold';
  return score >= tip ? 'tip' : 'clear';
}

function findingsOf({ habits }: Evidence, byId: ReadonlyMap<string, Rule>): Finding[] {
  const found = [...habits].flatMap(([id, spans]) => {
    const rule = byId.get(id);
    return rule ? spans.map((span, nth) => ({ rule, nth, span })) : [];
  });
  found.sort(
    (a, b) =>
      Math.min(a.nth, 1) - Math.min(b.nth, 1) || b.rule.weight - a.rule.weight || a.span.start - b.span.start,
  );
  const again = found.filter((one, at) => found.some((other, before) => before < at && covers(other, one)));
  const told = [...found.filter((one) => !again.includes(one)), ...again];
  return told.map(({ rule: { id, title, why }, span: { start, end } }) => ({
    rule: id,
    start,
    end,
    title,
    why,
  }));
}

interface Found {
  readonly rule: Rule;
  readonly span: Span;
}

/** Whether another habit was found at the same words. */
function covers(other: Found, { rule, span }: Found): boolean {
  if (other.rule.id === rule.id || other.rule.weight < rule.weight) return false;
  const shared = Math.min(other.span.end, span.end) - Math.max(other.span.start, span.start);
  return shared > 0 && shared >= MOSTLY * (span.end - span.start);
}

/** Words are the same when at least this part of them is shared. */
const MOSTLY = 0.8;

/** Below this a habit is soft: the kind that a kind message may have too. */
const HARD = 2;

/**
 * The weights of the rules, added up: habits for, courtesies against. Two norms are laid over the sum. The burden turns: a
 * first private message with a hard habit, or two soft ones, and no courtesy at all is held. A cap: soft habits beside a
 * courtesy are never held.
 */
function sumOfWeights(rules: readonly Rule[]): Sum {
  const thresholds = {
    gentle: { tip: 2, hold: 4 },
    balanced: { tip: 1, hold: 3 },
    strict: { tip: 0.5, hold: 2 },
  };
  const weights = new Map(rules.map((rule) => [rule.id, rule.weight]));
  const add = (ids: Iterable<string>) => [...ids].reduce((total, id) => total + (weights.get(id) ?? 0), 0);
  const weigh = ({ stage, habits, courtesies }: Evidence): Weighed => {
    const score = add(habits.keys()) - add(courtesies.keys());
    const hard = [...habits.keys()].some((id) => (weights.get(id) ?? 0) >= HARD);
    if (courtesies.size > 0) return { score: hard ? score : Math.min(score, thresholds.strict.hold - 0.1) };
    const burdened = stage === 'first-message' && (hard || habits.size >= 2);
    return { score: burdened ? Math.max(score, thresholds.balanced.hold) : score };
  };
  return { weigh, thresholds };
}
