import type { Draft } from '../core/types';
import { startsWithVerb } from './grammar';
import { readDraft } from './read';
import type { Tools } from './tools';
import { choicesFor } from './versions';

/** Has a little of all that takes long when it is met first: patterns are compiled only when they are first tried. */
const DRAFT: Draft = {
  text:
    'Hi Sam, I am Kim from a small studio. I saw your post on the night market and loved it. We help shops like yours save time, guaranteed. ' +
    'I was wondering if you could give me advice. Can we hop on a quick call this week?\n\nThanks,\nKim',
  surface: 'linkedin-message',
  conversation: {
    sent: 0,
    received: 0,
    unanswered: 0,
    complete: true,
    group: false,
    recipient: { name: 'Sam Field', id: 'sam-field' },
    theirLast: null,
    replyingTo: null,
  },
};

/**
 * Does beforehand what only the first rewrite takes its time with: the judge unpacks itself, the tagger and the patterns are met once. A
 * step at each `next`, the longest about a third of a first rewrite, so that whoever asks for something in between is answered. What a
 * step throws is let go.
 */
export function* getReady(tools: Tools): Generator<undefined, undefined> {
  const steps = [
    () => tools.judge(DRAFT, 'balanced'),
    () => startsWithVerb(DRAFT.text),
    () => readDraft(DRAFT),
    () => choicesFor(DRAFT, tools.judge(DRAFT, 'strict'), tools),
  ];
  for (const step of steps) {
    try {
      step();
    } catch {}
    yield;
  }
}
