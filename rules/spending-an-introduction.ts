import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'spending-an-introduction',
  kind: 'habit',
  group: 'taking first',
  title: "A friend's introduction, spent at once",
  why: 'Whoever introduced you lent you their good name; thank them both first, and what you need can wait a message or two.',
  source: 'S0',
  stages: BEFORE_A_TALK,
  weight: 2.5,
  remedy: 'interest',
  phrases: [
    '(said|says|told me|mentioned|thought|suggested|reckons|promised|assured me|swears) (that)? you ..2 (could|can|would|might|may|will|be able to|are the person|were the person|owe|need|want|are looking|were looking|decide|handle|control) ..3 (help|get|give|refer|introduce|hook|sort|buy|fund|invest|sign|approve|put|pull|tickets|hire|needing|for|me|us|our)',
    '(gave|passed|handed) me your (name|number|contact|details|email) ..8 (because|so|since|as) ..3 (need|help|want|looking|buy|offer|sell)',
    '(got|have|found) your (name|number|contact|details|email) (from|through|off|via) ..8 (help|offer|sell|need|interested in|looking for|our|quote|services)',
    '(since|as|because|now that) ..4 (introduced|connected|put in touch) ..8 (help|get me|need|offer|pitch|show you|would you|can you|could you|demo|buy)',
    '(get|getting|got) (me|us) (in (with|at|front)|into|through the door|a meeting|on the list) ..2',
    '(thanks|thank you) ..3 (intro|introduction|introducing us) ..14 (we help|we offer|our product|our platform|demo|pricing|<minutes>|calendar|help (me|us)|get me|need you)',
    '(as|being) a friend of ..3 (i|you|could|can) ..6 (discount|help|favour|hoping|expect|job)',
    '(use|drop|mention) (his|her|their|my) name',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
