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
    '(refer~|referral) (me|for|to|at) ..3 (role|position|company|team|opening|google|amazon|internship|hr|job|your)',
    '(looking|searching|hunting|desperate) for (a|an|any|my first|new|some)? ..1 (job|jobs|internship|work|employment|openings|referral|opportunities) ..6 (help|your company|you know|refer|please|anything|if there|let me know|vacancy|consider)',
    '(any|some|are there|have|know of) (job|jobs|opening~|vacanc~|internship~|open roles|suitable role|opportunities for me) ..3 (at|in|for|with|available|suitable|there|me|your|you|or)',
    '(attached|attaching|sharing|here is|find|heres|cv) (you|please find|my|is my)? (resume|cv|attached) ..4 (kind|perusal|review|consider|reference|any|refer|look|suitable|let)',
    'consider me for ..4',
    '(looking|searching) for (a|an|any|new|my)? ..1 (job|internship|opportunities|position|work|referral) ..1 (and|in|as|at|where|so|$|for)',
    '(share|forward|send|attached|sharing|attaching) my (resume|cv)',
    '(intro|introduction|introductions) to (the|your|some|a|any|anyone|his|her)',
    '(introduce|intro|introduction|connect|put) (me|us) (to|with|in touch with) (your|someone|anyone|people|some|him|her|a few|investors|the|whoever)',
    '(warm|an|quick) (intro|introduction) to',
    '(raising|fundraising|pre seed|seed round|angel round|series a) ..4 (round|<amount>|startup|from|for|investors|funding|a|our)',
    '(looking for|seeking|need) (funding|investment|investors|an investor|sponsors|a sponsor|donations|a cofounder)',
    '(lend|loan|borrow|send|give|wire|spot) (me|us)? ..2 (money|cash|<amount>|bucks)',
    '(sponsor|sponsoring|sponsorship|donate|donating|donation) ..1 (our|my|us|me|at the|to our|prospectus|for our|tier) ..2',
    '(be|become|as) my (mentor|sponsor|guide|coach|investor|supervisor|external examiner)',
    '(mentor|supervise|guide) me',
    '(speak|keynote|perform|write|work|judge) ..5 (for free|unpaid|for exposure|no fee|no budget|without a fee|free of charge)',
    '(hire|employ) me',
    '(give|offer) (me|us) (a|one|the) (chance|shot|job|break)',
    '(your|ur) (network|contacts|rolodex|followers|email list|mailing list) (to|with|for|who|could|would)',
    '(could|can|would) (you|u) ..2 (pay|chip in|cover|fund|finance|contribute) ..4',
    '(pay|chip in|contribute|even) <amount> ..3 ?',
    '(lmk|let me know) (your|ur) (email|rates|address)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
