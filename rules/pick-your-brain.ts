import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'pick-your-brain',
  kind: 'habit',
  group: 'taking first',
  title: 'Their brain, picked',
  why: 'An open-ended ask costs them more than it seems; one question they could answer in two lines is easier to say yes to.',
  source: 'S0, S2',
  stages: BEFORE_A_TALK,
  weight: 2,
  remedy: 'question',
  phrases: [
    'pick~ (your|ur|his|her) (brain|brains|mind)',
    '(pick|picking) (a|some) brain',
    '(get|have|hear|love|like|want|seek|appreciate|value|use|your|benefit from|gain|soak up|tap into|borrow|steal) ..3 (your|ur) (insights|insight|thoughts on my|wisdom|expertise|guidance|advice|expert opinion|input|perspective on my|take on my|mentorship|brain|know how|valuable) ..3 (on|about|regarding|for|in|into|as|?|$|and|with|time)',
    '(learn|hear) (more)? (about|from) (your|you) ..2 (journey|experience|experiences|career|path|story|expertise|success|career path|insights)',
    '(run|bounce|throw) (something|an idea|some ideas|a few things|a few ideas|ideas|a couple of things|my idea|some thoughts) (by|off|past|at) (you|u)',
    '(a few|some|couple of|several|<number>|a couple|many|lots of|tons of|a lot of|bunch of) (questions|qs|things) (i|id|for you|about how|to ask|on my|that i)',
    '(ask|asking) you ..1 (a few|some|couple of|several|<number>|many|lots of|bunch of) (questions|things|qs)',
    '(get|seek|ask for|appreciate|love|use|need|some|any|like) (some|your|any|a bit of|a little)? (career|business|startup|life|investment|professional) (advice|guidance|tips)',
    '(tell|share|teach|show) (me|with me) ..2 (how you|your secret|your secrets|everything|your story|your journey|how to|the secret|your strategy|your tips)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
