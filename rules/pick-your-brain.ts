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
  weight: 1.5,
  remedy: 'question',
  phrases: [
    'pick~ (your|ur|a) (brain|brains|mind)',
    '(tap into|benefit from|steal|soak up|draw on|borrow some of|get some of) your ..2 (insight~|wisdom|expertise|experience|knowledge|brain|network|time)',
    '(run|bounce|throw) (something|an idea|some ideas|a few (things|ideas)|ideas|my idea|some thoughts) (by|off|past|at) you',
    '(get|have|love|appreciate|value|seeking|some of) your ..1 (guidance|advice|mentorship|expert opinion|honest feedback|wisdom|honest opinion) ..3 (on|about|regarding|for) (my|our|how to (get|grow|start|break))',
    '(tell|teach|show) me (everything|your secret~|how to (get|become|make|grow|break|be)|what to do|the secret)',
    '<minutes> of (honest )?(feedback|advice|your wisdom)',
    '(customer discovery|user research|market research|pain points|im all ears|discovery interviews)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
