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
  unless: ['pitch', 'elevator-pitch', 'income-promise', 'scam'],
  phrases: [
    '(id|wed|i|and) ..1 (like|love|want) to (buy|order|pay you)',
    '(im|i am|were|we are|here) ..1 (looking|here|hoping)? to (buy|order|book)',
    '(do|are) you ..3 (ship|deliver|sell|stock|accept|take|taking|fix) ..6 ?',
    'how much (is|for) ..6 ?',
    'what would it ..3 cost ..6 ?',
    '(can|may) i ..2 (get|send) ..1 (a)? quote',
    'is (this|the) ..5 available ..3 ?',
    'my order <number>',
    '(i|we) (bought|paid) (your|the|a|from you|for) ..6 (and|in|from)',
    'where can i get one',
    '(before i buy|i can pay)',
    'can we schedule a demo',
    '(im|i am|were|we are) looking for (a|an|some) ..3 (<product>|supplier|vendor|provider) ..2 for (our|my|us|me|<number>) ..2',
    '(do|can|could) you (ship|deliver|sell|repair|sharpen|print|cater|make) ..6 ?',
    '(whats|what is|what are) your (price|prices|rates|rate|fee|fees|pricing) ..4',
    '(how much|what) do you charge ..4',
    'are you (taking|accepting) ..2 (clients|commissions|orders|bookings|projects)',
    '(my|the) (order|parcel|delivery|subscription) ..2 (hasnt|has not|never|didnt|still)',
    '(a|my|get) refund',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹I would like to order› two of the blue bowls.',
    '‹How much is the small oak table?›',
    '‹Do you ship to Norway?›',
    '‹can i get a quote› for 40 chairs',
    '‹Is the print of the heron still available?›',
    '‹My order 1182 has not› arrived yet.',
  ],
  fine: [
    'We would like to sell you our software.',
    'Would you like to buy leads?',
    'How much do you spend on marketing?',
    'Order now and get a free bowl.',
    'Who is in charge of buying at your firm?',
    'In order to grow you need our platform.',
  ],
};
