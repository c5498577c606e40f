import type { Lexicon } from './lexicon';
import { MILD_NOES } from './mild-noes';
import { OPEN_DOORS } from './open-doors';
import { PLAIN_NOES } from './plain-noes';
import { SEEMING_NOES } from './seeming-noes';

/** A no that shuts the door, however long two people have talked. */
const FIRM_NOES = [
  '(not|isnt|arent|im not) (really|very|that|at all|particularly)? interested (in (this|that|it|your|buying|any|selling|meeting|joining|investing))? $',
  '(not|isnt|arent|im not) (really|very|that|at all|particularly)? interested (thanks|thank you|sorry|please|at (all|this|the)|right now|in (this|your))',
  'no (thank you|thanks|thankyou|thx|ty)',
  '^ (no|nope|nah|pass|hard pass) (sorry|thanks|mate|man|bro|hun|dear|sir)? $',
  '(its|thats|is|answer is|still) (a)? (hard|firm|polite)? (no|pass) (from (me|us|our)|for (me|us)|$)',
  '(please|pls|just) (dont|do not|stop|quit) (ever|you)? (contact~|message|messaging|email~|text~|writ~|call~|dm|ask~|send~|ping~|spam~|push~|bother~)',
  'stop (contacting|messaging|emailing|texting|writing|calling|dming|asking|sending|pinging|spamming|pushing)',
  'dont (contact|message|ask|email|write to|call) me (again|anymore|any more|about this)',
  'leave (me|us) alone',
  '(remove|take|unsubscribe|strike|delete) (me|us) (from|off)',
  'i (already)? (said|told you) (that)? (im|i am|we are|were)? (no|not)',
  '(ill|i will|well|we will|have to|going to have to) (have to|respectfully|politely)? (pass|decline|say no)',
  'let it rest',
  '(gone|went|decided to go|chosen|opted) (with|for) (another|someone else|somebody else|a different|other)',
  '(please|pls|kindly|just) (stop|cease|desist) $',
  '^ (please|pls|just)? stop (please|now|it) $',
  '(asked|told) (you|u) ..3 (not to|to stop) ',
  '(dont|do not|not to|never) (contact|message|email|call|phone|text|write to|dm|ring|visit|approach|solicit|leaflet|pitch|spam) (me|us|here|this (number|address)) (again|anymore|any more|further|about|with|ever|please|$)',
  '(please|kindly) (remove|take|delete|strike|drop|unsubscribe|cut) (me|us|my|our|this) ..4 (from|off)',
  '(no|not) (any)? (more|further) (emails|mails|messages|calls|texts|dms|letters|pitches|tips|offers|reps|visits|spam|leaflets|newsletters) (please|thanks|thank you|from|$)',
  '^ (unsubscribe|remove|stop) (me)? (please)? $',
  '(lose|delete|forget) (my|this|our) (number|address|email)',
  '(absolutely|definitely|certainly|hell|still|its a|thats a|flat|big|hard|firm) (no|not) $',
  '^ nty',
  'give it a rest',
  'enough with (the|these|your|all)',
  '^ (please|just)? (go away|get lost|buzz off|piss off|fuck off|sod off|bugger off|jog on|back off)',
  '(blocking|blocked|block|reporting|reported) (you|this|your) ..1 (number|account|profile|now|as|$)',
  'how (often|many times) (must|do|did|have|should) i ..4 (no|stop)',
  'under no circumstances',
  'respect (my|our) (wish|wishes|privacy|decision|answer|choice|boundaries)',
  '(leave me|leave us|be left) (in peace|alone|be)',
  'had (more than)? enough of (these|this|your)',
];

/** How people say no, as patterns. It ships packed: see `lexicon`. */
export const NOES: Lexicon['noes'] = {
  firm: FIRM_NOES,
  plain: PLAIN_NOES,
  mild: MILD_NOES,
  open: SEEMING_NOES,
  door: OPEN_DOORS,
};
