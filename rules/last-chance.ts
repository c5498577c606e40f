import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'last-chance',
  kind: 'habit',
  group: 'pressing',
  title: 'A last chance',
  why: 'A breakup line meant to sting reads as pressure; a plain goodbye leaves the door open.',
  source: 'norms: pressing',
  stages: [...BEFORE_A_TALK, 'in-conversation'],
  weight: 2,
  remedy: 'close',
  phrases: [
    '(this is|this will be) (my|our|your) (last|final) ..1 (message|attempt|chance|note|notice)',
    '(last|final) (chance|attempt|reminder|notice|warning|offer|opportunity) (to|for|before|from|$|ill|i)',
    'last time i ask',
    '(last|final) (one|message|note|email|mail|try) (from me|from us|i promise|promise|then)',
    '(another|one more|one last) (attempt|try|go) (at|to) ..4',
    '(close|closing) (your|the) ..1 (file|list)',
    'remove you from our list',
    'if i (dont|do not) (hear back|receive) ..6 by',
    '(should i|shall i) (close your|give up) ..2',
    'your (place|slot) (will|goes) (go|to)',
    '(now or never|take it or leave it|when its gone|tomorrow the)',
    '(eaten by|kidnapped|abducted|been eaten) ..4',
    'reply with (a|the|<number>) ..1 (letter|number|<number>)',
    '(you must|either a) ..8 (busy|crocodile)',
  ],
});

export const examples: Examples = {
  flagged: [
    { text: '‹This is my last attempt to› reach you.', conversation: { sent: 2, unanswered: 2 } },
    {
      text: "‹If I don't hear back by› Friday I'll assume you don't care about growth.",
      conversation: { sent: 2, unanswered: 2 },
    },
    { text: '‹Should I close your file›?', conversation: { sent: 2, unanswered: 2 } },
    { text: '‹last chance to› get in, ‹now or never›', conversation: { sent: 2, unanswered: 2 } },
    {
      text: 'I guess you were ‹eaten by› bears. Just ‹reply with a number›.',
      conversation: { sent: 2, unanswered: 2 },
    },
    {
      text: '‹Take it or leave it›, ‹your slot goes to› someone else tonight.',
      conversation: { sent: 3, received: 3 },
    },
  ],
  fine: [
    { text: 'The last chapter arrived, it is the best one.', conversation: { sent: 1, unanswered: 1 } },
    {
      text: 'Shall I close the window in the shed? It looks like rain.',
      conversation: { sent: 2, received: 2 },
    },
    {
      text: "I won't write again, but the offer of the cot stands.",
      conversation: { sent: 1, unanswered: 1 },
    },
    { text: 'Was that the last time we met, at the lock?', conversation: { sent: 4, received: 4 } },
    'I had the last message from your brother read at the service.',
    { text: "If I don't hear the bell I'll be in the garden.", conversation: { sent: 2, received: 2 } },
  ],
};
