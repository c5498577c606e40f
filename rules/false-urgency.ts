import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'false-urgency',
  kind: 'habit',
  group: 'selling first',
  title: 'A clock that they did not set',
  why: 'A deadline from someone new feels like being hurried; most people then step back.',
  source: 'S3',
  stages: STAGES,
  weight: 2,
  remedy: 'drop',
  phrases: [
    '(spots|slots) ..1 (limited|filling)',
    '(limited|<number>|two|three|one) (spot|spots|seats|slots|chair) (left|available|gone)',
    '(only|just) (<number>|two|three|one) ..1 (spots|seats|slots|schools|people|places)',
    'limited time',
    'limited (offer|spots|seats)',
    '(act|hurry|apply|buy|order|book|register|decide|join|enroll|whatsapp|sign up|call) (now|fast|quickly|today) (before|while|and|to|or|$|because)',
    '(offer|deal|discount|price|sale|promo|code|bonus|doors|enrollment|cart|early bird) ..1 (expires|ends|closes|goes up|valid until|finishes|closing|ending) ..2',
    '(expires|ends|closes|closing|ending|opens|wipes|finishes) (today|tonight|tomorrow|midnight|soon|at midnight|in <number>|9pm)',
    '(before|until) ..3 (too late|its gone|theyre gone|spots are gone|price goes|prices go|fill up|fills up|sell out|sells out|quota finish|prices drop|midnight|quarter close|it ends)',
    '(last|final) (chance|call|few hours|hours) (to|for|before|left|$)',
    '(last|final) (day|days) (to|for|before|left)',
    '(dont|do not) (wait|delay|sleep on|overthink|miss out|think twice|let this)',
    'hurry up',
    '(today|tonight|this week|24 hours|48 hours|<number> hours) only',
    '(only|just) (today|this week|<number> hours left)',
    '(clocks|time) (is)? (ticking|running out)',
    'if you (book|say|sign) (today|this week|before|in the next)',
    '(first|next) <number> (people|businesses|customers|schools|trips|get)',
    'first (to say yes|come first served|come first serve|name on paper)',
    '(need|answer us|reply) ..3 (within <number>|until <number> hours|by noon)',
    'in the next <number> (minutes|hours)',
    'someone else ..2 wants',
    '(rush|pay|deposit|transfer|sign|wire|order|commit) ..4 (today|tonight|now|before midnight|by (tonight|thursday|noon|tomorrow)|within the hour)',
    'we have <number> hours to',
    '(urgent|prompt) (response|reply)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Only three spots left› for the May group, Ines.',
    '‹Act now before the price goes up› tonight!',
    'The ‹offer ends at midnight›, so reply today.',
    '‹first 20 people› get in free, ‹hurry up›',
    "‹Don't wait›, ‹limited seats› for this round.",
    {
      text: '‹If you sign today› I can still give you the old rate. After that the ‹discount expires›.',
      conversation: { sent: 3, received: 3 },
    },
  ],
  fine: [
    {
      text: 'The library closes on Friday for stocktaking, so bring the atlas back whenever suits.',
      conversation: { sent: 2, received: 2 },
    },
    'No hurry at all, whenever you find the photo is fine.',
    'The bus leaves at nine from the town hall, and there is soup.',
    'I am always suspicious when a shop tells me "only two left".',
    {
      text: 'The abstract is due on the 9th, you still have a week.',
      conversation: { sent: 5, received: 4 },
    },
    'We had frost last night and I thought of your plum trees.',
  ],
};
