import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'customer',
  kind: 'courtesy',
  group: 'courtesies',
  title: "A customer's question",
  why: 'Someone who wants to buy is welcome in any inbox.',
  source: 'norms: do not warn',
  stages: STAGES,
  weight: 2.5,
  remedy: 'none',
  unless: ['selling first'],
  phrases: [
    '(like|love|want|wish|hoping|wanting|keen|hope|need) to (buy|order|purchase|hire you|book you|book a (table|room|place|seat)|commission|rent (a|the|your)|reserve|renew|licence|license|pay you|become a (customer|member|client)|enrol|take your (class|course)|have you (build|make|paint|cater|play))',
    '(looking|here|ready|trying) to (buy|order|purchase|rent|book|commission|pay)',
    '(do|are|can|could) you ..3 (ship|deliver|sell|stock|accept|rent|still (make|sell|have)|take|taking|repair|fix|print|cater) ..6 ?',
    'how much (is|are|do you|does it|would|will|for) ..6 ?',
    'what (do|would|s|is|are|does) (you|your|the|it|a) ..3 (charge|cost|rate|price|rates|prices) ..6 ?',
    '(could|can|may|would) (you|i|we) ..2 (get|have|send|give|quote|invoice) (me|us)? ..1 (a|an|the|your)? (quote|invoice|estimate|price list|quotation|receipt|refund|replacement)',
    '(is|are) (it|this|the|that|they|these) ..5 (available|for sale|in stock|sold|taken) ..3 ?',
    '(my|our) (order|invoice|subscription|booking|reservation|parcel|refund|purchase|ticket) (<number>|<tag>|number|hasnt|has|arrived|is|was|still|ref|from|never|for)',
    '(i|we) (bought|ordered|purchased|paid) (your|one of your|the|a|two|from you|for) ..6 (last|and|but|in|since|from|is|which)',
    '(where|how) (can|do|could) i (buy|order|purchase|get (one|a copy|hold)|book|pay|rent|reserve|donate)',
    '(before i buy|take my money|i can pay)',
    '(can|could) we (schedule|have|see|get) a demo',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
