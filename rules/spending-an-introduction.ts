import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'spending-an-introduction',
  kind: 'habit',
  group: 'taking first',
  title: "A friend's introduction, spent at once",
  why: 'Whoever introduced you lent you their good name; thank them both first, and what you need can wait a message or two.',
  source: 'S0',
  stages: BEFORE_A_TALK,
  weight: 2.5,
  remedy: 'interest',
  phrases: [
    '(said|told me|thought) (you|youd) ..2 (could|can|able to) ..2 (help me|get me|hook)',
    'gave me your number ..8 because ..3 need',
    '(since|as) ..4 (introduced|connected) ..8 could you',
    '(get|got) me (in with|into|a meeting) ..2',
    'mention my name',
  ],
});

export const examples: Examples = {
  flagged: [
    'Lena ‹said you could get me in with› the buyers at your firm.',
    'Jonas ‹gave me your number because I need› help with funding.',
    "Tom ‹told me you'd be able to help me› find a job.",
    'hi!! sara ‹thought u could hook› me up with tickets',
    '‹Since Karim introduced us, could you› ‹get me a meeting› with your CEO?',
    'Pia ‹said you can get me› in, so thanks for taking this.',
  ],
  fine: [
    'Lena says we would get along, as we both keep goats. Hello from the next valley.',
    'Jonas introduced us at the wedding, and I still laugh about the cake.',
    'Thank you for introducing me to your teacher, Pia. I start in May.',
    'Karim sends his regards and wants you to know that the tree is alive.',
    {
      text: "Tom told me you could use a hand on Saturday. I'm free from ten.",
      conversation: { sent: 3, received: 3 },
    },
    'My cousin mentioned your workshop, and I came, and it rained, and it was lovely.',
  ],
};
