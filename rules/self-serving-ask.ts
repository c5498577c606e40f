import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'self-serving-ask',
  kind: 'habit',
  group: 'taking first',
  title: 'What they can do for you',
  why: 'They hear first what they could do for someone they have not met; a word about them, and the ask can follow later.',
  source: 'S0',
  stages: AMONG_STRANGERS,
  weight: 3,
  remedy: 'question',
  phrases: [
    'you (could|can) ..1 help (me|my)',
    'really help me out',
    'i need your help with my',
    '(can|could|would) you (please)? (refer|introduce|lend|mentor|hire|forward|pass|approve|write me) (me|my|it|a quote)',
    'hook me up',
    'do me a (quick)? favour',
    'need a (small)? favour',
    'quick favour to ask',
    'would (mean the world|mean a lot|mean so much|mean everything|change my life)',
    'looking ..2 job at your',
    '(if not you|you are my only hope|you are the only one|depends on you|counting on you)',
    'give me (a|your|one) ..2 (chance|number)',
    '(refer|recommend|endorse|put in a word for|mention) (me|my|us|our) ..1 (for|to|at|$)',
    '(donate|sign) ..3 (my|our) ..1 (petition|cause)',
    '((my|our|this|the|a) ..1 (gofundme|kickstarter|patreon|fundraiser)|raising money for)',
    '(write|leave) (me|us) a ..2 (review|recommendation)',
    '(read|look at|look over|check|fill in|review) my ..2 (resume|deck|survey|questionnaire|thesis|portfolio|track|statement|concept note|motivation letter)',
    'need it (merged|by|till) ..2',
    '(sent|my) (resume|cv) ..4 times',
    'questions attached',
    '(refer|vote for|forward|share|send|take) (me|us|our|my (cv|resume|name)) ..1 (to|for|at|in|on|internally|$)',
    '(check|fill) (out)? my (profile|survey|latest|page)',
    '(give|connect|put) (us|me) ..2 (in|to|with|your|some|feedback on)',
    '(star|follow) (my|our) (repo|page|company)',
  ],
});

export const examples: Examples = {
  flagged: [
    'Wow, ‹you could really help me out› with my visa.',
    'Hey, ‹can you refer me to› your team? My CV is ready.',
    'pls ‹do me a favor›, it ‹would mean the world› to me',
    '‹Could you introduce me› to your boss? ‹You are my only hope›.',
    '‹I need your help with my› startup. ‹Would you mentor me›?',
    {
      text: 'sir please ‹give me a chance›, i sent ‹my cv four times›',
      surface: 'x-reply',
      conversation: { replyingTo: 'We opened twelve new roles in Dublin.' },
    },
  ],
  fine: [
    'How can I help you with the fair? I have a van.',
    'You helped me a great deal in 2016, when I was new on the ward. Thank you.',
    'Can you tell me which edition has the map of the canal?',
    'My neighbour says that you once had bees, and mine have flown. Next year.',
    { text: 'Could you lend me the ladder again on Sunday?', conversation: { sent: 5, received: 6 } },
    "I don't need a favour, I just wanted you to know that the hinge holds.",
  ],
};
