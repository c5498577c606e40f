import { findPhrases, indexPhrases, type PhraseIndex } from './phrase';
import { readText } from './text';
import { unitsOf } from './units';

/** A no that shuts the door, however long two people have talked. */
const FIRM = [
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
];

/** A no in so many words, while the conversation is young. */
const PLAIN = [
  '(not|isnt|arent|im not|never) (really|very|that|all that|at all|particularly|currently|overly)? (interested|into (that|this|it))',
  'no (thank you|thanks|thankyou|thx|ty|cheers|ta)',
  '(thanks|thank you|cheers|appreciate it|sorry) .. but? (its)? (a)? no $',
  '^ (no|nope|nah|pass|nay|hard pass) (sorry|thanks|mate|man|bro|hun|dear|sir)? $',
  '(its|thats|is) a (hard|firm|polite)? (no|pass) (from|for)? (me|us)?',
  '(i|we|please|pls|just)? (dont|do not|stop|quit) (ever|you)? (contact|contacting|messaging|message|emailing|texting|writing|write|calling|call|dming|asking|ask|sending|send|pinging|spamming) (to|me|us|again|more|anything|about|this|these)',
  'stop (contacting|messaging|emailing|texting|writing|calling|dming|asking|sending|it|this|pinging|spamming)',
  '(leave|let) (me|us) (alone|be)',
  '(remove|take|unsubscribe|strike|delete) (me|us|my name|our name|my details) (from|off)?',
  'unsubscribe',
  'i (already)? (said|told you) (that)? (im|i am|we are|were)? (no|not|i dont)',
  '(ill|i will|well|we will|i|we|going to|have to|need to|i must|id) (have to|need to|probably|respectfully|politely|gonna)? (pass|decline|say no|opt out|sit this one out|skip this) ',
  '(ill|i will|well|we will|will|going to) have to (pass|decline)',
  'pass on (this|that|it|the|your)',
  '(dont|do not|wont|will not|doesnt) (really|currently|actually|be)? (need|want|needing|require) (it|this|that|any|one|another|a|your|help|more|to (buy|meet|talk|schedule|change|switch|do this))',
  '(not|dont|no longer|never) (currently|actively|really|at all)? (looking|in the market|buying|hiring|investing|recruiting|shopping) (for|to|at|right now|in|any)?',
  '(already|happily) (have|got|use|using|work with|working with|signed|sorted|covered|set|chosen|picked|with|being helped)',
  '(im|we|were|ive) (all)? (good|set|sorted|covered) (for now|thanks|thank you|cheers|here|with|at the moment|on that)? $',
  '(were|im|we are|i am) all (set|good|sorted)',
  '(happy|satisfied|fine|content|pleased) with (our|my|what|the) (current|existing|present|own|we|i|one|provider|supplier|setup|agency|team)?',
  '(gone|went|going|go|decided to go|chosen|opted) (with|for) (another|someone else|somebody else|a different|other|one of)',
  '(go|going|gone|went) (another|a different|in another|in a different) (way|direction|route)',
  'rather not',
  '(no|zero|little) (interest|need|plans|appetite|desire|intention) (in|for|to|at|of)?',
  '(not|isnt|never) (really|quite|exactly)? (a|the right|a good|for|my) (fit|match|thing|cup of tea|scene|area|bag)',
  '(isnt|not|never) for (me|us)',
  '(dont|do not|cant|wont|never) (think|believe) (its|this is|that is|thats|we are|were|this would be|i am|im)? (a|the right|a good|for)? (fit|right|us|me|match|helpful)',
  '(stick|sticking|staying|stay) with (our|my|the|what|current)',
  '(keep|keeping|doing|do) (it|this|that|these|everything)? (in house|inhouse|ourselves|myself)',
  '(not|no) (at the moment|right now|for now|this (year|time|quarter|season|term|round)|today|now|yet) ..4 (thanks|thank you|sorry|busy|maybe|perhaps|try|later|next|in the|not a priority|were) ',
  '^ not (at the moment|right now|for now|this (year|time|quarter)|today|now|yet|a priority|for (me|us)|at that)',
  '(maybe|perhaps|possibly|check back|try me|try again|reach out|come back|circle back|ask me) ..2 (next (year|quarter|spring|month|time|season)|in (a|the|six|a few) (year|autumn|fall|spring|few months|months|future|new year|summer|couple)|later|another time|some other time|one day|someday)',
  '(no|not the|without|dont have|dont have the|havent the|havent got) (budget|bandwidth|capacity|funds|resources|headcount)',
  '(not|isnt) (a|our|my|the) (priority|focus|right time|good time|best time)',
  '(timing|time) (isnt|is not|not|is off|wasnt) (right|good|great|ideal)?',
  'too (expensive|pricey|dear|much) (for)? (us|me|right now)?',
  '(count|leave|rule) (me|us) out',
  '(dont|do not|cant|never|wont|not) (usually|normally|generally)? (accept|take|do|give|taking|accepting|doing|offer|lend|reply to|respond to|respond|recommend|endorse|work with|buy from|open|click|answer) (on)? (unsolicited|cold|guest|sales|referrals|references|meetings|calls|partnerships|sponsorships|new|strangers|messages|agencies|recruiters|vendors|paid|pitches|interviews|links|dms|favours|favors|loans|money|people|phd|introductions|intros|requests|this)',
  '(not|im not|were not|isnt|dont feel) comfortable',
  '(wrong person|wrong number|wrong guy|not the right person|not the person|not the one who decides)',
  '(im|we|i) (am|have|ve)? (retired|left the company|no longer (work|there|in))',
  '(ill|we will|well|i will) (let you know|reach out|get in touch|be in touch|come back to you|shout) (if|when|should)',
  '(please)? (do not|dont) (bother|push|keep)',
  '(cant|cannot|couldnt|unable to|not able to|wont be able to) (help|commit|afford|take this|take on|justify|recommend|offer you|invest|sponsor|do this|share|be)',
  '(decided|chosen|voted|agreed) (against|not to)',
  '(we|i) (have|ve)? (decided|chosen) to (go|stay|keep|stop|cancel|move|leave)',
  'thanks but (im|we|i|were|no|not|my|our|ive|weve|mlm)',
  '(thank you|thanks) .. but (im|we|i|were|no|not|my|our|ive|weve|it) .. (not|no|never|already|dont|wont|cant|dont|happy|fully|decline|good)',
  '(looks|sounds|smells|feels) like (a|another)? (scam|spam|pyramid|mlm)',
  '(leave|leaving) it (here|there|this time|for now|at that)',
  '(wont|will not) be (taking|moving|going|needing|buying|joining|renewing|proceeding|switching) ..2',
  '(so|still|again|is|said|say|answer is|therefore) no $',
  'no thanks',
  '(so)? (this|it|that) (wont|doesnt|cant|isnt going to) work',
  'i have a (boyfriend|girlfriend|husband|wife|partner)',
  '(were|we are|im) cutting (vendors|back|costs|spend)',
];

