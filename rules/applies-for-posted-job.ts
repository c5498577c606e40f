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
    '(saw|read|seen|noticed|spotted|regarding|about|re|in response to|answering|reference to|interest in|interested in) (that)? (your|the|you|youre|an|this) ..5 (job|ad|advert|advertisement|job posting|listing|vacancy|opening|position|call for|job post|internship|advertised)',
    'is the ..4 internship (still)? open',
    'applied (for|through|on|from) ..3 (role|website|portal|position|careers)',
    '(call for papers|your open call)',
  ],
});

export const examples: Examples = {
  flagged: [
    "I'd like to ‹apply for the position› of night baker.",
    'I ‹saw your ad› for a lab technician and meet all three points.',
    '‹Is the internship still open›?',
    'i just ‹applied through the website› for the gardener role',
    'My proposal for your ‹call for papers› is on moss.',
    'I am writing ‹regarding the vacancy› in your choir office.',
  ],
  fine: [
    'I am hiring for a position at a fast-growing startup.',
    'Any job for me at your company?',
    "Saw you're hiring two reps. We offer trained ones for less.",
    'The position of the sun in your painting is lovely.',
    'We apply paint in three coats.',
    'Your application is ready, buy now.',
  ],
};
