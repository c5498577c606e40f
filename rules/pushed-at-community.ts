import { promotionIn } from '../src/core/promotion';
import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'pushed-at-community',
  kind: 'habit',
  group: 'public',
  title: 'A message pushed at a community',
  why: 'A group hears the same announcement from many; what helps them today is read, and remembered.',
  source: 'S2',
  stages: ['public', 'unknown', 'in-conversation'],
  weight: 1.5,
  remedy: 'drop',
  phrases: [
    '(hi|hello) ..1 (everyone|group) ..12 (launched|discount)',
    '(excited|thrilled|proud|pleased) to ..1 (announce|launch|introduce|release|share) (the launch of)? (our|my) ..2 <product>',
    'for (anyone|those) (interested|struggling|who want~) ..10 (dm|our|i run)',
    'sorry for the self promo',
    '(shameless|self) (plug|promo|promotion)',
    'mods ..3 delete if',
    'delete if not allowed',
    'selling <number> tix',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    {
      text: '‹Thrilled to announce the launch of our masterclass›!',
      surface: 'linkedin-post',
      conversation: { sent: 0 },
    },
    { text: '‹shameless plug›: my shop is open', surface: 'x-post', conversation: { sent: 0 } },
    {
      text: '‹Hi everyone, join our webinar and get a discount›.',
      surface: 'linkedin-post',
      conversation: { sent: 0 },
    },
    {
      text: '‹Sorry for the self promo›, but my course is out. ‹Mods delete if not allowed›.',
      conversation: { sent: 2, received: 5, group: true },
    },
    {
      text: '‹For anyone struggling with sleep, DM› me, my program is free this week.',
      surface: 'linkedin-post',
      conversation: { sent: 0 },
    },
    {
      text: '‹Hello group, I just launched› a candle shop, check out the link!',
      conversation: { sent: 1, received: 9, group: true },
    },
  ],
  fine: [
    {
      text: 'I start at the water works on Monday, and I am nervous.',
      surface: 'linkedin-post',
      conversation: { sent: 0 },
    },
    {
      text: 'Hi everyone, the bus leaves at nine, bring water.',
      conversation: { sent: 2, received: 5, group: true },
    },
    { text: 'Giving away a piano. You carry it.', surface: 'x-post', conversation: { sent: 0 } },
    {
      text: 'For those who asked: the recipe is on page 40 of the blue book.',
      conversation: { sent: 3, received: 9, group: true },
    },
    {
      text: 'What I learned from nine years of night shifts: eat before, not after.',
      surface: 'linkedin-post',
      conversation: { sent: 0 },
    },
    { text: 'Everybody loved the cake, thank you.', conversation: { sent: 2, received: 2 } },
  ],
};

const LEAST_SIGNS = 3;

/** A post that bears several signs of a promotion, whatever its words. */
export function find({ units, stage, draft }: Reading): readonly Span[] {
  if (stage !== 'public' || !draft.surface.endsWith('-post')) return [];
  const { signs, span } = promotionIn(units);
  return signs >= LEAST_SIGNS ? [span] : [];
}
