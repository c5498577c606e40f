import { remedies } from '../../rules';
import { fold, readText } from '../core/text';
import type { Draft, Judge, Rewrite, Sensitivity, Span, Verdict } from '../core/types';
import { isFaithful } from '../rewrite/faithful';
import { readDraft } from '../rewrite/read';
import { rewrite } from '../rewrite/rewrite';
import { UNWELCOME } from '../rewrite/role';
import type { Labelled } from './labelled';

/** Why a held message has no rewrite. */
export type Lack = 'not in English' | 'cannot be read' | 'no version passed';

/** What is wrong with a rewrite. */
export type Fault =
  | 'a new name'
  | 'a new number'
  | 'a new link'
  | 'a new word'
  | 'not clear at strict'
  | 'changes when rewritten again'
  | 'too many blanks'
  | 'too long';

/** A held message, and its rewrite looked at from outside. */
export interface Rewritten {
  readonly message: Labelled;
  readonly rewrite: Rewrite | null;
  readonly lack: Lack | null;
  readonly faults: readonly Fault[];
  /** Of the words in sentences that were fine, the share that the rewrite still has; `null` without any. */
  readonly kept: number | null;
  /** What it took, in milliseconds: the verdict, and then the rewrite. */
  readonly judged: number;
  readonly taken: number;
}

/** Rewrites those of the messages that the judge holds, and checks each rewrite; in order. */
export function rewritesOf(
  messages: readonly Labelled[],
  judge: Judge,
  sensitivity: Sensitivity,
): readonly Rewritten[] {
  return messages.flatMap((message) => {
    const start = performance.now();
    const verdict = judge(message.draft, sensitivity);
    const judged = performance.now() - start;
    if (verdict.level !== 'hold') return [];
    const begun = performance.now();
    const made = rewrite(message.draft, verdict, { judge, remedies });
    const taken = performance.now() - begun;
    return [{ message, rewrite: made, ...checked(message.draft, verdict, made, judge), judged, taken }];
  });
}

function checked(draft: Draft, verdict: Verdict, made: Rewrite | null, judge: Judge) {
  if (!made) return { lack: lackOf(draft, verdict), faults: [], kept: null };
  return { lack: null, faults: faultsOf(draft, made, judge), kept: keptOf(draft, verdict, made, judge) };
}

function lackOf(draft: Draft, verdict: Verdict): Lack {
  if (verdict.unread) return 'not in English';
  return readDraft(draft) ? 'no version passed' : 'cannot be read';
}

/** What a phone shows, where the draft itself is not shorter. */
const ROOM = 400;
const MOST_BLANKS = 2;

/** What is wrong with a text in a draft's place; the checks are made anew here, not asked of the rewriter. */
export function faultsOf(draft: Draft, { text, blanks }: Rewrite, judge: Judge): readonly Fault[] {
  const known = factsOf(draft);
  const isNew = (pattern: RegExp) => (text.match(pattern) ?? []).some((part) => !known.includes(fold(part)));
  const again = { ...draft, text };
  const verdict = judge(again, 'strict');
  const held = { ...verdict, level: 'hold', findings: [] } as const;
  const faults: readonly (readonly [Fault, boolean])[] = [
    ['a new name', isNew(NAME)],
    ['a new number', isNew(/\d(?:[\d.,:]*\d)?/g)],
    ['a new link', isNew(/(?:https?:|www\.)\S+|\S+@\S+\.\S+/gi)],
    ['a new word', !isFaithful(text, draft, [])],
    ['not clear at strict', verdict.level !== 'clear'],
    ['changes when rewritten again', rewrite(again, held, { judge, remedies })?.text !== text],
    ['too many blanks', blanks.length > MOST_BLANKS],
    ['too long', text.length > Math.min(draft.limit ?? ROOM, ROOM)],
  ];
  return faults.flatMap(([fault, isSo]) => (isSo ? [fault] : []));
}

/** A capital within a sentence. */
const NAME = /(?<=[\p{L}\p{N}][,;]? )(?!I\b)\p{Lu}[\p{L}\p{N}]*/gu;

function factsOf({ text, conversation }: Draft): string {
  const { recipient, theirLast, replyingTo } = conversation;
  return fold([text, recipient?.name, theirLast, replyingTo].join('\n'));
}

function keptOf(draft: Draft, verdict: Verdict, made: Rewrite, judge: Judge): number | null {
  const left = new Map<string, number>();
  for (const word of wordsOf(made.text)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = fineSentences(draft, verdict, judge).flatMap(({ start, end }) =>
    wordsOf(draft.text.slice(start, end)),
  );
  const kept = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return words.length === 0 ? null : kept.length / words.length;
}

/** A pitch has more sentences than a finding points at: fine is what is also clear by itself, and neither sells, asks nor presses. */
function fineSentences(draft: Draft, { findings }: Verdict, judge: Judge): readonly Span[] {
  const unwelcome = (readDraft(draft)?.parts ?? []).filter(
    ({ place, role }) => place === 'body' && UNWELCOME.has(role),
  );
  return readText(draft.text).sentences.filter((sentence) => {
    const isTouched = (span: Span) => span.start < sentence.end && sentence.start < span.end;
    if (findings.some(isTouched) || unwelcome.some(isTouched)) return false;
    const text = draft.text.slice(sentence.start, sentence.end);
    return judge({ ...draft, text }, 'balanced').level === 'clear';
  });
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return readText(text).tokens.flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []));
}
