import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'shared-place',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'Something you share',
  why: 'A place, a time or a trade that both know is common ground to stand on.',
  source: 'S4',
  stages: AMONG_STRANGERS,
  weight: 1,
  remedy: 'none',
  phrases: [
    '(met|sat|worked) ..1 (you|next to you|together) ..2 (at|in|on|for)',
    'we (met|worked|sat|both|were in) (at|together|the same|went|worked|attended|with|next)',
    '(fellow|another) (alumna|alumnus|teacher|cyclist|nurse)',
    '(same|old) (school|street|team|department|cohort|year|building)',
    '(also|both) (from|grew up in|went to|attended|spoke at)',
    '(nice|great|good|lovely|a pleasure|fun) (to)? (meet|meeting|see|seeing|talk|talking|chat|chatting|sitting|speaking|bump into|work) (you|with you|to you) ..2 (at|on|in|last|yesterday|after|during|again|over|tonight)',
    '(from|at|in) (our|the) (class|course|choir|school|meetup|conference|workshop|reunion|village|street|club|old office|book club|allotment|parish|hackathon|wedding|train|queue|call centre)',
    'i (was|sat) ..2 (in|at) the ..1 (audience|back|session)',
    '(remember me|you wont remember|class of <number>) ..4 (from|at|in|i was|but|class)?',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹We met at› the repair café in June.',
    'I ‹sat next to you at› the harbour concert.',
    'i ‹also grew up in› Leith, on the ‹same street›',
    'It was ‹lovely to meet you at› the book fair.',
    '‹I was in the audience› on Tuesday.',
    "‹You won't remember› me, class of 2009.",
  ],
  fine: [
    'We have 40 connections in common.',
    "Let's meet at your office.",
    'We work with people in the same industry.',
    'I am in sales.',
    'Meet our new platform.',
    'The class was full.',
  ],
};
