import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'question-about-them',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A question about them',
  why: 'A real question about their work says: I want to know you.',
  source: 'S2, S4; Huang et al. 2017',
  stages: [...AMONG_STRANGERS, 'in-conversation'],
  weight: 1.5,
  remedy: 'none',
  unless: ['selling-question', 'pitch', 'elevator-pitch', 'asking-after-no'],
  phrases: [
    '(how|what|why|where|when|which) (did|do|was|were|made|got|drew|led|would|have) (you|your) ..12 ?',
    '(curious|wondering|wonder|love to (know|hear)|like to (know|hear)|intrigued) ..2 (how|what|why|whether|which) you (think|got|made|decided|started|found|chose|came|see|balance|handle|feel|deal|navigated|learned|managed|would) ..10',
    '(what|which) ..3 (surprised|drew|inspired|helped|moved|brought) you ..8 ?',
    '(did|have|do|were|was|does) (you|your) (ever|still|also|find|think|enjoy|prefer|remember|keep|know whether|know if|see|seen|happen to|feel|notice|noticed|teach|paint|grow|always|mostly|really|go|miss) ..12 ?',
    '(how|whats) (is|are|has|s) (it|your|that) ..3 (going|been|coming along|settling|turn out|turned out|hold up) ..3 ?',
    'what (are|were) you (working on|reading|writing|making|planning|hoping|growing|painting|researching|studying|teaching) ..4 ?',
    '(any|is there (any|a)) ..3 (you|youd) (recommend|suggest|avoid|do differently) ..6 ?',
    '(was|were|did) (that|this|it|the|those|they) ..8 ?',
    '(how) (long|often|far|old) ..3 (did|was|were|have|is) ..6 ?',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
