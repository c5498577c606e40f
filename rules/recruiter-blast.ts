import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'recruiter-blast',
  kind: 'habit',
  group: 'selling first',
  title: 'A role for anyone',
  why: 'A job that could go to a hundred people says little to one; which of their work made you think of them says a lot.',
  source: 'S3; practice',
  stages: BEFORE_A_TALK,
  weight: 2.5,
  remedy: 'drop',
  phrases: [
    '(exciting|great|urgent|multiple) (roles|opening~|requirement|opportunity (with|for))',
    'your (profile|resume|experience) ..4 (fit|aligns|suitable|stood out)',
    '(great|perfect) fit for (a|our) ..3 (role|position)',
    'matches your background ..1',
    '(open|looking) (to|for) (new|a new|something) (opportunit~|job|position~|new)',
    '(interested in|open to) (learning|hearing) more ?',
    '(my|our|a) client ..3 (is|in|needs|a leading|of ours)',
    'client of ours',
    '(we are|were|currently) (hiring|recruiting) ..5',
    '(we are|were|im) (currently)? looking for (a|an) ..3 (developer~|engineer~)',
    'recruiter (at|for|here)',
    '(send|share) ..2 (resume|updated cv)',
    '(competitive|excellent) (salary|pay|package|rates)',
    '(fully remote|w2|c2c|base salary|referral bonus|amazing perks|great perks)',
    'know ..2 anyone ..4 (interested|looking)',
    '(refer a person|a name earns) ..4',
    '(fast growing|series b|top tier|stealth) ..1 (startup|company|firm|fintech)',
    '<number> of these for people',
    'next (challenge|step) ($|in your)',
    '(forward|send|share) (me)? (my|your) (cv|resume)',
    'hire talent across ..3',
    'layoffs ..3 at',
    'recruit (only)? rock stars',
    'taken on (a)? ..3 role',
  ],
});

export const examples: Examples = {
  flagged: [
    'I have an ‹exciting opportunity for› you with a ‹fast-growing startup›.',
    '‹Your profile is a great fit for a role› at ‹my client in› Munich.',
    '‹We are looking for a senior backend engineer›. Are you ‹open to new opportunities›?',
    'im a ‹recruiter at› Talentia, ‹send me your resume› pls',
    '‹Competitive salary›, ‹fully remote› role, ‹interested in hearing more?›',
    'Do you ‹know anyone who might be interested› in a nurse manager position?',
  ],
  fine: [
    'I applied on Monday for the advertised post in your lab. Is the start date fixed?',
    'Your answer about changing careers at fifty gave my brother courage, thank you.',
    {
      text: 'The panel is on Thursday at ten, ask for Petra at the gate.',
      conversation: { sent: 3, received: 3 },
    },
    'I am not looking for a new job, I only liked your drawing of the harbour.',
    "My aunt's bakery in Bergen needs hands on Saturdays, the ad you asked about is on the door.",
    {
      text: 'After nine years I start at the water works on Monday. Thank you all.',
      surface: 'linkedin-post',
      conversation: { sent: 0 },
    },
  ],
};
