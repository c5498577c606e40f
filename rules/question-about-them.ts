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
  phrases: [
    '(how|what|why|where|when|which|who) (did|do|does|was|were|is|are|made|got|drew|led|would|have) (you|your|u) ..12 ?',
    '(curious|wondering|wonder|interested|keen|love to (know|hear)|like to (know|hear)|would be interested|intrigued) ..2 (how|what|why|whether|if|where|which) (you|your) ..14',
    '(what|which) ..3 (surprised|drew|made|brought|got|led|inspired|helped|moved) (you|u) ..8',
    '(do|did|have|are|were|is|was|does) (you|your|u) (ever|still|also|find|think|use|used|plan|planning|miss|enjoy|prefer|remember|keep|know whether|know if|see|seen|tried|try|consider|considered|expect|feel|notice|noticed|teach|write|work|paint|grow|run|always|usually|mostly|really|happen to|go|ride|read|play|cook|bake|recommend) ..12 ?',
    '(how|whats) (is|are|has|s|have)? (it|the|your|that|things) ..5 (going|been|treating|coming along|been so far|settling|turn out|turned out|hold up|feel|work out) ..3 ?',
    '(what) (are|were|r) you (working on|reading|building|writing|making|up to|planning|hoping|growing|painting|researching|studying|teaching) ..4 ?',
    '(any|have any|is there any|is there a) ..3 (you|youd|you would) (recommend|suggest|point|avoid|change|do differently) ..6 ?',
    '(was|is|were|did) (that|this|it|the|those) ..8 ?',
    '(how|what) ..1 (long|many|much|often|far|old) ..4 (you|it|your|that|did|does|take|took) ..6 ?',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
