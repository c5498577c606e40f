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
    '(unsubscribe (here|below|at|if|any time|anytime|$)|to unsubscribe (click|reply|from (this|our|these))|opt out|mailing list|our newsletter|my newsletter|this newsletter|view in browser|terms apply|terms and conditions|all rights reserved|remove as subject|receiving this because|should not receive)',
    '(click here|read more|find out more|shop now|sign up now|register now|buy now|order now|book now|get started today|start today|join now|download now|apply now|subscribe now)',
    'our (clients|services|valued)',
    'dear (valued)? customer',
    '(we are|were) (pleased|excited) to (announce|introduce|launch)',
    'introducing our',
    '(join us|you are invited|cordially invite|invites you|save the date|id like to invite you|we invite you|free webinar|upcoming webinar|live webinar|webinar on|masterclass|warmly invite|as honourable speaker|keynote speaker at the)',
    '(key|main) (features|takeaways)',
    '(this week in|happy (wednesday|friday)) ..2',
    'what youll learn',
    '^ (ps|p s) ..2 (if|dont)',
    'our free webinar',
    'submit (your|abstract|<number> page) ..3 (manuscript|review|within)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹We are excited to announce› our new line of lamps.',
    '‹Click here› to ‹read more›.',
    '‹Join us› for a ‹free webinar on› Thursday!',
    '‹Introducing our› latest collection.',
    '‹dear valued customer›, big news',
    "‹What you'll learn›: five ways to write faster. Reply STOP to unsubscribe.",
  ],
  fine: [
    'I would read your newsletter if it were only about moss.',
    { text: 'We are happy to lend you the marquee.', conversation: { sent: 2, received: 2 } },
    'My mother wants to unsubscribe from getting older, she says, and your column helps.',
    'The webinar voice they all have, you described it so well that I snorted.',
    'I heard the announcement at the station in your accent and missed my train.',
    'Will you be at the book fair in May? I have the first edition for you to see.',
  ],
};
