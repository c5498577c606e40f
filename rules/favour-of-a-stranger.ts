import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'favour-of-a-stranger',
  kind: 'habit',
  group: 'taking first',
  title: 'A large ask for a new tie',
  why: 'A job, a referral or money is a lot to ask of someone one has not met; a smaller step lets them see who you are.',
  source: 'S0; practice',
  stages: BEFORE_A_TALK,
  weight: 2.5,
  remedy: 'question',
  phrases: [
    'refer~ me ..3 (job|your)',
    'looking for ..1 job ..6 (your company|please)',
    '(any|know of) (job|opening~|vacanc~) ..3 (in|for|or)',
    '(find|cv) attached ..4 kind',
    'consider me for ..4',
    '(looking|searching) for (a)? ..1 (job|internship|opportunities|position|work) ..1 (and|in|at|where|$)',
    '(share|forward|send|attached) my (resume|cv)',
    '(intro|introduction) to (the|any)',
    '(introduce|intro|connect) (me|us) (to|with) (your|investors|the|whoever)',
    'an intro to',
    '(raising|fundraising|pre seed|seed round|angel round|series a) ..4 (round|<amount>|startup|from|for|investors|funding|a|our)',
    '(looking for|seeking) sponsors',
    '(lend|loan|borrow|send|give|wire|spot) (me|us)? ..2 (money|cash|<amount>|bucks)',
    '(sponsor|sponsoring|donate) ..1 (my|me|at the) ..2',
    '(be|become) my mentor',
    '(mentor|supervise|guide) me',
    'hire me',
    'give (me|us) (a|one) (chance|shot)',
    'your (network|contacts|followers) (to|with|would)',
    '(could|would) you ..2 (pay|fund) ..4',
    'even <amount> ..3 ?',
    'let me know your email',
  ],
});

export const examples: Examples = {
  flagged: [
    'I am ‹looking for a job at your company›. Please refer me.',
    'Could you ‹connect me with investors› in your network?',
    'We are ‹raising a› ‹seed round of $500k› for our startup.',
    'bro ‹lend me $200› till friday',
    'Please ‹find attached my resume for your kind› consideration, any suitable role.',
    'Would you ‹be my mentor›? I have nobody else.',
  ],
  fine: [
    {
      text: 'Can you lend me 20 till Friday? I left my card at home.',
      conversation: { sent: 7, received: 7 },
    },
    'I applied for the post in your ad, reference 22-B. Is a portfolio wanted?',
    'My old mentor used your book in every lesson, and now I do.',
    'We do not need sponsors, only someone who can tell us how you fixed the organ.',
    'I found a wallet with your card in it at the station, where can I leave it?',
    'Is the internship that you posted on Monday still open? I meet all three points.',
  ],
};
