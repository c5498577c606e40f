import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'newsletter-voice',
  kind: 'habit',
  group: 'not looking',
  title: 'It sounds like a mailing',
  why: 'It is written for a list, and a reader hears that; the way you would say it across a table works better.',
  source: 'S3; practice',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'drop',
  phrases: [
    '(unsubscribe|opt out|mailing list|our newsletter|my newsletter|this newsletter|view in browser|terms apply|terms and conditions|all rights reserved|remove as subject|receiving this because|should not receive)',
    '(click here|read more|find out more|shop now|sign up now|register now|buy now|order now|book now|get started today|start today|join now|download now|apply now|subscribe now)',
    'our (clients|services|valued)',
    'dear (valued)? (customers|customer|subscribers|readers|members|clients)',
    '(we are|were|im|i am) (pleased|excited|thrilled|proud|delighted|happy|honored|honoured) to (announce|introduce|present|offer|launch|invite|unveil|inform)',
    '(introducing|announcing) (our|my|the (new|all|worlds|first|latest))',
    '(join us|you are invited|cordially invite|invites you|save the date|id like to invite you|we invite you|free webinar|upcoming webinar|live webinar|webinar on|masterclass|warmly invite|as honourable speaker|keynote speaker at the)',
    '(key|main) (features|benefits|takeaways|services|advantages)',
    '(this week in|thought for today|happy (monday|tuesday|wednesday|thursday|friday)) ..2',
    'what (youll|you will) (get|learn|discover|receive)',
    '^ (ps|p s) ..2 (if|the|we|dont)',
    '(our|the) (latest|upcoming|monthly|weekly|exclusive|free) (newsletter|webinar|ebook|report|summit|conference|masterclass|whitepaper|catalogue|offers)',
    '(submit|submission of) (your|abstract|a|<number> page) ..3 (abstract|paper|article|manuscript|review|within|by)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
