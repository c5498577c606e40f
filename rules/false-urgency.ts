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
    '(spots|seats|places|slots|availability|stock|tickets) (are|is)? ..1 (limited|filling|going fast|running out|almost gone|selling out|disappearing)',
    '(limited|few|only <number>|just <number>|last|final|last few|only a few|only a couple|<number>|two|three|one|four|five|only one) (more)? (spot|spots|seat|seats|slot|slots|chair|licenses|copies|units|openings|people more|clients) (left|remaining|available|open|gone|left and|only)',
    '(only|just|taking) (<number>|two|three|a few|one|four|five) ..1 (spots|seats|slots|schools|people|clients|places|founders)',
    '(limited|short) time (only|offer|deal)?',
    'limited (edition|offer|spots|seats|availability|period)',
    '(act|hurry|apply|buy|order|book|register|decide|join|enroll|whatsapp|sign up|call) (now|fast|quickly|today) (before|while|and|to|or|$|because)',
    '(offer|deal|discount|price|sale|promo|code|bonus|doors|enrollment|cart|early bird) ..1 (expires|ends|closes|goes up|valid until|finishes|closing|ending) ..2',
    '(expires|ends|closes|closing|ending|opens|wipes|finishes) (today|tonight|tomorrow|midnight|soon|at midnight|in <number>|9pm)',
    '(before|until) ..3 (too late|its gone|theyre gone|spots are gone|price goes|prices go|fill up|fills up|sell out|sells out|quota finish|prices drop|midnight|quarter close|it ends)',
    '(last|final) (chance|call|day|days|few hours|hours) (to|for|before|left|$)',
    '(dont|do not) (wait|delay|sleep on|overthink|miss out|think twice|let this)',
    'while (supplies|stocks|stock|spots|places) (last|lasts|remain)',
    'hurry up',
    '(today|tonight|this week|24 hours|48 hours|<number> hours) only',
    '(only|just) (today|until tomorrow|this week|valid|available until|for the next|for today|<number> hours left)',
    '(clock|clocks|time) (is|s)? (ticking|running out)',
    '(if|when) you (book|say|sign|pay|order|reply|join|decide|act|commit) (today|now|this week|tonight|before|by|within|in the next)',
    '(first|next) <number> (people|clients|businesses|customers|users|replies|companies|schools|members|to sign|founders|trips|get)',
    'first (to say yes|come first served|come first serve|name on paper|to reply)',
    '(need|want|require|answer us|your answer|reply|respond) ..3 (within <number>|in the next <number>|until <number> hours|by (tonight|midnight|end of day|eod|close of play|noon))',
    '(in|within) the next <number> (minutes|hours)',
    '(cant|wont) (hold|keep) (it|this|them|your|the) ..3 (long|longer|past|after|much|open)',
    '(someone|somebody|others|another) else ..2 (interested|waiting|looking|wants|ready)',
    '(rush|pay|deposit|transfer|sign|send|wire|order|commit) ..4 (today|tonight|now|before midnight|by (tonight|thursday|noon|tomorrow)|within the hour)',
    '(we|i) (have|only have|got) <number> (hours|minutes|days) (to|left|until)',
    '(urgent|immediate|prompt) (response|reply|attention|decision|answer)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
