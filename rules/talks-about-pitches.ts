import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'talks-about-pitches',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A word about pitches',
  why: 'Someone who writes about such messages is not sending one.',
  source: 'norms: do not warn',
  stages: STAGES,
  weight: 1.5,
  remedy: 'none',
  anywhere: true,
  unless: ['scam', 'income-promise', 'calendar-link'],
  phrases: [
    '(cold|spam|unsolicited|sales|these|such|those|recruiter|automated) (dm|email~|message~|pitch~|outreach|calls|inmail~|spam) ..4 (are|i|get|got|that|like|from|is|work|this|in my|people)',
    '(got|get|getting|received|another|saw|reading|deleted) ..3 (pitch~|spam|cold (dm|email~|call~|message~)|inmail~|sales message~|recruiter (email~|message~|dm)) ..3',
    '(subject line|opening line|template|first line|pitch slap|word for word)',
    '(called|calls|they (said|say|wrote)|it (said|says)|he (said|says)|she (said|says)|someone (said|wrote|sent)) ..3',
    '(phishing|scam|scammer|fake account|impersonating) ..3 (warning|watch|beware|report|careful|from|is|are|letter~|email~|tried|asking)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
