import type { Finding, Judge, Level, Span, Stage, Verdict } from '../core/types';
import { type FieldTrouble, spanInTemplate } from './fields';
import type { Prepared } from './prepared';

/** What is said of one draft of many. */
export interface Appraisal {
  readonly stage: Stage;
  readonly level: Level;
  readonly score: number;
  /** Where they stand in the text as it is written, before its fields are filled. */
  readonly findings: readonly Finding[];
  /** Of the subject line, where there is one. */
  readonly subject: readonly Finding[];
  readonly courtesies: readonly string[];
  readonly fields: readonly FieldTrouble[];
  /** Words of the text as its reader would have it. */
  readonly words: number;
  /** What the judge said of the text that its reader would have. */
  readonly verdict: Verdict;
}

/** The habit that a field is, which its reader would see empty or as code. */
export const FIELD_RULE = 'unfilled-placeholder';

/**
 * Judges a draft as its reader would have it, and says so of the text as it is written. A field that stays empty or is
 * written wrongly is certain, and holds; a hard subject line alone is a reason for a tip.
 */
export function appraise(prepared: Prepared, judge: Judge): Appraisal {
  const { draft, filled, subject, sensitivity } = prepared;
  const verdict = judge(draft, sensitivity);
  const line = subject && judge({ ...draft, text: subject.text }, sensitivity);
  const troubles = [...filled.troubles, ...(subject?.troubles ?? [])].filter(
    ({ kind }) => kind !== 'unknown',
  );
  const level = highest(
    verdict.level,
    line && line.level !== 'clear' ? 'tip' : 'clear',
    troubles.length > 0 ? 'hold' : 'clear',
  );
  const shown = verdict.findings.map((finding) => ({ ...finding, ...spanInTemplate(filled, finding) }));
  return {
    stage: verdict.stage,
    level,
    score: verdict.score,
    findings: [
      ...fieldFindings(filled.troubles),
      ...shown.filter((each) => !isToldTwice(each, filled.troubles)),
    ],
    subject: subject
      ? [
          ...fieldFindings(subject.troubles),
          ...(line?.level === 'clear' ? [] : (line?.findings ?? [])).map((each) => ({
            ...each,
            ...spanInTemplate(subject, each),
          })),
        ]
      : [],
    courtesies: verdict.courtesies,
    fields: [...filled.troubles, ...(subject?.troubles ?? [])],
    words: wordsIn(draft.text),
    verdict,
  };
}

const HEIGHT: Readonly<Record<Level, number>> = { clear: 0, tip: 1, hold: 2 };

/** The strictest of some levels. */
export function highest(...levels: readonly Level[]): Level {
  return levels.reduce((one, other) => (HEIGHT[other] > HEIGHT[one] ? other : one), 'clear');
}

/** What is said of a field, by what is wrong with it. */
export const FIELD_WORDS: Readonly<
  Record<Exclude<FieldTrouble['kind'], 'unknown'>, { readonly title: string; readonly why: string }>
> = {
  empty: {
    title: 'A field with nothing to fill it',
    why: 'Its cell is empty in this row, so they would read a gap.',
  },
  broken: {
    title: 'A field that is written wrongly',
    why: 'No program would fill it, so they would read it as it stands.',
  },
};

function fieldFindings(troubles: readonly FieldTrouble[]): readonly Finding[] {
  return troubles.flatMap(({ kind, start, end }) =>
    kind === 'unknown' ? [] : [{ rule: FIELD_RULE, start, end, ...FIELD_WORDS[kind], of: { case: kind } }],
  );
}

function isToldTwice({ rule, start, end }: Finding, troubles: readonly FieldTrouble[]): boolean {
  return rule === FIELD_RULE && troubles.some((trouble) => trouble.start < end && trouble.end > start);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** How many words a text has. */
function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/**
 * The sentence that weighs most against a text: the one in which the most was found, and of those the one with the strongest
 * finding. Empty where nothing was found.
 */
export function worstIn(text: string, findings: readonly Finding[]): string {
  const placed = findings.filter(({ start, end }) => end > start && end - start < text.trim().length);
  const sentences = (placed.length > 0 ? placed : findings.slice(0, 1)).map((each) =>
    sentenceAround(text, each),
  );
  const weightOf = ({ start, end }: Span) =>
    placed.filter((each) => each.start >= start && each.end <= end).length;
  const [first] = sentences;
  if (!first) return '';
  const worst = sentences.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one), first);
  return text.slice(worst.start, worst.end).replace(/\s+/g, ' ').trim();
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start).search(/[^.!?…\n]*$/);
  const after = text.slice(end).search(/[.!?…\n]|$/);
  const isEnded = /[.!?…]$/.test(text.slice(start, end).trim());
  return { start: before, end: isEnded ? end : Math.min(text.length, end + after + 1) };
}
