import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'scam',
  kind: 'habit',
  group: 'selling first',
  title: 'It reads like a fraud',
  why: 'Locked accounts, gift cards, fees and inheritances are what frauds are made of; a reader will not answer, however true it is.',
  source: 'S3; US FTC, notice on money-making claims, 2021',
  stages: STAGES,
  weight: 4,
  remedy: 'drop',
  phrases: [
    '(gift|steam) (card|cards) ..6 (send|buy|pay|within)',
    '(buy|get|settle) ..5 steam (card|cards)',
    'your (account|wallet|mailbox) ..3 (suspended|locked|compromised|closed|flagged|reach the quota)',
    'verify your (account|identity|id|seed)',
    '(have|been|are|were|select) (won|selected|chosen|awarded|shortlisted|picked|you for) ..5 (prize|winner|lottery|gift|reward|cash|grant|giveaway|iphone|voucher|receive|award|lucky|fellowship|evaluator|keynote|among|<amount>)',
    '(claim|collect) (your|the) ..1 (prize|reward|award|airdrop)',
    '(next of kin|unclaimed funds|consignment|western union|processing fee|refundable processing|replacement fee|file fee|training kit|bank transfer only)',
    '(contact|write|join|give) ..4 (whatsapp|telegram)',
    '(whatsapp|telegram) (me|now|<number>|<link>|channel|number|only)',
    '(whatsapp|telegram) ?',
    '(send|pay) ..3 (btc|zelle)',
    'seed phrase~',
    'weekly allowance',
    'recover~ ..3 (lost|stolen|your) ..1 (funds|crypto)',
    'ethical hacker~',
    'kindly (send|provide|confirm|reply|click|fill|contact|text|forward|pay|update|verify|get back|revert|drop|note our|report|submit)',
    'urgent ..1 loan',
    'need <number> fast',
    'loan of any kind',
    '(nudes|naughty|horny|webcam)',
    'data entry ..3 job',
    '(reply|comment|text|message|dm|type) (the word)? (yes|interested|details|info|start|ready|job) ..2 (to|for|if|and|below|$)',
    'online job ..5 per day',
    'call (now)? ..2 (toll free|to claim|to receive your)',
    'do not (tell|call|speak with) (your|the) ..3 (colleagues|office|accountant)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Your account has been suspended›. ‹Verify your identity› here to keep it open.',
    '‹Kindly send› the ‹processing fee› to release your parcel.',
    'You have ‹been selected to receive a cash prize› of $5,000!',
    "i'm in a meeting, please ‹buy five steam cards and send› me the codes",
    'Dear friend, my late client left funds with no ‹next of kin›.',
    '‹contact me on w h a t s a p p› for the ‹weekly allowance›, my dear',
    'We ‹recovered my stolen crypto› with an ‹ethical hacker›, write to him.',
  ],
  fine: [
    {
      text: 'Your parcel is at our house, the courier left it on the step. Number 14.',
      conversation: { sent: 2, received: 2 },
    },
    'Beware, a fake account with your photo is asking people for money.',
    {
      text: 'I put a gift card for the bookshop in the envelope for your birthday.',
      conversation: { sent: 4, received: 4 },
    },
    'I study fraud for my thesis and your article on romance scams was the clearest of all.',
    { text: 'The bank has a form for your new address, page two.', conversation: { sent: 1, received: 2 } },
    'Thanks for the recipe, my mother-in-law asked for it twice.',
  ],
};
