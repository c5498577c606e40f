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
    '(unsubscribe|opt out|opt in|opted in|mailing list|email list|our newsletter|my newsletter|this newsletter|view in browser|terms apply|terms and conditions|all rights reserved|privacy policy|do not reply|sent to you because|manage preferences)',
    '(click here|read more|learn more|find out more|shop now|sign up now|register now|buy now|order now|book now|get started|start today|join now|download now|apply now|subscribe now|enroll now)',
    '(dear|valued|our) (valued)? (customers|customer|subscribers|subscriber|readers|members|clients|partners|reader|member|client)',
    '(we are|were|im|i am) (pleased|excited|thrilled|proud|delighted|happy|honored|honoured|super excited|so excited|beyond excited) to (announce|introduce|share|present|offer|launch|invite|bring|reveal|unveil|inform|welcome|extend|be launching|offer you)',
    '(introducing|announcing|presenting|meet|say hello to|welcome to) (our|my|the (new|all|worlds|first|latest|most|only|ultimate)|a (new|revolutionary|better|smarter))',
    '(join us|you are invited|youre invited|invites you|save the date|we invite|i invite|id like to invite|inviting you|cordially invite|were hosting|we are hosting|im hosting|i am hosting|invitation to (join|attend|our|participate)|free webinar|upcoming webinar|join our|register for|live webinar|join me (for|live|at))',
    '(key|main|top|our) (features|benefits|highlights|takeaways|services|offerings|services include|advantages)',
    '(what (you|youll|you will|we|is|s) (get|learn|offer|included|inside|in it for you|discover|receive|provide))',
    '(whether (you|youre|you are|your) ..8 or)',
    '(ps|p s) ..2 (if|dont|the|we|you|i|feel|this)',
    '(our|the|this) (latest|newest|new|upcoming|monthly|weekly|exclusive|free) (newsletter|webinar|ebook|guide|report|blog|event|edition|issue|whitepaper|collection|podcast|episode|summit|conference|masterclass|workshop|catalogue|offer|offers)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
