import type { Draft, Judge, Remedy, Rewrite, Span, Verdict } from '../core/types';
import { isFaithful } from './faithful';
import { type Material, type Plan, planFor, SEVERITIES, type Severity } from './plan';
import { readDraft } from './read';
import { write } from './write';

/** What a rewrite is made with: the judge that checks it, what each habit asks for, and what the author can offer. */
export interface Tools {
  readonly judge: Judge;
  readonly remedies: Readonly<Record<string, Remedy>>;
  readonly offers?: readonly string[];
}

const ROOM = 400;

/**
 * A relationship-first text in the draft's place. `null` when the verdict is clear, when the draft is not one that can
 * be read (too long, not English), or when no version passes the checks: clear at `strict`, nothing invented,
 * within the box's limit. Total: any draft is taken, nothing is thrown.
 */
export function rewrite(draft: Draft, verdict: Verdict, tools: Tools): Rewrite | null {
  return planned(draft, verdict, tools)?.rewrite ?? null;
}

/** A rewrite, the plan it was written from, and how much of the draft was let go. */
export interface Planned {
  readonly plan: Plan;
  readonly severity: Severity;
  readonly rewrite: Rewrite;
}

/** The same, with the plan that it was written from. */
export function planned(draft: Draft, verdict: Verdict, tools: Tools): Planned | null {
  if (verdict.level === 'clear') return null;
  try {
    return firstThatPasses(draft, verdict, tools);
  } catch {
    return null;
  }
}

function firstThatPasses(draft: Draft, verdict: Verdict, tools: Tools): Planned | null {
  const reading = readDraft(draft);
  if (!reading) return null;
  const material: Material = {
    draft,
    verdict,
    reading,
    remedies: tools.remedies,
    offers: tools.offers ?? [],
  };
  for (const severity of SEVERITIES) {
    const plan = planFor(material, severity);
    const text = write(plan, reading.voice);
    if (saysSomething(plan) && passes(text, draft, tools, severity) && isSettled(text, material)) {
      return { plan, severity, rewrite: { text, blanks: blanksOf(text) } };
    }
  }
  return null;
}

/** Rewriting it again changes nothing. */
function isSettled(text: string, material: Material): boolean {
  const draft = { ...material.draft, text };
  const reading = readDraft(draft);
  if (!reading) return false;
  const verdict = { ...material.verdict, findings: [] };
  return write(planFor({ ...material, draft, reading, verdict }, 0), reading.voice) === text;
}

function saysSomething({ steps }: Plan): boolean {
  return steps.some(({ action, part }) => action !== 'drop' && (part === null || part.place === 'body'));
}

function passes(text: string, draft: Draft, tools: Tools, severity: Severity): boolean {
  const limit = Math.min(
    draft.limit ?? Number.POSITIVE_INFINITY,
    severity < 2 && draft.text.length > 800 ? 800 : ROOM,
  );
  if (text === '' || text.length > limit || blanksOf(text).length > 2) return false;
  return (
    isFaithful(text, draft, tools.offers ?? []) && tools.judge({ ...draft, text }, 'strict').level === 'clear'
  );
}

function blanksOf(text: string): Span[] {
  return [...text.matchAll(/\[[^\]\n]{6,}\]/g)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  }));
}
