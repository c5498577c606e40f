import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'elevator-pitch',
  kind: 'habit',
  group: 'selling first',
  title: 'The thirty-second introduction',
  why: 'A practised line about what you do asks them to listen before they were asked anything; most people skip it.',
  source: 'S1',
  stages: BEFORE_A_TALK,
  weight: 3,
  remedy: 'drop',
  phrases: [
    '(i|we) (help|empower|enable|coach|guide|mentor|advise|equip|serve|represent|train|teach|partner with|work with) ..3 (<audience>|dentists|parents|researchers|schools|scholars|creators) ..5 (to|with|<improve>|find|win|generate|automate|achieve|launch|close|who|without|by|through|so|hit|stop|become|quit|protect|bring|from|get|build|reach|make|turn|keep|attract|in (their|your))',
    '(im|i am) ..6 (founder|sales|partner) ..8 (help~|building)',
    'we are (a)? leading ..1 agency',
    '(my|our) (company|agency|institute) (helps|specializes|offers|makes|delivers)',
    '(a bit|little) about me',
    'allow me to introduce myself',
    'helping ..1 <audience> ..4 (to|<improve>)',
    '<number> ..2 years (of)? experience in',
    '<number> founders have',
    'is a scheduling layer for',
    'i (quietly|only)? (advise|coach|take on|represent) ..2 (handful|small|<number>) ..3',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹I help overworked founders get› their evenings back without hiring.',
    "Hi, ‹I'm Tom, founder of Brightpath, and we help› nurses find better shifts.",
    '‹We are a leading recruitment agency› with offices in nine cities.',
    '‹My company specializes› in warehouse robots for mid-sized shops.',
    '‹Allow me to introduce myself›: I run a boutique PR team in Leeds.',
    '‹we partner with dentists to› turn missed calls into bookings',
  ],
  fine: [
    'I help my father on his farm at weekends, so your post about lambing rang true.',
    'How can I help with the reading week? I have Tuesday free.',
    {
      text: 'We are a leading agency for museum shops, mostly paper goods.',
      conversation: { sent: 5, received: 5, theirLast: 'So what is it your company does?' },
    },
    'I am a second year student of forestry and I read your paper on bark beetles.',
    'Our team in the pub quiz needs a fifth, and you know birds.',
    'He always says "I help businesses scale" and nobody at the table knows what it means.',
  ],
};
