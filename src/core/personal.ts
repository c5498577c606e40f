import { READER } from './check';
import { createPhraseFinder, type Met } from './own-phrases';
import { type Phrases, type Settings, STRENGTHS, type Strength } from './settings';
import { stageOf } from './stage';
import {
  type Draft,
  type Finding,
  type Judge,
  LEVELS,
  type Level,
  SENSITIVITIES,
  type Sensitivity,
  type Span,
  type Verdict,
} from './types';

/** Phrases, and whose they are. */
export interface PhraseList {
  readonly phrases: Phrases;
  /** The organisation that watches for them; without it they are a person's own. */
  readonly by?: string;
  /** What it says where one is met. */
  readonly norm?: string;
}

/** What is said where a phrase is met, by whose it is. */
export const OWN_WORDS = {
  own: 'Words of your own list',
  house: (by: string) => `Words that ${by} watches for`,
  norm: (by: string) => `A norm of ${by}`,
  why: 'You wanted to be told when you write this.',
} as const;

/** What a judge heeds of what a person set. */
export interface Preferences extends Pick<Settings, 'habits' | 'surfaces'> {
  /** A person's own phrases, an organisation's. */
  readonly lists: readonly PhraseList[];
}

/** What findings of own phrases are called. */
export const OWN_PHRASE = 'own-phrase';

/**
 * Makes a judge that heeds what a person set; with nothing set it says what the judge says. In this order:
 *
 * 1. The kind of box: `off`: nothing is said there at all. `tip`: nothing is held there. A sensitivity stands in for the general one.
 * 2. Phrases that never count: the message is judged as if they were not in it, and never more closely for that.
 * 3. Habits. `off`: as if it was not found. `tip`: it adds to no hold; what it comes to with the others is at most a tip. A
 *    sensitivity: a message with this habit is held by that one. With several habits, each is judged by its own, beside those that
 *    are taken as seriously or more. What the words alone say (`reader`) goes with the habit that was found in that sentence.
 * 4. Phrases that hold or are tipped, wherever two people stand: who named them wants to be told. Where the box is set to `tip`, they tip.
 *
 * The preferences are asked for at each draft; a list is read anew only when it is another.
 */
export function createPersonalJudge(judge: Judge, preferences: () => Preferences): Judge {
  let known: Preferences['lists'] | undefined;
  let find: ReturnType<typeof createPhraseFinder> = () => [];
  const metIn = (lists: Preferences['lists'], text: string) => {
    if (lists !== known) find = createPhraseFinder(lists.map(({ phrases }) => phrases));
    known = lists;
    return find(text);
  };
  return (draft, sensitivity, ignored) => {
    const { habits, surfaces, lists } = preferences();
    const box = surfaces[draft.surface] ?? sensitivity;
    if (box === 'off') return silent(draft);
    const base = box === 'tip' ? sensitivity : box;
    const met = metIn(lists, draft.text);
    const byHabits: Judge = (each, at) => judgeByHabits(judge, each, at, { habits, ignored });
    const verdict = judgeWithout(byHabits, draft, base, met);
    const found = withPhrases(verdict, met, lists);
    return box === 'tip' ? atMostTip(found) : found;
  };
}

function silent({ surface, conversation }: Draft): Verdict {
  return { stage: stageOf(surface, conversation), level: 'clear', score: 0, findings: [], courtesies: [] };
}

