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
  phrases: [
    '(one|a|just one|quick|single|small|just a) (small|short|quick|tiny|simple|silly|narrow|factual|practical|little|naive|beginner|technical|specific)? (question|thing) (about|on|regarding|if|from|for you|that|is|re) (your|the|chapter|page|section|how|that|this|step|figure|table|version|a|exercise|something)',
    '(could|can|would|might|do|did|may) (you|u|i ask) ..1 (point me|tell me|say|know|remember|let me know|mind telling|recall|happen to|confirm|please tell|please say|please confirm|possibly tell|please let|clarify|explain) ..2 (which|what|where|whether|if|when|how|who|why|the|to the (right|docs|documentation))',
    '(is|are|was|does|do|did) (it|this|there|that|the|they|chapter|version|your) ..10 (or|still|available|open|possible|right|correct|safe|allowed|intended|supported|free|working|out|true|ok|okay|in stock|needed) ..4 ?',
    '(which|what) (one|version|edition|of the two|page|chapter|camera|lens|brand|size|book|paint|paper|pen|glue|yeast|flour|film|thread|number|bus|train|entrance|room|gate|colour|color|model|font|tool|library|name|day|date|time) ..12 ?',
    '(a line|one line|two lines|one word|one sentence|a word|a short answer|yes or no|a pointer) (would|is|or|will|from|back) ..3 (do|enough|plenty|fine|help|be|more)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
