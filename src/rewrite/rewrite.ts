import type { Draft, Judge, Remedy, Rewrite, Span, Verdict } from '../core/types';
import { isFaithful } from './faithful';
import { type Plan, planFor } from './plan';
import { readDraft } from './read';
import { type Material, SEVERITIES, type Severity } from './step';
import { write } from './write';

/** What a rewrite is made with: the judge that checks it, what each habit asks for, and what the author can offer. */
export interface Tools {
  readonly judge: Judge;
  readonly remedies: Readonly<Record<string, Remedy>>;
  readonly offers?: readonly string[];
}

/** A rewrite and the plan that it was written from. */
export interface Planned {
  readonly plan: Plan;
  readonly rewrite: Rewrite;
}

/** What may be chosen: which of the questions that fit is asked, and how much is let go at least. */
export interface Choice {
  readonly turn?: number;
  readonly from?: Severity;
}

/**
 * A relationship-first text in the draft's place. `null` when the verdict is clear, when the draft is not one that can
 * be read (too long, not English), or when no version passes the checks: clear at `strict`, nothing invented,
 * within the box's limit. Total: any draft is taken, nothing is thrown.
 */
export function rewrite(draft: Draft, verdict: Verdict, tools: Tools): Rewrite | null {
  return planned(draft, verdict, tools)?.rewrite ?? null;
}

/** The same, with its plan, and with a choice among the texts that are possible. */
export function planned(draft: Draft, verdict: Verdict, tools: Tools, choice: Choice = {}): Planned | null {
  if (verdict.level === 'clear' || verdict.unread) return null;
  try {
    return firstThatPasses(draft, verdict, tools, choice);
  } catch {
    return null;
  }
}

function firstThatPasses(draft: Draft, verdict: Verdict, tools: Tools, choice: Choice): Planned | null {
  const reading = readDraft(draft);
  if (!reading) return null;
  const { remedies, offers = [] } = tools;
  const turn = draft.text.length + (choice.turn ?? 0);
  const material: Material = { draft, verdict, reading, remedies, offers, turn };
  for (const severity of SEVERITIES.slice(choice.from ?? 0)) {
    const plan = planFor(material, severity);
    const text = write(plan, reading.voice);
    if (
      saysSomething(plan) &&
      !isBack(text, material) &&
      passes(text, draft, tools) &&
      isSettled(text, material)
    ) {
      return { plan, rewrite: { text, blanks: blanksOf(text) } };
    }
  }
  return null;
}

/** The draft itself, though something was found in it. */
function isBack(text: string, { draft, verdict }: Material): boolean {
  return text === draft.text.trim() && verdict.findings.length > 0;
}

function saysSomething({ steps }: Plan): boolean {
  return steps.some(({ action, part }) => action !== 'drop' && (part === null || part.place === 'body'));
}

const ROOM = 400;

/** Clear at `strict`, nothing invented, within the box's limit and ours, and at most two blanks. */
export function passes(text: string, draft: Draft, { judge, offers = [] }: Tools): boolean {
  if (text === '' || text.length > Math.min(draft.limit ?? ROOM, ROOM) || blanksOf(text).length > 2)
    return false;
  return isFaithful(text, draft, offers) && judge({ ...draft, text }, 'strict').level === 'clear';
}

/** Rewriting it again changes nothing. */
function isSettled(text: string, material: Material): boolean {
  const draft = { ...material.draft, text };
  const reading = readDraft(draft);
  if (!reading) return false;
  const again = { ...material, draft, reading, verdict: { ...material.verdict, findings: [] } };
  return write(planFor(again, 0), reading.voice) === text;
}

export function blanksOf(text: string): Span[] {
  return [...text.matchAll(/\[[^\]\n]{6,}\]/g)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  }));
}
