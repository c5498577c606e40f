import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'pick-your-brain',
  kind: 'habit',
  group: 'taking first',
  title: 'Their brain, picked',
  why: 'An open-ended ask costs them more than it seems; one question they could answer in two lines is easier to say yes to.',
  source: 'S0, S2',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'question',
  phrases: [
    'pick~ your (brain|brains)',
    'tap into your ..2 expertise',
    '(run|bounce) (something|an idea|some ideas) (by|off) you',
    'love your ..1 honest feedback ..3 on our',
    '(tell|teach) me (everything|how to get)',
    '<minutes> of (honest)? feedback',
    '(market research|pain points)',
  ],
});

export const examples: Examples = {
  flagged: [
    "I'd love to ‹pick your brain› over coffee.",
    'Could I ‹bounce some ideas off you› for my app?',
    'can i ‹pick ur brain› abt crypto, wont take long',
    'I hope to ‹tap into your expertise› on fundraising.',
    'Let me ‹run an idea by you›, it is about my course.',
    '‹Teach me everything› about trading, please.',
  ],
  fine: [
    'One question about page 40: is the flour weighed before or after sifting?',
    'Your brain scan comic made my class of ten-year-olds very quiet.',
    {
      text: 'When you have time I would like your thoughts on the second draft.',
      conversation: { sent: 4, received: 4 },
    },
    'Which of the two trails would you take with a pram?',
    'I read your advice to new teachers and I have slept better since.',
    'What did you learn from the first kiln that cracked?',
  ],
};
