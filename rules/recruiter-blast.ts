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
    '(exciting|great|amazing|excellent|fantastic|urgent|immediate|new|incredible|unique|awesome|perfect|hot|multiple|interesting|wonderful|lucrative|challenging) (new|job|career|role|remote|job)? (role|roles|opening|openings|position|positions|job|career opportunity|career opportunities|requirement|vacancy|hiring|opportunity (with|at|for|in|that))',
    '(your|ur) (profile|background|resume|experience|skills|cv|skillset|skill set|expertise|work history) ..4 (matches|match|fits|fit|great fit|good fit|perfect fit|strong match|good match|caught|stood out|aligns|align|suitable|looks like|relevant|ideal|would be|is a|seems|shortlisted|impressive|qualif~)',
    '(great|good|perfect|excellent|strong|ideal|amazing|fantastic) (fit|match|candidate|addition|asset) (for|to) (a|an|our|this|the|my|one|<number>|some|several) ..3 (role|position|team|client|company|opportunity|opening|job|startup|roles|openings|positions)',
    '(open|looking|interested|available|considering|exploring|hear|keen|passive|actively) (to|for|about|in) (new|a new|exploring|hearing about|considering|any|other|a|your next|discussing)? (new)? (opportunities|opportunity|role|roles|job|jobs|challenge|challenges|position|positions|career|job change)',
    '(my|our|a) client ..4 (is|are|based|in|looking|hiring|seeking|needs|who|has|a|leading|wants)',
    '(i am|im|we are|were|we re|is|are|currently) (currently|urgently|actively|also)? (hiring|recruiting|looking for|seeking|searching for|sourcing) (for|a|an|some|<number>|multiple|several)? ..4 (developer|developers|engineer|engineers|designer|designers|manager|managers|analyst|analysts|nurse|nurses|candidates|candidate|driver|drivers|consultant|consultants|architect|executive|specialist|recruiter|accountant|teachers|assistant|assistants|agents|reps|representatives|professionals|talent|sales|scientist|devs|dev|lead|director)',
    '(recruiter|talent acquisition|headhunter|recruitment consultant|talent partner|talent scout|sourcer|staffing|recruiting) (at|for|with|from|here|specialist|agency|firm|manager|lead|consultant)',
    '(send|share|forward|email|drop|attach|submit) (me|us|over|your|through|along)? ..3 (resume|cv|updated resume|updated cv|portfolio and|salary expectation|salary expectations|availability)',
    '(competitive|attractive|excellent|great) (salary|pay|compensation|benefits|package|rates|base)',
    '(fully remote|remote role|hybrid role|contract role|remote position|full time role|w2|c2c|visa sponsorship|ote|base salary|sign on bonus|signing bonus|job description|jd)',
    '(next|career|job) (step|move|chapter|challenge|opportunity) (in your|for you|?|$)',
    '(know|refer|recommend|aware of) ..2 (anyone|someone|somebody|any) ..4 (interested|looking|who might|who would|suitable|fit|qualified|open to|role)',
    '(fast growing|fast paced|well funded|vc backed|series a|series b|top tier|leading|stealth) ..1 (startup|company|organization|client|firm|team|tech|fintech|saas|start up)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
