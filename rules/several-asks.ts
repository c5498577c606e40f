import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

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
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
