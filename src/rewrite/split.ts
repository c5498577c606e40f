import { readText, type Sentence, type Text } from '../core/text';
import type { Span } from '../core/types';
import { clauseCuts } from './clauses';
import { greetingEnd, signOffStart } from './edges';
import { isOwn } from './own';

/** A stretch of the draft that is kept or left out as one. `gap` is what stands before it, to the letter. */
export interface Piece extends Span {
  readonly place: 'greeting' | 'body' | 'sign-off';
  readonly text: string;
  readonly gap: string;
  /** True where it continues a sentence: its gap is a comma, a dash or an "and". */
  readonly joined: boolean;
  /** True where it ends its sentence. */
  readonly ends: boolean;
}

/** Cuts a draft into its greeting, the clauses of its body and its sign-off; nothing is lost but white space at the ends. */
export function split(source: string): Piece[] {
  const hello = greetingEnd(source);
  const bye = Math.max(hello, signOffStart(source));
  const spans = [...bodySpans(source, hello, bye)];
  if (hello > 0)
    spans.unshift({ ...trimmed(source, 0, hello), place: 'greeting', joined: false, ends: true });
  if (bye < source.length)
    spans.push({ ...trimmed(source, bye, source.length), place: 'sign-off', joined: false, ends: true });
  return spans
    .filter(({ start, end }) => end > start)
    .map((span, i, all) => ({
      ...span,
      text: source.slice(span.start, span.end),
      gap: i === 0 ? '' : source.slice(all[i - 1]?.end ?? 0, span.start),
    }));
}

type Cut = Omit<Piece, 'text' | 'gap'>;

function* bodySpans(source: string, from: number, to: number): Generator<Cut> {
  const body = readText(source.slice(from, to));
  for (const sentence of wholeSentences(body)) {
    const text = body.source.slice(sentence.start, sentence.end);
    const cuts = isOwn(text) ? [] : clauseCuts(text);
    let start = sentence.start;
    for (const [i, cut] of [...cuts, null].entries()) {
      const end = cut ? sentence.start + cut.start : sentence.end;
      yield { start: from + start, end: from + end, place: 'body', joined: i > 0, ends: cut === null };
      if (cut) start = sentence.start + cut.end;
    }
  }
}

/** An emoji after a full stop belongs to the sentence before it. */
function wholeSentences(body: Text): Span[] {
  const whole: Span[] = [];
  for (const sentence of body.sentences) {
    const previous = whole.at(-1);
    const sameLine = previous && !body.source.slice(previous.end, sentence.start).includes('\n');
    if (previous && (isWrapped(body.source, previous, sentence) || goesOn(body.source, previous, sentence))) {
      whole[whole.length - 1] = { start: previous.start, end: sentence.end };
      continue;
    }
    if (
      previous &&
      sameLine &&
      isQuoteOpen(
        body.source.slice(previous.start, previous.end),
        body.source.slice(sentence.start, sentence.end),
      )
    ) {
      whole[whole.length - 1] = { start: previous.start, end: sentence.end };
      continue;
    }
    const lead = sameLine ? emojiEnd(body, sentence) : sentence.start;
    if (previous && lead > sentence.start) whole[whole.length - 1] = { start: previous.start, end: lead };
    const rest = trimmed(body.source, lead, sentence.end);
    if (rest.end > rest.start) whole.push(rest);
  }
  return whole;
}

/** A full stop inside quotation marks that close in the next sentence ends nothing. */
function isQuoteOpen(sentence: string, next: string): boolean {
  const straight = (sentence.match(/"/g)?.length ?? 0) % 2 === 1 && next.includes('"');
  const curly = /“[^”]*$/.test(sentence) && next.includes('”');
  return (straight || curly) && sentence.length + next.length < 300;
}

/** A question inside brackets ends nothing: "(the kids too?), and a list". */
function goesOn(source: string, previous: Span, next: Span): boolean {
  const rest = source.slice(next.start, next.end);
  if (source.slice(previous.end, next.start).includes('\n')) return false;
  return /^[,;]\s/.test(rest) || (/\?[)\]]$/.test(source.slice(0, previous.end)) && /^\p{Ll}/u.test(rest));
}

/** A line broken where a mail program breaks it, in the middle of a sentence. */
function isWrapped(source: string, previous: Span, next: Span): boolean {
  const between = source.slice(previous.end, next.start);
  if (!/^[ \t]*\r?\n[ \t]*$/.test(between) || !/^\p{Ll}/u.test(source.slice(next.start))) return false;
  const line = source.slice(source.lastIndexOf('\n', previous.end - 1) + 1, previous.end);
  return line.length >= 40 && !/[.!?…:]$|\p{Extended_Pictographic}$/u.test(line);
}

function emojiEnd(body: Text, sentence: Sentence): number {
  let end = sentence.start;
  for (let i = sentence.first; i < sentence.last && body.tokens[i]?.kind === 'emoji'; i++)
    end = body.tokens[i]?.end ?? end;
  return end;
}

function trimmed(source: string, from: number, to: number): Span {
  const text = source.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { start, end: Math.max(start, from + text.trimEnd().length) };
}
