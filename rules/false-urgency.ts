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
    '(spots|seats|places|slots|space|spaces|spot|availability|quantities|stock|supplies|tickets|openings|supply) (are|is|left|remaining)? ..1 (limited|filling|going|running out|almost gone|left|remaining|fill|disappearing|selling)',
    '(limited|few|only <number>|just <number>|last|final|last few|only a few|only a couple|couple of|<number>|remaining|two|three|one|four|five) (more)? (spots|seats|places|slots|spaces|spot|seat|slot|tickets|licenses|positions|copies|units|openings) (left|remaining|available|open|only|for|at|in|this|free)',
    '(limited|short) (time|time only|edition|offer|spots|seats|availability|period|number)',
    '(act|apply|hurry|move|book|buy|order|respond|reply|register|sign up|join|decide|grab|claim|enroll|dm|lock) ..2 (now|fast|quickly|quick|soon|today|before (its|it is|they|the|we|spots|midnight|tonight)|immediately|asap|while)',
    '(offer|deal|discount|price|sale|promo|promotion|code|link|bonus|rate|window|doors|enrollment|registration|cart) (expires|ends|closes|is ending|close|end|goes up|is closing|only valid|valid until|closing|only lasts|expire)',
    '(expires|ends|closing|closes|ending|offer valid|valid until|expire|ending soon) (today|tonight|tomorrow|midnight|soon|friday|at midnight|this|in <number>|on|in the next)',
    '(before|until) (its|it is|theyre|spots are|the price|prices|we|the doors|the) ..2 (too late|gone|goes up|go up|fill up|close|fills|run out|full|sell out|sells out|raise|increase|deadline)',
    '(last|final|only) (chance|call|opportunity|day|days|hours|few hours) (to|for|before|left|at|on|!|$)',
    '(dont|do not|never) (wait|delay|sleep|miss out|miss this|miss the|hesitate to (buy|grab|book)|let this|think twice|sleep on)',
    '(while (supplies|stocks|stock|it|they|spots) (last|lasts|remain))',
    '(hurry|rush|quick|urgent) (up|only|because|before|now|while|$)',
    '(today|tonight|this week|24 hours|48 hours|<number> hours) only',
    '(only|just) (today|until|till|this week|available until|available today|available for|for the next|for today|taking|accepting|a few hours|<number> (hours|days))',
    '(clock|time) is (ticking|running out)',
    '(im|we are|were|i am) (only)? (taking|accepting|onboarding|opening|working with|giving|picking|choosing|selecting|looking for) (on)? (only|just|the first|my last|a final|<number> more)',
    '(first|next) <number> (people|clients|businesses|customers|users|replies|companies|to|members|who|sign ups|founders|signups)',
    '(need|must have|require|want) (an|your|a) (answer|decision|reply|response|yes) (by|today|tonight|now|before|asap|within)',
    '(price|prices|rates|fee) (goes|go|going|increase|increases|double|doubles|rise|will) (up|tomorrow|soon|next|on|after|tonight|increase|rise|be)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
