import type { Draft, Rewrite, Verdict } from '../core/types';
import { breakAs, withPlainBreaks } from './line-breaks';
import { blanksOf, passes } from './passes';
import { seedOf } from './pick';
import { type Plan, planFor } from './plan';
import { type Reading, readDraft } from './read';
import { restored } from './restored';
import { UNWELCOME } from './role';
import { keep, type Material, type Severity } from './step';
import type { Tools } from './tools';
import { wayOutIn, wayOutParts } from './way-out';
import { type Way, waysFor } from './ways';
import { isAgain, isWorthSending } from './worth';
import { isWorthless } from './worthless';
import { write } from './write';

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
    const made = firstThatPasses(...withPlainBreaks(draft, verdict), tools, choice);
    return made && plannedAs(made.plan, breakAs(draft, made.rewrite.text));
  } catch {
    return null;
  }
}

function firstThatPasses(draft: Draft, verdict: Verdict, tools: Tools, choice: Choice): Planned | null {
  const reading = readDraft(draft);
  if (!reading || (!isAgain({ reading }) && isWithout(draft, verdict))) return null;
  if (isLeft(reading, verdict) && passes(draft.text, draft, tools))
    return plannedAs(asItIs(reading, verdict), draft.text);
  const { remedies, offers = [] } = tools;
  const turn = seedOf(draft.text) + (choice.turn ?? 0);
  const asking = (choice.turn ?? 0) % 3 > 0;
  const known = { draft, verdict, reading, remedies, offers };
  const wayOut = wayOutIn(reading.parts, verdict.findings);
  const material: Material = { ...known, turn, asking, without: null, need: null, wayOut, back: new Set() };
  const tried = new Set<string>();
  for (const way of waysFor(material, choice.from ?? 0)) {
    const plan = planFor(way.material, way.severity);
    const text = write(plan, reading.voice);
    if (
      tried.has(text) ||
      !saysSomething(plan) ||
      !isWorthSending(plan.steps, material) ||
      isBack(text, material)
    )
      continue;
    tried.add(text);
    if (passes(text, draft, tools) && isSettled(text, material))
      // what is asked to be short takes nothing back
      return choice.from ? plannedAs(plan, text) : withRestored(way, plan, tools);
  }
  return null;
}

/** The plan with what can come back into it. */
function withRestored(way: Way, plan: Plan, tools: Tools): Planned {
  const whole = restored(way, plan, tools);
  return plannedAs(whole, write(whole, way.material.reading.voice));
}

function plannedAs(plan: Plan, text: string): Planned {
  return { plan, rewrite: { text, blanks: blanksOf(text) } };
}

/** A text with a line of ours, a kind way out, or an answer in it, in which nothing was found: there is nothing to mend. */
function isLeft(reading: Reading, { findings, stage }: Verdict): boolean {
  if (findings.length > 0) return false;
  const talks =
    /^(?:first-reply|in-conversation)$/.test(stage) && !reading.parts.some(({ role }) => UNWELCOME.has(role));
  return talks || isAgain({ reading }) || wayOutIn(reading.parts, []) !== '';
}

function asItIs({ parts }: Reading, { stage }: Verdict): Plan {
  return { stage, steps: parts.map(keep) };
}

/** A post of one's own is written to nobody; and there is no better way to threaten a stranger. */
function isWithout({ surface, text }: Draft, { stage, findings }: Verdict): boolean {
  if (/-post$/.test(surface) || findings.some(({ rule }) => rule === 'threat')) return true;
  return stage !== 'after-no' && isWorthless(text);
}

/** The draft itself, though something was found in it. */
function isBack(text: string, { draft, verdict }: Material): boolean {
  return text === draft.text.trim() && verdict.findings.length > 0;
}

function saysSomething({ steps }: Plan): boolean {
  return steps.some(({ action, part }) => action !== 'drop' && (part === null || part.place === 'body'));
}

/** Rewriting it again changes nothing. */
function isSettled(text: string, material: Material): boolean {
  const draft = { ...material.draft, text };
  const reading = readDraft(draft);
  if (!reading) return false;
  const again = {
    ...material,
    draft,
    reading,
    verdict: { ...material.verdict, findings: [] },
    without: null,
    need: null,
    wayOut: wayOutIn(reading.parts, []),
    back: new Set(isAgain({ reading }) ? wayOutParts(reading.parts, []) : []),
  };
  return write(planFor(again, 0), reading.voice) === text;
}
