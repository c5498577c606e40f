import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS, TO_SOMEBODY } from '../src/core/stage';

export default defineRule({
  id: 'question-about-them',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A question about them',
  why: 'A real question about their work says: I want to know you.',
  source: 'S2, S4; Huang et al. 2017',
  stages: [...AMONG_STRANGERS, 'in-conversation'],
  surfaces: TO_SOMEBODY,
  weight: 1.5,
  remedy: 'none',
  unless: ['selling-question', 'pitch', 'elevator-pitch', 'asking-after-no'],
  phrases: [
    '(how|what|why|where|when|which) (did|do|was|were|made|got|drew|led|would|have) (you|your) ..12 ?',
    '(curious|love to (know|hear)) ..2 (how|what) you (think|decided|navigated) ..10',
    'what ..3 drew you ..8 ?',
    '(did|have|do|were|was|does) (you|your) (ever|still|also|find|think|enjoy|prefer|remember|keep|know whether|know if|see|seen|happen to|feel|notice|noticed|teach|paint|grow|always|mostly|really|go|miss) ..12 ?',
    'how (is)? (it|the) ..3 (going|coming along) ..3 ?',
    '(was|were|did) (that|this|it|the|those|they) ..8 ?',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹How did you get the clay to stay so thin?›',
    '‹What drew you to the night trains?›',
    '‹Do you still teach in Leith?›',
    '‹Did the owl ever come back?›',
    "I'm ‹curious how you decided› on the second ending.",
    '‹how is the new kiln coming along?›',
  ],
  fine: [
    'Who handles procurement at your firm?',
    'Are you free on Tuesday?',
    'Interested?',
    'Can you refer me?',
    'I read the second ending twice.',
    "What's your budget?",
  ],
};
