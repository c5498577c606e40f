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
    '(refer|referral|referrals|reference|recommendation|recommend me|referring) (me|for|to|at|from|within|in|letter|you) ..3 (role|job|position|company|your|team|opening|google|amazon|internship|hr|hiring|me|visa|phd|program|from you|you)',
    '(looking|searching|hunting|applying|seeking|desperate|hoping) (for)? (a|an|any|my first|my next|new|job|some|to get)? ..2 (job|jobs|internship|opportunities|role|work|employment|position|opening|openings|referral)',
    '(any|some|are there|have) (job|jobs|openings|opening|vacancy|vacancies|internship|internships|roles|positions|opportunities|position|role|open roles|job openings) ..3 (at|in|for|with|available|suitable|there|open|me|your|you|?)',
    '(my|the) (resume|cv) (is|attached|below|here|for|to|with|has|and|at|so|<link>)',
    '(attached|attaching|sending|sharing|share|send|here is|find|heres|forward) (you|my|is my|please find)? (my)? (resume|cv)',
    '(introduce|intro|introduction|introducing|connect|put me in touch|introductions|intros) (me|us|to|with) (to|with|your|the|someone|anyone|people|some|him|her|a few)',
    '(warm)? (intro|intros|introduction|introductions) to',
    '(invest|investing|investment|fund|funding|raise|raising|raised|round|seed|angel) (in|for|my|our|of|a|from|round|<amount>) ..3 (startup|company|round|business|seed|capital|pre seed|series|idea|project|you|<amount>|film|app|venture|angel)',
    '(we are|were|im|i am|currently) (raising|fundraising|seeking (funding|investment|investors)|looking for (funding|investors|an investor|investment))',
    '(lend|loan|borrow|send|give|wire|spot|donate|transfer) (me|us|you|from you)? ..2 (money|cash|<amount>|funds|few dollars|bucks|a few|some)',
    '(sponsor|sponsoring|sponsorship|donate|donation|donating|support) (our|my|us|me|for|to|the|of) ..3 (team|event|club|cause|project|campaign|conference|trip|charity|festival|film|visa|podcast|tournament|fundraiser|school|hackathon|mission|channel)',
    '(mentor|mentorship|mentoring|mentored) (me|for|from|in|you|session|by|?|and|with|to)',
    '(speak|keynote|present|perform|write|work|judge|guest) (at|for|on|in) ..4 (for free|unpaid|exposure|no fee|no budget|without a fee|free of charge)',
    '(hire|employ|take) me (as|for|on|at|in|please|?|$|to|and)',
    '(give|offer|get) (me|us) (a|one|the|your) (chance|shot|opportunity|job|break|try)',
    '(your|ur) (network|contacts|connections|rolodex|audience|followers|platform|list|friends) (to|with|for|who|and|could|would|can|might|know|if|about)',
    '(co sign|cosign|shout out|shoutout|plug|feature|promote|repost|signal boost) (me|us|my|our|it|this|for|on)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
