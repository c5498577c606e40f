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
    '(cold|sales|recruiter) (dm|dms|email~|message~|pitch~|calls) ..3 (are|i (get|got|receive|see|delete|ignore|hate|never)|in my)',
    'get such message~',
    '(got|get|saw|receive) ..3 (a pitch|pitches|cold dm|cold dms|inmail|inmails|recruiter emails|spam (messages|emails|dms)) ..3',
    '(subject line|opening line|pitch slap|word for word)',
    '(they (said|say|wrote)|it (said|says)|he (said|says)|she (said|says)|someone (said|wrote|sent)) ..3',
    '(phishing|scam) ..3 (from|is)',
  ],
});

export const examples: Examples = {
  flagged: [
    'I ‹got three cold DMs› today, all with the same joke.',
    'My student got a ‹phishing letter from› someone with your photo, please watch out.',
    "Another recruiter message began with my dog's name. I ‹saw a pitch› in it.",
    { text: '‹cold emails are› like weather', surface: 'x-post', conversation: { sent: 0 } },
    {
      text: 'I ‹get such messages› every week and delete them.',
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'Recruiters!' },
    },
    'The ‹subject line› was "quick question", of course.',
  ],
  fine: [
    'The pitch at our club is flooded again.',
    'We help companies grow.',
    'I sing a little off pitch.',
    { text: 'The post came at nine.', conversation: { sent: 2, received: 2 } },
    'Reply YES for details.',
    'The weather is cold.',
  ],
};
