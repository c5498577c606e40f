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
    '(said|says|told me|mentioned|thought|suggested|suggests|reckons|promised|assured me) (that)? (you|u|youd|youll|youre) ..2 (could|can|would|might|may|will|be able to|get|help|are the|were the|introduce|sort|be the|be willing|be happy|love|need|are looking|was looking|want) ..3 (help|get|give|refer|introduce|hook|me|us|my|our|in|out|someone|person|buy|sort|need|interested|love|be|who|connect|fund|invest)',
    '(gave|passed|handed|sent|shared|got) (me)? (your|ur) (name|number|contact|details|email|handle|info|profile) ..6 (because|and|so|since|to|as|for|said|i|we|need|looking|help|.)',
    '(got|have|had|found|received) (your|ur) (name|number|contact|details|email) (from|through|off|via|thanks) ..8 (help|offer|sell|need|looking|interested|who|we|i|our)',
    '(referred|recommended|pointed|directed|sent) (me)? (to you|you to|your way|by) ..8 (help|looking|need|get|could|can|who|we|our|hire|job|services|for)',
    '(friend|mate|colleague|cousin|boss) of ..3 (and|so|who) ..4 (help|need|looking|could|can|get|wondering|hoping|offer|favour)',
    '(get|got|getting) (me|us) (in|into|in with|in front of|a meeting|through the door) (with|at|to|the|your|there|$)',
    '(now that|since|as|because) (we|weve|were|youve|you) ..4 (introduced|connected|intro|linked up|met through) ..8 (could|can|help|get|need|offer|pitch|tell you|show|would you|want)',
    '(thanks|thank you) for (the|this|that|making the|making this) (intro|introduction) ..12 (we help|we offer|our product|our platform|demo|pricing|free|<number> minutes|book|calendar|help us|help me)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
