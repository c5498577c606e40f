import { defineRule, type Examples } from '../src/core/rule';

export default defineRule({
  id: 'butting-in',
  kind: 'habit',
  group: 'public',
  title: "A promotion in someone else's talk",
  why: 'They wrote about something; a reply that turns to what you sell steps over it in front of everyone.',
  source: 'S4, S2',
  stages: ['public'],
  surfaces: ['linkedin-comment', 'x-reply'],
  weight: 2.5,
  remedy: 'interest',
  phrases: [
    '(check|checkout|look at|see|visit|try|read|watch|follow|join|dm|grab|get|download|listen to|stream|subscribe to) (out)? (my|our|mine) ..3 (<product>|page|profile|channel|site|website|link|bio|store|shop|post|thread|work|collection|pinned|video|song|music|guide|book|art|feed|blog|content|group|discord|telegram|podcast|nft|tweet|<link>)',
    '(link|links|details|more|info) ..1 (in|on) (my|our)? (bio|profile|pinned|comments)',
    '(dm|message|inbox|pm|contact|whatsapp|text|hmu|hit up|hit) (me|us) ..2 (for|if|to|and|now|<link>|<number>|on|asap|$|at|up|details|so)',
    '(we|i) (also)? (offer|provide|sell|specialize|specialise|help|built|build|made|launched|do this|work with|run|created|made|wrote|created|can help|just launched|cover|solve|solved|fix) ..4 (<audience>|<product>|for|that|this|which|exactly|you|a|services|solutions|free|problem|it|with)',
    '(our|my) (new)? (<product>|team|company|agency|clients|product|startup|customers|extension|project|channel) (does|can|will|is|helps|solves|offers|makes|handles|fixes|already|would|has|could|lets|gives|works|just|covers)',
    '(thats|this is|which is) (exactly)? ..1 (why|what|where) (we|our|i|my) ..2 (built|build|do|created|made|started|offer|launched|help|product|solve|team|is|does|wrote|cover)',
    '(if (you|anyone|youre|you are)) ..3 (need|want|needs|wants|looking|interested|struggling|like|needing|curious) ..8 (dm|message|contact|check|link|<link>|reach|help|offer|hit me|we|my|our|sign|try|happy to|visit|follow)',
    '(try|use|using|buy|get|check|recommend|switch to|go with|consider|join) ..2 <link>',
    '(use|with) (my|our)? (code|referral|discount code|link)',
    '(sign up|register|join us|join me|subscribe|apply|book|enroll|preorder|pre order|order) ..2 (here|now|today|at|via|free|below|<link>|on our|link|for)',
    '(hiring|available for hire|open for (work|commissions|business)|commissions open|taking (clients|commissions|orders)|for hire)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
