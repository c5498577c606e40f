import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'applies-for-posted-job',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'An answer to their posting',
  why: 'They asked for people to write; this answers.',
  source: 'norms: do not warn',
  stages: [...BEFORE_A_TALK, 'in-conversation'],
  weight: 2,
  remedy: 'none',
  phrases: [
    '(apply|applying|applied|application|applicant|apply for|candidate) (for|to|as|at|from|regarding|with|through) (the|your|a|this|that|an|post|posted|job) ..4 (role|position|job|post|opening|vacancy|internship|developer|engineer|manager|designer|posting|ad|advert|advertisement|listing|phd|course|apprenticeship|programme|team|scholarship|residency|assistant|<number>|you posted|advertised|opportunity|at)',
    '(saw|read|seen|noticed|found|spotted|came across|regarding|about|re|reading|responding to|in response to|answering|reference to|interest in|interested in|following) (that)? (your|the|you|youre|an|this|a) ..5 (job|ad|advert|advertisement|posting|listing|vacancy|opening|hiring|position|posted|call for|looking for|job post|role|internship|advertised)',
    '(you|youre|you are|your (company|team|lab|group|school)|the team) (are|is|were)? ..1 (hiring|looking for|recruiting|advertised|posted|need|seeking|searching for|after) (a|an|someone|people|for|two|your|new|volunteers|help|the|speakers|writers|junior|interns|apprentices|drivers|testers|another)',
    '(is|are) (the|your|this|that) ..4 (role|position|job|post|vacancy|internship|opening|place|room|apprenticeship) (still)? (open|available|vacant|free|filled|taken|going|remote)',
    '(i|just|have|ive)  (just|already)? (applied|submitted|sent in|put in) (my|an|the|for|through|via|online|on) ..4 (application|role|website|portal|position|site|form|careers|job|proposal|cv|submission)?',
    '(call for (papers|speakers|proposals|submissions|volunteers|participants|applications|entries|posters))',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
