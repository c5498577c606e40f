import type { Features } from './features';
import type { Language } from './language';
import { lexicon } from './lexicon';
import { isDenied } from './negated';
import { findPhrases, indexPhrases, type Match, type PhraseIndex } from './phrase';
import { type Reading, readDraft } from './reading';
import type { Rule } from './rule';
import { AMONG_STRANGERS } from './stage';
import type { Text } from './text';
import { type Conversation, type Draft, type Span, STAGES, type Stage, type Surface } from './types';
import type { Unit } from './units';

/** What is there to weigh in one draft; no weight and no verdict in it yet. */
export interface Evidence {
  readonly stage: Stage;
  readonly surface: Surface;
  readonly text: Text;
  readonly conversation: Conversation;
  /** Of a draft in another language only the rules say something that need none. */
  readonly language: Language;
  /** The words in their plain spelling; see `unitsOf`. */
  readonly units: readonly Unit[];
  /** The habits found, by rule id, in the order of the rules; of each at least one stretch, in order of place. */
  readonly habits: ReadonlyMap<string, readonly Span[]>;
  readonly courtesies: ReadonlyMap<string, readonly Span[]>;
  /** Ways of speaking that no card tells of; see `MARKS`. */
  readonly marks: ReadonlyMap<string, readonly Span[]>;
  readonly features: Features;
}

/** Gathers the evidence of a draft. Total and pure; the time is linear in the draft. */
export type Gather = (draft: Draft) => Evidence;

const MOST_SPANS = 20;

/**
 * Makes the step that gathers evidence from a list of rules. Making it costs nothing; the index over the patterns is built
 * when the first draft is read.
 */
export function createGather(rules: readonly Rule[]): Gather {
  let index: PhraseIndex<Owner> | undefined;
  return (draft) => {
    index ??= indexPhrases([...rules, ...marks()].map((owner) => [owner, owner.phrases ?? []] as const));
    const [seen, marked] = [new Map<string, readonly Span[]>(), new Map<string, readonly Span[]>()];
    const reading = readDraft(draft, (id) => seen.get(id) ?? []);
    for (const match of findPhrases(index, reading.units)) {
      if (!applies(match.owner, reading) || !counts(match, reading.units)) continue;
      add(match.owner.kind === 'mark' ? marked : seen, match.owner, spanOf(match, reading.units));
    }
    for (const rule of rules) {
      if (rule.find && applies(rule, reading)) for (const span of rule.find(reading)) add(seen, rule, span);
    }
    return evidenceOf(rules, reading, seen, marked);
  };
}

type Owner = Pick<Rule, 'id' | 'phrases' | 'anywhere' | 'stages' | 'surfaces' | 'anyLanguage'> & {
  readonly kind: Rule['kind'] | 'mark';
};

/** Marks that count against a message among people who talk as well. */
const UNKIND: ReadonlySet<string> = new Set(['+presses', '+courts', '+begs']);

function marks(): readonly Owner[] {
  return Object.entries(lexicon().marks).map(([id, phrases]) => ({
    id,
    kind: 'mark',
    phrases,
    stages: id.startsWith('+') && !UNKIND.has(id) ? AMONG_STRANGERS : STAGES,
  }));
}

function evidenceOf(
  rules: readonly Rule[],
  reading: Reading,
  seen: ReadonlyMap<string, readonly Span[]>,
  marked: ReadonlyMap<string, readonly Span[]>,
): Evidence {
  const habits = new Map<string, readonly Span[]>();
  const courtesies = new Map<string, readonly Span[]>();
  const families = new Set([...familiesOf(rules, seen), ...marked.keys()]);
  for (const { id, kind, unless, only } of rules) {
    const spans = seen.get(id);
    if (!spans || unless?.some((name) => families.has(name)) || (only && !only(reading))) continue;
    (kind === 'habit' ? habits : courtesies).set(
      id,
      spans.toSorted((a, b) => a.start - b.start),
    );
  }
  const { stage, text, units, language, features } = reading;
  const { surface, conversation } = reading.draft;
  return { stage, surface, conversation, language, text, units, habits, courtesies, marks: marked, features };
}

/** The rules found and their families, which others may give way to. */
function familiesOf(rules: readonly Rule[], seen: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const families = new Set<string>(seen.keys());
  for (const { id, group } of rules) if (seen.has(id)) families.add(group);
  return families;
}

function applies(rule: Owner, { stage, draft, language }: Reading): boolean {
  if (language === 'other' && !rule.anyLanguage) return false;
  return rule.stages.includes(stage) && (rule.surfaces?.includes(draft.surface) ?? true);
}

/** Quoted, denied or told of others, a habit is none. */
function counts({ owner, first }: Match<Owner>, units: readonly Unit[]): boolean {
  if (owner.anywhere) return true;
  return units[first]?.quoted !== true && !isDenied(units, first);
}

function spanOf({ first, last }: Match<Owner>, units: readonly Unit[]): Span {
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}

/** Stretches that overlap are one; beyond a number of them more say nothing. */
function add(seen: Map<string, readonly Span[]>, { id }: Pick<Rule, 'id'>, span: Span): void {
  const spans = seen.get(id) ?? [];
  const apart = spans.filter((other) => other.end <= span.start || span.end <= other.start);
  if (apart.length >= MOST_SPANS) return;
  const met = [span, ...spans.filter((other) => !apart.includes(other))];
  const start = Math.min(...met.map((one) => one.start));
  seen.set(id, [...apart, { start, end: Math.max(...met.map((one) => one.end)) }]);
}
