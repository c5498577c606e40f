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
    '(one|a) (small)? (question|thing) (about|on|from) (your|the|page|a)',
    '(could|can|would|might|do|did|may) (you|i ask) ..1 (point me|tell me|say|know|remember|recall|confirm|clarify|mind telling) ..2 (which|what|where|whether|if|when|how|who|why|to the (right|docs|documentation)) ..14',
    '(is|are|was|does|do|did) (it|this|there|that|they|chapter|version|the) ..10 (or|still|available|open|possible|correct|safe|allowed|intended|supported|working|true|in stock|needed) ..4 ?',
    '(which|what) (one|edition|book|glue|font) ..12 ?',
    '(a line|one line|two lines|one word|one sentence|a word|a short answer|yes or no|a pointer) (would|is|or|will|from) ..3',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Could you tell me which edition has the map?›',
    '‹One question about page› 40: is it sifted flour?',
    '‹Do you know whether› the hall is open in May?',
    '‹which glue do you use on the spine?›',
    '‹Is it still possible to see the loom?›',
    'A one word answer is enough, ‹one word would› do.',
  ],
  fine: [
    'Could you fund my startup?',
    'Are you free for a call?',
    'Can you introduce me to your boss?',
    'Would you read my novel?',
    'Which plan would you like to buy from us? We offer design for clinics.',
    'Tell me everything about your success.',
  ],
};
