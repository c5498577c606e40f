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
  unless: ['pitch', 'elevator-pitch', 'recruiter-blast', 'income-promise', 'scam'],
  phrases: [
    '(apply|applying|applied|application) (for|to|as|at) (the|your|this|a|that) ..4 (role|position|job|post|opening|vacancy|internship|developer|engineer|manager|designer|posting|advert|phd|apprenticeship|team|scholarship|residency|assistant|course)',
    '(saw|read|seen|noticed|spotted|regarding|about|re|in response to|answering|reference to|interest in|interested in) (that)? (your|the|you|youre|an|this) ..5 (job|advert|advertisement|job posting|listing|vacancy|opening|position|call for|job post|internship|advertised)',
    '(you|youre|your (company|team|lab|school)|the team) (are|is|were) (hiring|recruiting|looking for) (a|an|someone|volunteers|new|junior) ..4 (and|so|i|,|.)',
    '(is|are) (the|your|this|that) ..4 (role|position|job|post|vacancy|internship|place) (still)? (open|available|vacant|free|filled|taken)',
    '(just)? (applied|submitted|sent in|put in) (my|an|the|for|through|via|online|on|from) ..3 (application|role|website|portal|position|form|careers|job|proposal|submission|page)',
    '(call for (papers|speakers|proposals|submissions|volunteers|participants|applications|entries)|your open call)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
