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
    '(exciting|great|amazing|excellent|fantastic|urgent|immediate|incredible|awesome|multiple|lucrative|challenging) (new|job|career|remote|full time|contract)? (role|roles|opening~|position~|requirement|vacancy|career opportunit~|job opportunit~|opportunity (with|at|for))',
    '(your|ur) (profile|background|resume|experience|skills|cv|skillset|skill set|expertise) ..4 (matches|match|fit|fits|shortlisted|aligns|align|suitable|ideal|valuable to|relevant|stood out|qualif~)',
    '(great|good|perfect|excellent|strong|ideal) (fit|match|candidate|addition|asset) (for|to) (a|an|our|this|my|one|some|several) ..3 (role|position|team|client|company|opportunity|opening|job|startup|roles|openings|positions)',
    '(matches|fits|suits) your (background|profile|experience|skills|skillset) ..1',
    '(open|looking|available|considering|keen|passive|actively looking) (to|for) (new|a new|exploring|hearing about|considering|other|your next|discussing|something) (new)? (opportunit~|role|roles|job|jobs|challenge~|position~|career|new)',
    '(interested in|open to) (learning|hearing) more ?',
    '(my|our|a) client ..3 (is|based|in|looking|hiring|seeking|needs|has|a leading|of ours)',
    '(client of (ours|mine))',
    '(i am|im|we are|were|currently) (currently|urgently|actively|also)? (hiring|recruiting|sourcing|staffing) ..5',
    '(we are|were|im|i am) (currently|urgently|actively)? (looking for|seeking|searching for) (a|an|<number>|multiple|several|experienced|senior|talented|passionate|great|strong) ..3 (developer~|engineer~|designer~|manager|analyst~|nurse~|candidate~|driver~|consultant~|architect|executive|specialist|representative~|professionals|talent|scientist~|devs|dev|recruiter|sales)',
    '(recruiter|talent acquisition|headhunter|recruitment consultant|talent partner|talent scout|sourcer) (at|for|with|from|here|working|specialist)',
    '(send|share|forward|email|drop) (me|us|over|your)? ..2 (resume|updated cv|salary expectation~)',
    '(competitive|attractive|excellent) (salary|pay|compensation|benefits|package|rates)',
    '(fully remote|remote role|hybrid role|contract role|remote position|w2|c2c|ote|base salary|signing bonus|referral bonus|amazing perks|great perks|job spec)',
    '(know|refer|recommend) ..2 (anyone|someone|somebody|great folks|people) ..4 (interested|looking|who (might|would)|suitable|qualified|open to|role)',
    '(refer a person|refer a friend|refer someone|a name earns) ..4',
    '(fast growing|fast paced|well funded|vc backed|series a|series b|top tier|stealth) ..1 (startup|company|organization|client|firm|fintech|team)',
    '<number> of these for people',
    '(next|career) (challenge|move|step|chapter) (?|$|in your)',
    '(forward|send|share) (me)? (my|your) (cv|resume)',
    '(confidential|board level|c level) ..2 (search|role|opportunity|mandate|position)',
    '(recruit|hire) (only)? (rock stars|rockstars|ninjas|the best|top talent)',
    '(taken on|working on|handling|filling|just opened) (a|an|the|<number>)? ..3 (role|roles|position|vacancy)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
