import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'modest-ask',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A small, clear ask',
  why: 'One small question, answerable in a line, respects their time.',
  source: 'norms: courtesies',
  stages: STAGES,
  weight: 1,
  remedy: 'none',
  unless: ['selling first', 'grabbing time', 'pressing'],
  phrases: [
    '(one|just one|a) (small|short|tiny|simple|narrow|factual|practical|little|beginner|technical|specific)? (question|thing) (about|on|from|that) (your|the|chapter|page|section|how|step|figure|table|version|a|exercise)',
    '(could|can|would|might|do|did|may) (you|i ask) ..1 (point me|tell me|say|know|remember|recall|confirm|clarify|mind telling) ..2 (which|what|where|whether|if|when|how|who|why|to the (right|docs|documentation)) ..14',
    '(is|are|was|does|do|did) (it|this|there|that|they|chapter|version|the) ..10 (or|still|available|open|possible|correct|safe|allowed|intended|supported|working|true|in stock|needed) ..4 ?',
    '(which|what) (one|version|edition|of the two|page|chapter|camera|lens|brand|size|book|paint|paper|pen|glue|yeast|flour|film|thread|bus|train|entrance|room|gate|colour|model|font|library|name) ..12 ?',
    '(a line|one line|two lines|one word|one sentence|a word|a short answer|yes or no|a pointer) (would|is|or|will|from) ..3',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
