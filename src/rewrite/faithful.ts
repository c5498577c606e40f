import { fold, readText } from '../core/text';
import type { Draft } from '../core/types';
import { FRAME_WORDS } from './own';

/**
 * True when a rewrite says nothing of its own: each word, name, number and link in it stands in the draft, in the
 * conversation's facts or in an offer, or is one of the words of our frames.
 */
export function isFaithful(text: string, draft: Draft, offers: readonly string[]): boolean {
  const { recipient, theirLast, replyingTo } = draft.conversation;
  const known = wordsOf([draft.text, recipient?.name, theirLast, replyingTo, ...offers].join('\n'));
  return [...wordsOf(text)].every(
    (word) => known.has(word) || FRAME_WORDS.has(word) || known.has(base(word)) || isOneOf(word, known),
  );
}

function base(word: string): string {
  return word.replace(/'s?$/, '');
}

/** One of several that the draft speaks of. */
function isOneOf(word: string, known: ReadonlySet<string>): boolean {
  return [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')].some((many) => known.has(many));
}

const SILENT = new Set(['mark', 'break', 'emoji']);

// A blank reads as one field; its words are checked like all others.
function wordsOf(text: string): Set<string> {
  const tokens = readText(text.replace(/[[\]{}<>]/g, ' ')).tokens;
  return new Set(
    tokens
      .filter(({ kind }) => !SILENT.has(kind))
      .flatMap(({ text: word }) => [fold(word), base(fold(word))]),
  );
}
