import type { Greeting } from './greeting';
import { promotionIn } from './promotion';
import { sharedWith } from './shared-with';
import { specificIn } from './specific-in';
import type { Text, Token } from './text';
import type { Conversation } from './types';
import type { Unit } from './units';

/** What can be measured of a message, each a number of about 0 to 1, so that a fitted sum can weigh it. */
export interface Features {
  /** Logarithm of the length: 0 for nothing, 1 at about 1,100 characters. */
  readonly length: number;
  readonly short: number;
  /** Share of the words that are I, me, my. */
  readonly me: number;
  readonly we: number;
  readonly you: number;
  /** Of all I, we and you: the part that is you. */
  readonly yourPart: number;
  readonly question: number;
  readonly questions: number;
  readonly endsOnQuestion: number;
  readonly link: number;
  readonly contact: number;
  readonly amount: number;
  readonly number: number;
  readonly emoji: number;
  readonly exclamations: number;
  readonly handle: number;
  readonly tag: number;
  readonly field: number;
  readonly list: number;
  readonly greeted: number;
  readonly quoted: number;
  readonly startsWithMe: number;
  readonly unanswered: number;
  /** How many kinds of promotional sign it bears; see `promotionIn`. */
  readonly promotion: number;
  /** How much follows on something of theirs: the words of weight after "your post about". */
  readonly specific: number;
  /** Their last message asks. */
  readonly asked: number;
  /** How many words of weight it shares with what it answers. */
  readonly shared: number;
}

const ME = new Set("i me my mine myself i'm i've i'd i'll im ive".split(' '));
const WE = new Set("we us our ours we're we've we'd we'll weve".split(' '));
const YOU = new Set("you your yours yourself you're you've you'd you'll u ur youre".split(' '));

interface Known {
  readonly greeting: Greeting | null;
  /** By token. */
  readonly quoted: readonly boolean[];
  readonly facts: Conversation;
}

/**
 * Measures a message: not what it quotes, nor the space around it; and neither capitals nor line breaks, so that they change
 * no verdict. Every value is finite, whatever the text.
 */
export function featuresOf(text: Text, units: readonly Unit[], { greeting, quoted, facts }: Known): Features {
  const counts = countTokens(text, quoted);
  const words = Math.max(1, counts.words);
  const [me, we, you] = [counts.me, counts.we, counts.you];
  const last = units.at(-2);
  return {
    length: Math.min(1.5, Math.log10(1 + text.source.trim().length) / 3.05),
    short: counts.words < 8 ? 1 : 0,
    me: me / words,
    we: we / words,
    you: you / words,
    yourPart: you / Math.max(1, me + we + you),
    question: counts.questions > 0 ? 1 : 0,
    questions: upTo(counts.questions, 4),
    endsOnQuestion: last?.key === '?' && !last.quoted ? 1 : 0,
    link: upTo(counts.kinds.link, 2),
    contact: upTo(counts.kinds.email + counts.phones, 2),
    amount: upTo(counts.kinds.amount, 3),
    number: upTo(counts.kinds.number, 5),
    emoji: upTo(counts.kinds.emoji, 4),
    exclamations: upTo(counts.exclamations, 4),
    handle: upTo(counts.kinds.handle, 3),
    tag: upTo(counts.kinds.tag, 4),
    field: upTo(counts.kinds.field, 2),
    list: upTo(counts.bullets, 4),
    greeted: greeting ? 1 : 0,
    quoted: units.filter((unit) => unit.quoted).length / Math.max(1, units.length),
    startsWithMe: ME.has(counts.firstWord) || WE.has(counts.firstWord) ? 1 : 0,
    unanswered: upTo(facts.unanswered ?? 0, 4),
    promotion: promotionIn(units).signs / 6,
    specific: specificIn(units),
    asked: facts.theirLast?.includes('?') ? 1 : 0,
    shared: upTo(sharedWith(units, facts.theirLast ?? facts.replyingTo ?? ''), 4),
  };
}

function upTo(count: number, most: number): number {
  return Number.isFinite(count) ? Math.max(0, Math.min(1, count / most)) : 0;
}

function countTokens(text: Text, quoted: readonly boolean[]) {
  const kinds: Record<Token['kind'], number> = {
    word: 0,
    number: 0,
    amount: 0,
    link: 0,
    email: 0,
    handle: 0,
    tag: 0,
    field: 0,
    emoji: 0,
    mark: 0,
    break: 0,
  };
  const counts = {
    me: 0,
    we: 0,
    you: 0,
    words: 0,
    questions: 0,
    exclamations: 0,
    bullets: 0,
    phones: 0,
    firstWord: '',
  };
  const from = text.sentences[0]?.first ?? 0;
  const to = text.sentences.at(-1)?.last ?? 0;
  for (let at = from; at < to; at++) {
    const token = text.tokens[at];
    if (!token || quoted[at]) continue;
    kinds[token.kind]++;
    if (token.kind === 'word') countWord(counts, token);
    else if (token.kind === 'mark') countMark(counts, text, at, token);
    else if (token.kind === 'number' && token.end - token.start >= 7) counts.phones++;
    else if (token.kind === 'emoji' && startsLine(text, at)) counts.bullets++;
  }
  return { ...counts, kinds };
}

interface Words {
  me: number;
  we: number;
  you: number;
  words: number;
  firstWord: string;
}

function countWord(counts: Words, { text: word }: Token): void {
  counts.words++;
  if (counts.words === 1) counts.firstWord = word;
  if (ME.has(word)) counts.me++;
  else if (WE.has(word)) counts.we++;
  else if (YOU.has(word)) counts.you++;
}

function countMark(
  counts: { questions: number; exclamations: number; bullets: number },
  text: Text,
  at: number,
  mark: Token,
): void {
  if (mark.text.includes('?')) counts.questions++;
  else if (mark.text.startsWith('!')) counts.exclamations += mark.text.length;
  else if (/^[-•*–→✓✔▪●]$/.test(mark.text) && startsLine(text, at)) counts.bullets++;
}

function startsLine(text: Text, at: number): boolean {
  return text.tokens[at - 1]?.kind === 'break';
}
