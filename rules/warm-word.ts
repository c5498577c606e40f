import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'warm-word',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A warm word, for its own sake',
  why: 'A plain hello or a good wish that wants nothing is more welcome than its writer thinks.',
  source: 'norms: do not warn; Liu et al. 2022',
  stages: STAGES,
  weight: 1.5,
  remedy: 'none',
  unless: [
    'selling first',
    'taking first',
    'grabbing time',
    'collecting',
    'pressing',
    'public',
    '+soft-pitch',
    '+wants-job',
    '+recruits',
    '+begs',
    '+courts',
    '+guest',
  ],
  only,
  phrases: [
    '(long time no (see|speak|talk|hear)|(its|been|has been|it has been) (a while|ages|too long|so long|years|forever)|all these years|old friend)',
    '(miss|missed|missing) (you|our|having you)',
    '(thinking of|thoughts are with) (you|your|our|us|the) ..3',
    '(happy|merry|blessed) (birthday|anniversary|new year|christmas|easter|holidays|name day|diwali|eid|hanukkah|retirement|thanksgiving) ..3',
    '(good|best of|lots of) luck ..3',
    '(get well|feel better|safe (trip|travels|flight|journey)|enjoy (your|the) (holiday|weekend|retirement|trip|evening|rest|summer)|sending (a|you|my) (hug|love))',
    '(have|wishing you|wish you) (a|an|all) ..1 (lovely|great|good|nice|wonderful|happy|safe|quiet|restful|fun) ..2',
    'how (are|have|is|was) (you|things|the|your|life|it) (been|doing|going|family|kids|boys|girls|twins|baby|mum|mom|dad|mother|father|move|new|garden|dog|trip|holiday|knee) ..4',
    '(wanted|want|dropping in|writing) to (say|send) (hi|hello|good morning|my love|how)',
    '(are you|is this) (still|the same|the right|the) ..5 (from|in|playing|singing|teaching|living|who) ..4 ?',
    '(proud of|happy for|pleased for|delighted for) (you|both) ..2',
    '(nice|lovely|good|great|fun) (to (find|have|see|hear from)|finding|seeing|meeting) you ..3',
    '(welcome (back|home|aboard))',
  ],
});

const MOST_WORDS = 40;

export function only({ features, text }: Reading): boolean {
  if (features.link > 0 || features.amount > 0 || features.contact > 0) return false;
  return text.tokens.filter(({ kind }) => kind === 'word').length <= MOST_WORDS;
}

export const examples: Examples = {
  flagged: [
    'Hey Ruth, ‹long time no see›! Are the boys at school yet?',
    '‹Happy birthday› Leo! ‹Have a lovely› day!',
    "It's ‹been ages›. ‹How is your mother› doing?",
    '‹Thinking of you› today, and of him.',
    'I only ‹wanted to say hi›, Kim.',
    '‹Good luck› tomorrow! We all cross our fingers.',
    '‹Welcome back›! We kept your mug.',
  ],
  fine: [
    'Happy birthday! As a gift, our coaching pack is 20% off until Friday.',
    'Long time no see! We help dentists fill their calendar, can we hop on a quick call?',
    'How are you handling payroll these days?',
    'The holiday flat is free in June, if you still want it.',
    'It is the second door on the left after the bakery.',
    'Have a great day, and book your free trial here: https://shop.example/trial',
  ],
};
