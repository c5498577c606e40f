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
    'you sure',
    '(hear me out|reconsider|think again|rethink|change your mind|second thought|second chance|another chance|one more chance|sleep on it|think twice|convince you|persuade you|win you over|your loss|last try)',
    'give (it|us|me) a (try|chance|shot)',
    '(most|many|some) (of)? (people|my|our|clients) ..4 (say|said|until)',
    '(mistake|regret|missing out|miss out|passing up|turning down|losing out|leaving money|sorry later|foolish|wrong decision|short sighted|kick yourself|hate yourself)',
    'dont take no',
    '(special|better|discounted|lower|cheaper|final|sweeten|reduced|half) ..1 (offer|price|deal|rate|terms|version|package)',
    '(i|we) (can|could|will|would|am willing to|ll|am prepared to) (also|still|even|do|offer|lower|drop|give|make|knock|throw|match|beat|reduce|go|halve|extend|waive) ..4 (<amount>|off|free|half|price|better|discount|month|cheaper|pilot|it for|down to|structure)',
    '(ill|i will|we will|well) (try|check|call|contact|ask|follow|ping|reach|message|circle|keep|come|drop|send|put|pop|write) ..3 (again|back (in|next|later|after|with)|following|checking|in a (few|week|month)|in touch|next|until|trying|asking|tomorrow|anyway|every|soon|you down|it over)',
    '(keep ..1 (asking|trying|you posted|messaging)|dont give up)',
    '(just|only) (one|a|<number>|two|five|ten) ..1 (call|chance|minutes|try|month|look|meeting|demo|session|minute|signature|set|coffee|name|line|thing|click)',
    '(but|still|though|however|yet|that said|only) ..4 (you could|could you|would you|you should|i need|we need|i think|i really|i believe|you would|just|what about|maybe|if you|hear|worth|surely|your|at least|one)',
    'not interested ..1 but',
    '(circle|check|touch|reach|come|follow) (back|base|out|in|up) ..3 (next|in a|in|after|later|then|soon|around|again)',
    '(someone else|anyone else|any colleagues|a colleague|some friends) ..3 (who|benefit|maybe|want)',
    '(attached|attaching|here is|heres|sending|in case|ill leave|meanwhile|leave you) ..3 (proposal|deck|brochure|link|calendar|video|case study|<link>|contract|invoice|quote|form|with this)',
    '(ive|i have) (put|reserved) you ..3',
    'option <number>',
    'you cant ignore ..3',
    '(you said that|everyone says|you say that) ..4',
    '(its|that is|thats) (only|just|not even|not really|not about|hardly) ..3',
    '(let me|at least|allow me) ..1 (leave|drop|send|show|put|bring) ..6 (anyway|step|table|desk|you|in case|by|this week|tomorrow)',
    '(with respect|with all due respect|mark my words) ..6',
    '(youll|you will|you would) ..1 (wish|regret|see|thank|be sorry|change|come back|be surprised|love)',
    '(a formality|the first one free|did the first|ill go|i can go|go <number>|<number> up|<number> more|cash today|half now)',
    '(what if|how about|suppose|imagine)',
    '(know|understand|realize|realise|see|hear|remember|heard) ..1 you ..1 (said|told me|mentioned|declined|passed|werent|arent|didnt|dont)',
    '(forgot|meant|wanted|should have) to (mention|say|add|tell you|point out)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    {
      text: '‹Are you sure?› ‹Most of our clients said› that at first.',
      conversation: { sent: 1, received: 1, theirLast: "Thanks, but I'm not interested." },
    },
    {
      text: '‹Could you at least give me five minutes?›',
      conversation: { sent: 1, received: 1, theirLast: 'No thanks.' },
    },
    {
      text: 'I understand. ‹What would change your mind?›',
      conversation: { sent: 1, received: 1, theirLast: "We're all set, cheers." },
    },
    {
      text: 'ok ‹but hear me out›',
      conversation: { sent: 2, received: 1, theirLast: 'Not for us at the moment.' },
    },
    {
      text: "‹I'll try again› next month then.",
      conversation: { sent: 1, received: 1, theirLast: 'Please stop messaging me.' },
    },
    {
      text: '‹We can do it for half the price›.',
      conversation: { sent: 1, received: 1, theirLast: "I'll have to pass." },
    },
  ],
  fine: [
    {
      text: 'Understood, thank you for telling me. All the best.',
      conversation: { sent: 1, received: 1, theirLast: "Thanks, but I'm not interested." },
    },
    {
      text: 'No problem at all. Enjoy the holidays!',
      conversation: { sent: 1, received: 1, theirLast: 'No thanks.' },
    },
    {
      text: 'Are you sure about the blue? The red one dries faster.',
      conversation: { sent: 5, received: 5, theirLast: 'Sounds good, thanks!' },
    },
    {
      text: "Thanks for the straight answer. I'll take you off the list.",
      conversation: { sent: 1, received: 1, theirLast: "We've decided to go another way." },
    },
    {
      text: 'Fair enough. Good luck with the opening.',
      conversation: { sent: 1, received: 1, theirLast: 'Not a fit for us, sorry.' },
    },
    {
      text: "That's a pity, get well soon.",
      conversation: { sent: 1, received: 1, theirLast: "I can't make it, sorry!" },
    },
  ],
};

const LETS_GO =
  /\b(?:know where|how did it go|how (?:are|is|was|did)|still (?:on|coming)|weekend|sunday|see you|anything i can|can i help|do you want (?:it|them) back|mind me asking)\b/i;

/** A question right after a no asks again, unless it lets them go. */
export function find({ text }: Reading): readonly Span[] {
  return text.sentences.filter(({ start, end }) => {
    const sentence = text.source.slice(Math.max(start, end - 300), end);
    return /\?['"”’)]*$/.test(sentence) && !LETS_GO.test(sentence);
  });
}
