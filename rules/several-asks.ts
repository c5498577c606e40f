import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'several-asks',
  kind: 'habit',
  group: 'taking first',
  title: 'More than one ask',
  why: 'Each further ask makes it harder to answer any; one small question is answered more often.',
  source: 'S0; practice',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'none',
  find,
});

export const examples: Examples = {
  flagged: [
    'Can you review my deck? Could you also share it? ‹And please let me know who invests.›',
    'Would you read my thesis? Can you write a reference? ‹Please send it by Friday.›',
    'check out my page. can u follow it? lmk what u think. ‹pls reply›',
    'Could you send me the list? Are you free on Monday? ‹Please give me your number.›',
    'Please connect me with HR. Can you tell me the salary? ‹I need an answer today.›',
    'Could you fund the trip? Would you speak there? ‹Kindly confirm by Monday.›',
  ],
  fine: [
    'Could you tell me which page has the map? Thank you.',
    'Do you bake on Sundays? I pass by at eight with the dog.',
    {
      text: 'Can you bring the drill? Could Ana bring the ladder? And let me know about Sunday.',
      conversation: { sent: 4, received: 4 },
    },
    'Your talk was a joy. Did the owl ever come back?',
    'I would love to read the second part. No hurry.',
    'How can I help? I could drive, or carry chairs.',
  ],
};

const ASK =
  /\b(?:(?:can|could|would|will) (?:you|u)|please|pls|plz|kindly|let me know|lmk|send me|give me|check out|reply|call me|i need|would love (?:to|for|your)|are you (?:free|open|available)|want to|may i|can i|could i)\b/i;
const MOST = 3;

/** Sentences that ask for something; from the third on they crowd each other. */
export function find({ text, seen }: Reading): readonly Span[] {
  const asking = text.sentences.filter(({ start, end }) =>
    ASK.test(text.source.slice(start, Math.min(end, start + 400))),
  );
  const kind = ['customer', 'answers-them', 'applies-for-posted-job'].some((id) => seen(id).length > 0);
  const last = asking.at(-1);
  return asking.length >= MOST && last && !kind ? [{ start: last.start, end: last.end }] : [];
}
