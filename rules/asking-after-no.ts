import type { Reading } from '../src/core/reading';
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
    '(are you|you) (really|absolutely)? sure',
    '(hear me out|reconsider|think again|rethink|change your mind|second thought|second chance|another chance|one more chance|sleep on it|think twice|convince you|persuade you|win you over|your loss|last try)',
    '(give|try) (it|us|me|this) (a|another|one more|just one) (try|chance|shot|go|minute|week|month)',
    '(most|many|some|a lot|plenty) (of)? (people|my|our|clients|customers|companies|founders|others) ..4 (say|said|at first|same|thought|felt|told|think|until)',
    '(mistake|regret|missing out|miss out|passing up|turning down|losing out|leaving money|sorry later|foolish|wrong decision|short sighted|kick yourself|hate yourself)',
    '(cant|wont|dont|not going to|refuse to|never) (take|taking|accept|accepting) (no|a no)',
    '(special|better|discounted|lower|cheaper|final|sweeten|reduced|half) ..1 (offer|price|deal|rate|terms|version|package)',
    '(i|we) (can|could|will|would|am willing to|ll|am prepared to) (also|still|even|do|offer|lower|drop|give|make|knock|throw|match|beat|reduce|go|halve|extend|waive) ..4 (<amount>|off|free|half|price|better|discount|month|cheaper|pilot|it for|down to|structure)',
    '(ill|i will|we will|well) (try|check|call|contact|ask|follow|ping|reach|message|circle|keep|come|drop|send|put|pop|write) ..3 (again|back|following|checking|in a|in touch|in|up|next|until|trying|asking|tomorrow|anyway|every|soon|you down|by|it over)',
    '(keep|not giving up|wont give up|dont give up) ..1 (asking|trying|you posted|on|until|messaging|sending|in the loop)?',
    '(just|only) (one|a|<number>|two|five|ten) ..1 (call|chance|minutes|try|month|look|meeting|demo|session|minute|signature|set|coffee|name|line|thing|click)',
    '(but|still|though|however|yet|that said|only) ..4 (you could|could you|would you|you should|i need|we need|i think|i really|i believe|you would|just|what about|maybe|if you|hear|worth|surely|your|at least|one)',
    'not interested ..1 but',
    '(circle|check|touch|reach|come|follow) (back|base|out|in|up) ..3 (next|in a|in|after|later|then|soon|around|again)',
    '(someone else|anyone else|any colleagues|who else|your boss|your manager|your colleagues|a colleague|your wife|your husband|some friends) ..3 (interested|could|who|might|speak|talk|contact|refer|benefit|instead|maybe|want|decide)',
    '(attached|attaching|here is|heres|sending|in case|ill leave|meanwhile|leave you) ..3 (proposal|deck|brochure|link|calendar|video|case study|<link>|contract|invoice|quote|form|with this)',
    '(ive|i have|well|ill) (put|pencilled|pencil|signed|booked|book|reserved) you ..3',
    'option <number>',
    'you (cant|wont) (ignore|avoid|hide|escape) ..3',
    '(you said that|thats what you|everyone says|they all say|you always say|you say that) ..4',
    '(its|that is|thats) (only|just|not even|not really|not about|hardly) ..3',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const LETS_GO =
  /\b(?:know where|how did it go|how (?:are|is) (?:you|your|she|he|it|the)|still on for|see you|anything i can|can i help|do you want (?:it|them) back|mind me asking)\b/i;

/** A question right after a no asks again, unless it lets them go. */
function find({ text }: Reading): readonly Span[] {
  return text.sentences.filter(({ start, end }) => {
    const sentence = text.source.slice(Math.max(start, end - 300), end);
    return /\?['"”’)]*$/.test(sentence) && !LETS_GO.test(sentence);
  });
}