/** Spaces take the place of words that do not count, so that all else stays where it is. */
function judgeWithout(judge: Judge, draft: Draft, base: Sensitivity, met: readonly Met[]): Verdict {
  const never = met.filter(({ kind }) => kind === 'never');
  if (never.length === 0) return judge(draft, base);
  const text = never.reduce(blank, draft.text);
  const verdict = judge({ ...draft, text }, base);
  if (verdict.level === 'clear') return verdict;
  const before = judge(draft, base);
  return isAbove(verdict.level, before.level) ? before : verdict;
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

interface Own {
  readonly habits: Preferences['habits'];
  readonly ignored: ReadonlySet<string> | undefined;
}

function judgeByHabits(judge: Judge, draft: Draft, base: Sensitivity, { habits, ignored }: Own): Verdict {
  const whole = judge(draft, base, ignored);
  const strengths = strengthsOf(whole.findings, habits, base);
  if (strengths === null) return whole;
  const passes = SENSITIVITIES.filter((each) => [...strengths.values()].includes(each)).map((each) =>
    judge(draft, each, weakerThan(lesser(each, base), strengths, ignored)),
  );
  const said = atMostTip(judge(draft, base, weakerThan('tip', strengths, ignored)));
  const best = passes.reduce((one, other) => (isAbove(other.level, one.level) ? other : one), said);
  const shown = whole.findings.filter(({ rule }) => strengths.get(rule) !== 'off');
  const fresh = best.findings.filter(({ rule }) => !strengths.has(rule));
  return { ...best, findings: [...shown, ...fresh] };
}

/** How closely each habit that was found is looked at; `null` where nothing but the general sensitivity counts. */
function strengthsOf(
  findings: readonly Finding[],
  habits: Own['habits'],
  base: Sensitivity,
): Map<string, Strength> | null {
  if (findings.every(({ rule }) => (habits[rule] ?? base) === base)) return null;
  const strengths = new Map(findings.map(({ rule }) => [rule, habits[rule] ?? base]));
  const read = findings.find(({ rule }) => rule === READER);
  if (read && habits[READER] === undefined)
    strengths.set(READER, strengthAt(read, findings, strengths) ?? base);
  return strengths;
}

/** The strongest of what was found in these words; nothing where there is nothing. */
function strengthAt(
  place: Span,
  findings: readonly Finding[],
  strengths: ReadonlyMap<string, Strength>,
): Strength | undefined {
  const here = findings.filter(
    ({ rule, start, end }) => rule !== READER && start < place.end && place.start < end,
  );
  const found = here.map(({ rule }) => STRENGTHS.indexOf(strengths.get(rule) ?? 'off'));
  return STRENGTHS[Math.max(...found)];
}

function weakerThan(
  strength: Strength,
  strengths: ReadonlyMap<string, Strength>,
  ignored: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const least = STRENGTHS.indexOf(strength);
  const weaker = [...strengths].filter(([, each]) => STRENGTHS.indexOf(each) < least);
  return new Set([...ignored, ...weaker.map(([rule]) => rule)]);
}

function lesser(one: Sensitivity, other: Sensitivity): Sensitivity {
  return SENSITIVITIES.indexOf(one) < SENSITIVITIES.indexOf(other) ? one : other;
}

/** Own phrases come first: they were asked for. */
function withPhrases(verdict: Verdict, met: readonly Met[], lists: Preferences['lists']): Verdict {
  const counted = met.filter(({ kind }) => kind !== 'never');
  if (counted.length === 0) return verdict;
  const findings = counted.map(({ nth, start, end }) => {
    return { rule: OWN_PHRASE, start, end, ...wordsFor(lists[nth]) };
  });
  const least: Level = counted.some(({ kind }) => kind === 'hold') ? 'hold' : 'tip';
  const level = isAbove(least, verdict.level) ? least : verdict.level;
  return { ...verdict, level, findings: [...findings, ...verdict.findings] };
}

function wordsFor(list: PhraseList | undefined): Pick<Finding, 'title' | 'why' | 'of'> {
  const { by, norm } = list ?? {};
  const { own, house, why } = OWN_WORDS;
  if (by === undefined) return { title: own, why, of: { case: 'own' } };
  if (norm === undefined) return { title: house(by), why, of: { case: 'house', by } };
  return { title: OWN_WORDS.norm(by), why: norm, of: { case: 'norm', by } };
}

function atMostTip(verdict: Verdict): Verdict {
  return verdict.level === 'hold' ? { ...verdict, level: 'tip' } : verdict;
}

function isAbove(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) > LEVELS.indexOf(other);
}
