import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'pitch',
  kind: 'habit',
  group: 'selling first',
  title: 'An offer before a hello',
  why: 'They have not met you yet, so an offer lands like a commercial; what made you think of them would be read first.',
  source: 'S1, S3',
  stages: BEFORE_A_TALK,
  weight: 3,
  remedy: 'drop',
  phrases: [
    '(<we>|<us>) (can|could|would|will|also|currently|just|recently|usually|already|have|am|are)? help~ ..3 (<audience>|you|your|them) ..3 (with|to|<improve>|hire|sell|automate|win|find|generate|achieve|launch|close|book|get|build|reach|earn|attract|fill|stop|keep)',
    '(<we>) (can|could|would love to|want to|would like to|am able to|are able to)? (help|assist|support) you ..2 (<improve>|sell|market|rank|hire|automate|find|generate|achieve|earn|launch|fill)',
    '(<we>|specialist|experts) (specialise~|specialize~|are specialised|are specialized) in',
    '(<we>) (offer|provide|sell|supply|manufacture|distribute) ..4 (<product>|design|marketing|seo|development|insurance|loans|financing|outsourcing|staffing|cleaning|consulting|discount~|prices|logos|websites|ads|editing|parts|equipment)',
    '(our|my) (new|latest|flagship|own|free|ai|online|award winning|proprietary|unique)? (<product>) (can|could|will|helps|lets|allows|enables|gives|makes|offers|automates|provides|saves|reduces|combines|handles|turns|covers|cuts|is designed|is built|is used|is trusted)',
    '(<we>) (built|build|created|developed|made|launched|just launched|recently launched|run|founded|started|have built) (a|an|our|my|the|something) ..4 (<product>|marketplace|agency|brand|store|plugin|bot|assistant|dashboard|engine|platform) ..2 (that|which|for|to|where|specifically)',
    '(<we>) (work|partner) with (a lot of|many|some|several|top|leading|small|growing|<number>)? ..1 <audience> (to|who|like|on|in|across|such)',
    '(interested|interest you|keen|curious) (in|about) (our|trying our|seeing our|hearing about our|learning about our) ..2 (<product>|demo|trial)',
    'would (you|it) be (interested|open|keen|of interest|valuable|helpful) (in|to)? ..2 (trying|buying|learn~ more|hearing more|seeing how|outsourcing|investing|a (quick|free|short)? demo|partnering)',
    '(free|complimentary|no cost|risk free|no obligation) ..2 (trial|demo|audit|consultation|assessment|sample~|quote|mockup|strategy|pilot|valuation|estimate|growth session)',
    '(special|exclusive|early bird|limited|introductory|launch|<amount>) ..1 (off|discount~|promo|offer|pricing)',
    '(discount|promo|coupon|voucher|use|with) code',
    '(save~|saved) (you|them|your|our|clients|customers|companies|up to) ..3 (<amount>|hours|time|money|a fortune)',
    '(starting|starts|start|prices|priced|plans|packages|rates) ..1 (at|from) (just|only)? <amount>',
    '(only|just) <amount> (a|per|each|for|one time|flat|month|<number>)',
    '<amount> (flat|a month|per month|monthly|per seat|per user|setup|one time|all in|a session|fee|instead of|upfront)',
    '(fee|fees|rate|price|cost|contribution|apc) (is|of|only|just|from)? ..1 <amount>',
    '(free|fast|same day|worldwide) (shipping|delivery|setup|installation)',
    '(sign|signing) up (now|today|here|at|via|free)',
    '(buy|order|shop|book|register|enroll|subscribe|apply|grab|claim) (now|today|yours|your (spot|seat|copy|place|slot))',
    '(schedule|book|request|get|see|watch|arrange|give you|offer you|show you) (the|our|you a|a|my)? (quick|short|free|live|personalised|personalized|brief|<number> minutes)? (demo|walkthrough|product tour|free consultation)',
    '(our|my) (clients|customers|users|members|students|authors) (have|has|are|include|got|get|see|saw|report|typically|usually|save~|average|love|tell us|grew)',
    '(<audience>|brands|others|yards|clinics|foundations) (like|such as) (yours|you|yourself)',
    '(we|i) (recently|just|have|also|ve)? (helped|saved|grew|scaled|doubled) (a|an|<number>|over|our|one|several|two|three|many|<audience>|them|him|her) ..6',
    '(boost|increase|grow|double|triple|scale|skyrocket|explode|supercharge|maximize|maximise|10x|multiply|drive|generate) (your|the|their) ..2 (<gain>|business|brand|audience|following|presence|channel|practice|agency|bottom line|portfolio)',
    '(reduce~|cut|lower|slash|eliminate) (your|their) ..3 (<gain>|bill~|spend|expenses|overhead|fees|taxes|premiums|downtime)',
    '(more|new|qualified|extra|quality|exclusive|additional) (leads|clients|customers|sales|revenue|bookings|appointments|listings|patients)',
    '(bring|get|send|find|land|generate|book) you ..3 (leads|clients|customers|sales|followers|traffic|meetings|appointments|deals|views|subscribers)',
    'off your plate',
    '(great|good|perfect|right) fit for your',
    '(take|have) a look at (our|my|what we) ..2',
    '(check|checkout) (out)? (our|my) (new|latest)? ..1 <product>',
    '(done for you|hands off|white label|turnkey|all in one|end to end|one stop|full service|ai powered|ai driven|cost effective)',
    '(our|my|a) (tailored|customized|customised|bespoke|scalable|affordable|cutting edge) ..1 (<product>|approach)',
    '(looking for|seeking) ..2 (new|potential|<number>|early|beta) ..1 (clients|customers|partners|investors|buyers|distributors|resellers|affiliates|sponsors|testers|users)',
    '(guest|sponsored) (post~|article~|placement)',
    '(brand|become an?|affiliate|our) (ambassador|affiliate|distributor|reseller)',
    '(we|i) (also)? (fix|do|make|design|build|edit|write|manage|handle|grow|place|arrange|restore|insure|finance|buy) ..4 (for (<audience>|others|dentists|indie makers|other|a living|businesses like)|for a living)',
    '(see|know|learn|explain|discuss|explore|share|understand|chat about|talk about|show you) (if|how|whether) (we|our|my|this|i|it) ..2 (can|could|might|fit|helps|works)',
    '(mutually beneficial|mutual benefit|win win|value proposition|business proposal|synerg~|potential (partnership|collaborate|collaboration))',
    '(explore|discuss|potential|possible|any) ..2 (synergies|partnership~|collaborat~|collaboration|business opportunit~|ways to work together|working together)',
    '(tired|sick) of (losing|wasting|paying|spending|chasing|manual|low|high|doing|dealing|your) ..6',
    'what if (you|i told you|your) ..3 (could|never|had)',
    'imagine (if you|having|getting|a world|never|your|waking|being able|saving)',
    '(i|we) (do|run|offer|take on) (paid|sponsored|fractional|freelance) ..2',
    '(one|a|some) of (our|my) (clients|customers|top|best|portfolio)',
    '(your|ur) (competitor|competitors|closest competitors)',
    '(we|weve|ive) ..1 (cleared|fitted|served|placed|trained|reviewed|worked on|worked with|done|delivered|shipped|cut it) ..2 <number>',
    '(is|are) (looking|built|made|designed) (for|specifically for) (teams|businesses|companies|people|shops|firms|agencies) (like|of|who|that)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const HOOK =
  /\b(?:want (?:me to|it|one|in|to (?:see|try|know))|shall i|should i send|(?:can|could|may) i (?:send|show|drop|share|tell)|(?:would|could|can|'d|to) (?:love to )?show you|worth (?:a|your|it)|say the word|let me know|lmk|just say|(?:are )?yours (?:free|if|for)|hit me up|drop me|get in touch|reach out|interested|open to)\b/i;
const TRADE =
  /\b(?:we|i|our|my|i'm|we're|we've|i've)\b[^.?!\n]{0,60}\b(?:clients?|customers?|agency|fees?|pricing|packages?|platform|tool|software|services?|product|app|course|startup|audit|leads?|revenue|marketing|seo|roi|solutions?|campaigns?|discount|conversions?|onboarding|saas|crm|api|b2b)\b/i;
const READ = 4000;

/** One sentence that speaks of a trade, another that fishes for a yes. */
function find({ text, stage }: Reading): readonly Span[] {
  if (stage === 'after-no') return [];
  const sentences = text.sentences.filter(({ end }) => end < READ);
  const trade = sentences.find(({ start, end }) => TRADE.test(text.source.slice(start, end)));
  const hook = sentences.some((one) => one !== trade && HOOK.test(text.source.slice(one.start, one.end)));
  return trade && hook ? [{ start: trade.start, end: trade.end }] : [];
}
