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
  phrases: [
    '(id|i would|we would|we|i|wed|im|were|we are|i am|my <audience>|my wife|my husband|my partner|my mother|my father|my daughter|my son|my sister|my brother) (like|love|want|wish|hoping|looking|wanting|keen|interested|hope|need) ..1 (to|in) (buy|buying|order|ordering|purchase|purchasing|hire you|hiring you|book you|booking you|commission|commissioning|rent|renting|book a table|book a room|reserve|subscribe|sign up for your|join your|renew|licence|license|quote us|pay you|become a (customer|member|client)|enrol in your|take your (class|course)|have you (build|make|paint|cater|play|photograph)|get (a|one of) your)',
    '(do|are|is|can|could) (you|u|your) ..3 (ship|deliver|sell|stock|take|accept|offer|rent|do|still make|still sell|still have|in stock|available|for sale|taking|make|have|repair|fix|print|cater|open|bookable|do gift) ..5 (commissions|orders|to (germany|france|us|canada|the|my)|bookings|cards|in|wholesale|gift|clients|students|sizes|vouchers|new clients|weddings|deliveries|refunds|returns|on sundays|one|it|these|left|stock|size) ..4 ?',
    '(how much|what) (is|are|do|does|would|will|s|for|to)? (the|your|it|you|a|one|this)? ..3 (cost|charge|charges|price|prices|rate|rates|fee|fees|quote|cost me|shipping|postage|deposit|for (it|one|two|the|a)) ..6',
    '(what) (do|would|s|is|are) (you|your|the|it) ..3 (charge|cost|rate|price|rates|prices|fee|fees|ask for)',
    '(could|can|would|may) (you|i|we|u) ..2 (get|have|send|give|give me|send me|ask for|quote|quote me|quote us|invoice|send us|give us) ..1 (a|an|the|your)? (quote|invoice|price|estimate|price list|quotation|receipt|availability|refund|replacement|catalogue|pro forma)',
    '(is|are) (it|this|the|that|they|any|there|these) ..5 (still)? (available|for sale|in stock|sold|free to rent|taken|open for booking|left) ..2 ?',
    '(my|our|an|the) (order|invoice|subscription|booking|reservation|account|delivery|parcel|refund|purchase|ticket|licence|license) (<number>|<tag>|number|hasnt|has|arrived|is|was|no|came|still|ref|from|never|for)',
    '(i|we) (bought|ordered|purchased|paid|own|rented|booked|subscribed|use|have been using) (your|one of your|the|a|two|from you|from your) ..6 (last|and|it|but|in|since|from|is|which|app|for|shop|book)',
    '(where|how) (can|do|could|may) (i|we) ..1 (buy|order|purchase|get (one|a copy|your|hold|it)|book|pay|subscribe|sign up|rent|download|find your|preorder|reserve|register|join|donate)',
    '(take|takes|want|wants|need) (my|our) money',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