/** A refusal of something small: a no when I wrote last and they answer at once, part of the talk otherwise. */
const MILD = [
  '(sorry|afraid|unfortunately|apologies) ..6 (cant|cannot|dont|wont|not|no|never|policy|booked|full|filled|rented|closed|already|against|gone|busy)',
  '(cant|cannot|wont|couldnt) (do|make|share|give|give you|write|offer|join|come|help|lend|send|go) ..6 (sorry|unfortunately|afraid)',
  '(fully|all) booked',
  '(already)? (filled|closed) (this|that|the|it|one|position|programme|role)',
  '(im|i am|were|we are) (swamped|slammed|snowed under|on (maternity|parental|sick|half|annual))',
  '(no|not) (mate|man|bro|hun|dear|sir|love|thank)',
  '^ (nah|naw|nope)',
  '(i|we) (never|dont|only) ..4 (though|sorry|unfortunately|im afraid|podcasts|interviews|calls|pitches)',
  '(thanks|thank you) (though|anyway)',
  '(i|we) cant (this|that|right|at|now|do|any|make) ',
  '(nah|naw|nope) ..3 (good|ok|thanks|fine|already|not)',
  '(dont|havent|doesnt) (really)? (have)? (the)? time',
  '(doesnt|does not|wont|not) (allow|work for (me|us)|apply|appeal|suit)',
  '(would|id|i would) (rather|prefer) (to)?',
  '(probably|i think|guess) (not|no)',
  'flattered but',
  '(skint|broke|money is tight|cant afford|out of budget)',
  '(saving|saving up) for',
  'i dont (know you|think so|think i|discuss|do that|click)',
  '(i|we) (stopped|quit|gave up|never) (gambling|gamble|invest|bet|drinking|trust)',
  '(in house|inhouse) (team|recruiter|designer|agency)',
  '(taking|need|needing|having) a (break|pause)',
  '(need|have) to (pause|stop|cancel)',
  '(one day|someday|maybe) (maybe|later|another)? $',
  '(different|another) (candidate|supplier|agency|provider|route|direction)',
  '(my|our) (sister|brother|cousin|wife|husband|friend|uncle|son|daughter) (already)? (does|handles|runs|do)',
  '^ but good luck|good luck (finding|with (it|that|the search|your search))',
  'already have plans',
  '(dont|do not|never) (lend|trust|invest|share|endorse|recommend|refer|sell|use|supervise|gamble)',
];

/** What looks like a no and is none: it opens a door in the same breath. */
const OPEN = [
  '(no|not a) (problem|worries|rush|pressure|hurry|big deal|trouble)',
  '(not interested in) ..8 but ..4 (interested|curious|open|would)',
  '(very|quite|really|definitely|also|still|am|be|would be|im) interested (in|to|just)',
];

/** How plainly a message declines. */
export type Decline = 'firm' | 'plain' | 'mild';

let index: PhraseIndex<Decline | 'open'> | undefined;

/**
 * Whether a message declines, in the many ways people do: `firm` ("not interested", "please stop") is a no in any conversation, `plain`
 * ("we're happy with our supplier") and `mild` ("can't make it, sorry") are one while two people hardly know each other; `null` is
 * no refusal. Only the first thousand characters are read.
 */
export function declineIn(message: string): Decline | null {
  index ??= indexPhrases([
    ['firm', FIRM],
    ['plain', PLAIN],
    ['mild', MILD],
    ['open', OPEN],
  ]);
  const found = findPhrases(index, unitsOf(readText(message.slice(0, 1000)), []));
  const open = found.filter((one) => one.owner === 'open');
  const rest = found.filter(
    (one) => !open.some((other) => one.first <= other.last && other.first <= one.last),
  );
  const kinds: readonly Decline[] = ['firm', 'plain', 'mild'];
  return kinds.find((kind) => rest.some((one) => one.owner === kind)) ?? null;
}
