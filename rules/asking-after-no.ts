import { defineRule, type Examples } from '../src/core/rule';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'asking-after-no',
  kind: 'habit',
  group: 'pressing',
  title: 'They said no',
  why: 'They have said no; taking it kindly is what they will remember, and it leaves the door open.',
  source: 'S4',
  stages: ['after-no'],
  weight: 3.5,
  remedy: 'close',
  phrases: [
    '(are you sure|you sure|u sure|really sure|sure about that|really ?)',
    '(but|just|even|still|maybe|what|why|how about|what about|perhaps|then|at least|ok but|okay but|please|pls|come on|cmon) ..1 (hear me out|one|a quick|<number> minutes|<number>|give|if|reconsider|think|consider|listen|let me|for a|if i|this once|one more|try|a small|not|<amount>|take|look|see|just) ..3',
    '(reconsider|think again|rethink|change your mind|changes your mind|second thought|think (about|it) (it|over|again)|hear me out|second chance|another chance|one more chance|give (it|us|me|this) a (try|chance|shot|go)|sleep on it|think twice|convince you|persuade you|win you over|change your)',
    '(most|many|some|all|a lot|lots|plenty) (of)? (people|my|our|clients|customers|of our|companies|who|founders|others|them) ..4 (say|said|at first|same|thought|until|before|start|felt|told|were|think|feel)',
    '(why|whats) (not|is|the reason|would|wouldnt|dont|holding|stopping|s|changed|exactly|so) ..2',
    '(what|which) (would|will|could|can) (it|i|we|change|make|convince|take) ..3',
    '(mistake|regret|missing out|miss out|losing|lose|loss|passing up|turning down|your loss|leaving money|sorry later|foolish|silly|wrong decision|bad decision|shooting yourself|sleeping on|short sighted|shortsighted|closed minded|crazy not|cost you)',
    '(no|not) (isnt|is|just means|means|never|doesnt mean) ..2 (yes|answer|no|not yet|never|later|option|take)',
    '(cant|wont|dont|not going to|refuse to|never) (take|taking|accept|accepting) (no|a no|that)',
    '(special|better|new|discount|discounted|lower|cheaper|bigger|extra|final|best|different|one time|sweeten|sweetened|reduced|free) ..1 (offer|price|deal|discount|rate|terms|just for you|month|version|package|trial)',
    '(i|we) (can|could|will|would|ll|am willing to|are willing to|am prepared to|am ready to) (also|still|even|do it|offer|lower|drop|give|make|knock|throw|match|beat|reduce|go|halve|extend|waive|do) ..4 (<amount>|off|free|half|price|better|discount|month|deal|lower|extra|for|cheaper|percent|pilot|offer|in)',
    '(ill|i will|we will|well|i) (try|check|call|contact|ask|follow|ping|reach|message|get|circle|keep|come|be|write|touch) ..2 (again|back|following|checking|in a|in touch|in|up|next|until|trying|asking|tomorrow|anyway|every)',
    '(keep|kept|not giving up|wont give up|dont give up|persistent|persistence|never give up) ..2 (asking|trying|you posted|an open|on|until|messaging|sending|pays|easily)',
    '(still|nevertheless|anyway|regardless|even so|that said|having said that|however|but|though) ..2 (think|believe|feel|love|want|like|send|would|can|could|convinced|wanted|hope|hoping|happy to|suggest) ..5 (you|your|it|this|we|me|my|our|a)',
    '(just|only) (one|a|<number>|5|10|two|five|ten) ..1 (call|question|chance|minutes|try|month|look|meeting|demo|time|chat|month free|session|minute|coffee|favour|favour|week|signature)',
    '(is|was) it (the|because|about|a|something|me|money|price|budget) ..1 (price|budget|money|timing|cost|time|of|i|me|something|question) ..3 ?',
    '(someone else|anyone else|who else|another person|your boss|your manager|colleague|your team|your wife|your husband|your friends|your partner) ..3 (instead|interested|could|who|might|speak|talk|contact|forward|maybe|else|decide|refer|put me|?)',
    '(you|u|youll|youd) (said|will|would|wont|cant|might|may|could|should|have to|dont|havent|need to|owe|didnt) ..2 (the same|last|regret|love|change|even|see|think|thank|understand|miss|tried|really|know|heard|seen|lose|give|believe)',
    '(would|could|can|will) you (at least|just|please|still|maybe|not|consider|reconsider|be|give|take|tell|do|spare|share|pass|forward|introduce) ..5',
    '(when|what time|what day|which day) (can|should|could|would|is|works|suits|do|will) (i|we|you|good|best|better) ..3',
    '(how about|what about|what if|lets) (a|we|i|just|you|at|next|tomorrow|<number>|<amount>|try|do|say|half|instead|monday|tuesday|wednesday|thursday|friday|meet)',
    '(attached|attaching|here is|heres|sending|sent|link|leave you|in case|ill leave|book|sign) ..3 (proposal|deck|brochure|link|calendar|video|case study|<link>|contract|invoice|anyway|quote|demo|form)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

/** A question right after a no asks again, unless it is one that lets them go. */
function find(): readonly Span[] {
  return [];
}
