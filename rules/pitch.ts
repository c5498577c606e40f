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
    '<we> help you ..2 find',
    '<we> (specialise~|specialize~) in',
    '(<we>) (offer|provide|sell|supply|manufacture|distribute) ..4 (<product>|design|marketing|seo|development|insurance|loans|financing|outsourcing|staffing|cleaning|consulting|discount~|prices|logos|websites|ads|editing|parts|equipment)',
    'our (new)? <product> (could|helps|offers|automates|combines|handles)',
    '<we> (built|created|made|run) (a|an|the) ..4 <product> ..2 (that|for)',
    '<we> (work|partner) with ..1 <audience> (to|like|in)',
    'interested in our ..2 <product>',
    'would you be (interested|open) ..2 (learn~ more|hearing more)',
    '(free|complimentary|no cost|risk free|no obligation) ..2 (trial|demo|audit|consultation|assessment|sample~|quote|mockup|strategy|pilot|valuation|estimate|growth session)',
    '(a lot|something) in it for you',
    '(special|exclusive|early bird|limited|introductory|launch|<amount>) ..1 (off|discount~|promo|offer|pricing)',
    '(discount|promo|coupon|voucher|use|with) code',
    'save~ (you|your|up to) ..3 (<amount>|hours|time|money)',
    '(starting|starts|start|packages) ..1 (at|from) <amount>',
    '(only|just) <amount> (a|per|each|one time|month)',
    '<amount> (flat|a month|per month|monthly|per seat|per user|setup|one time|all in|a session|fee|instead of|upfront)',
    '(fee|fees|rate|price|cost|contribution|apc) (is|of|only|just|from)? ..1 <amount>',
    '(free|fast) (shipping|delivery)',
    'sign up (today|at)',
    '(buy|order|shop|book|register|enroll|subscribe|apply|grab|claim) (now|today|yours|your (spot|seat|copy|place|slot))',
    '(see|watch|give you|show you) (the|a|our)? (quick|free|brief|short|live)? demo',
    '(schedule|book|set up|arrange) (a|your) (quick|free|brief|short|personal|live|personalized) demo',
    '(idea|something|opportunity) that (could|might) ..1 (help|interest) you ..2',
    '(our|my) (clients|customers|users|students|authors) (have|get|see|report|typically|average|tell us)',
    '(<audience>|brands|others|yards|clinics|foundations) (like|such as) (yours|you|yourself)',
    '(we|i) (just|have)? helped (a|<number>) ..6',
    '(boost|increase|grow|double) (your|the) ..2 (<gain>|audience)',
    '(reduce~|cut) (your|their) ..3 (<gain>|bill~)',
    '(more|new|qualified|extra|quality|exclusive|additional) (leads|clients|customers|sales|revenue|bookings|appointments|listings|patients)',
    '(bring|get) you ..3 (leads|followers)',
    'off your plate',
    'great fit for your',
    'take a look at my ..2',
    'check (out)? my ..1 <product>',
    '(done for you|hands off|white label|turnkey|all in one|one stop|full service|ai powered|ai driven|cost effective)',
    '(our|with a|offer a|provide a|deliver a) (tailored|customized|scalable) ..1 <product>',
    'looking for ..2 beta ..1 testers',
    'sponsored post~',
    '(we|i) (fix|do|make|build) ..4 for (<audience>|indie makers|a living)',
    '(see|know|learn|explain|discuss|explore|share|understand|chat about|talk about|show you) (if|how|whether) (we|our|my|this|i|it) ..2 (can|could|might|fit|helps|works)',
    '(mutually beneficial|mutual benefit|win win|value proposition|business proposal|synerg~|potential (partnership|collaborate|collaboration))',
    '(explore|potential|possible) ..2 (synergies|partnership~|collaborat~|business opportunit~)',
    'tired of (chasing|your) ..6',
    'what if i told you ..3 could',
    'imagine your',
    'one of our clients',
    'your (competitor|competitors)',
    '(we|weve|ive) ..1 (fitted|served|placed|reviewed|done|cut it) ..2 <number>',
    'are looking for people who',
    '(we|i) (supply|stock|make|build|design|run|print|install|fit|sell|distribute|import|manage|train|coach|insure|lend|do|clean|source|rent|lease) ..5 for (<audience>|<number>|people|families|homes|offices|farms|boats|shops|salons|hotels|clubs|churches|gyms|freelancers|landlords|founders)',
    '(we|i) (supply|stock|distribute|import|manufacture|broker|lease)',
    '(first|initial) ..1 (consultation|month|session|lesson|week|call|class|visit|order|one) ..1 (is|are|on|free|at no cost|for free)',
    '(free|on me|on us|on the house|half price|no charge|at no cost) ..2 (for the first|for <number>|if you|when you|until)',
    '(half price|half off|on the house|at cost price|money off|reduced rate|founder rate|founders rate|founding rate|launch price|intro price|friends rate|special rate|preferential rate)',
    '(off your|take it off your|off ur) (shoulders|hands|desk|mind|back)',
    'take ..4 off your (shoulders|hands|desk|plate)',
    '(used|trusted|chosen|loved|installed|running) (in|by|at) (over|more than|nearly|about|around|some)? ..1 <number>',
    '(over|more than|already|nearly) <number> (<audience>|buildings|schools|clinics|homes|firms|hotels|farms|sites|offices|users|members)',
    '(my|our) (fee|rate|rates|price|prices|fees|charge) ..3 (is|are|starts|start|from|per)',
    '(from|at|just|only|for) (as little as)? <amount> (a|an|per|each) (month|week|year|hour|day|head|person|session|lesson|seat|user|word|piece|unit|pack|box|hectare)',
    '(from|starting|starts at|start at|just|only) ..1 <amount>',
    '(i|we) (could|can|would|will|d) (value|quote|survey|measure|audit|assess|inspect|price) (yours|your|you|it|the|for)',
    '(i|we) (have|represent|act for|ve got|work with) ..3 (buyer|buyers|family|client|clients|investor|investors|tenant|tenants) ..3 (looking|interested|for|who|wanting|ready|searching)',
    '(serious|cash|qualified) (buyers|buyer|investors)',
    '(at your disposal|at your service|look forward to serving|happy to serve)',
    '(we|i) (work|worked|partner|partnered|helped) (with|for) ..3 (like (you|yours|yourself)|in your (area|industry|sector|space|field|city|town|region|street|position)|near you|your size)',
    '(others|companies|firms|people|businesses|shops|clinics|schools|teams|farms|practices|owners) (in your (area|industry|sector|space|field|city|town|region|street|position)|your size|of your size|near you|around you)',
    '(would|might|could|may) (suit|fit|work for|interest|save) (you|your|yours)',
    '(ill|i will|we will|well|let me|happy to|can) (send|drop|post|bring|ship|leave) (you|over|round|along|by)? (a|an|the|some|our|my)? ..1 (sample|samples|box|catalogue|brochure|kit|tester|starter box|starter kit|leaflet|price list|quote|taster)',
    '(put|pencil|sign|count) (you|u) (down|in|up) (for|on)',
    '(we|i) (guarantee|promise) ..4 (or|no|money|result|results|back|less|more|<number>)',
    '(pay|pays|paid) (only|nothing|us nothing|later) (if|when|unless|until|on)',
    '(only pay|no fee|no win|you pay) (if|when|unless|until|only)',
    '(saves|save|saved|saving|cuts|cut|adds|earns|wins|brings) ..2 (you|them|him|her|our clients|members|<audience>) ..2 (<number>|<amount>|hours|money|a day|a third|half)',
    '(bring|brings|get|gets|give|gives|win) you ..2 (footfall|customers|clients|leads|students|bookings|visitors|exposure|traffic|sales|guests|members|orders)',
    '(book|order|reserve|claim|enrol|enroll|join|register|sign up|try it|start) ..1 (by|before|today|now|at <link>|via <link>|here|<link>)',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    '‹Hi Marta, we help logistics companies cut their storage costs by a third.› Worth a look?',
    'hey! ‹our new platform helps› coaches fill their calendar, lmk if u want a ‹free trial›',
    "I'd be happy to ‹set up a quick demo› so you can ‹see how it works› for ‹firms like yours›.",
    'Dear Mr Osei, ‹our clients typically› save 12 hours a week, and plans ‹start at $49›.',
    'We ‹bring you ten qualified leads› a month, or you pay nothing.',
    'im a designer and ‹i make logos for indie makers›, ‹only $30 each›, shall i send some?',
    '‹Reduce your energy bills with our tailored solution.› Interested?',
  ],
  fine: [
    'What a good talk, Priya. We help each other out at the allotment the way you described.',
    'Someone wrote to me: "we help companies grow revenue". I never answered, should I have?',
    'Could you send me a quote for two oak shelves? We can collect on Friday.',
    "I'm not offering you a free trial or anything, I only wanted to say the chapter on glazes is superb.",
    {
      text: 'Our platform helps you export that, as I said on Tuesday: 49 a month per seat.',
      conversation: { sent: 6, received: 7 },
    },
    'Is the 9 kW stove still for sale? We would like to buy it for our hut.',
    'My nan ran a bakery like the one in your photo, with the same green tiles. Lovely to see it.',
  ],
};

const HOOK =
  /\b(?:want (?:me to|it|one|in|to (?:see|try|know))|shall i|should i send|(?:can|could|may) i (?:send|show|drop|share|tell)|(?:would|could|can|'d|to) (?:love to )?show you|worth (?:a|your|it)|say the word|let me know|lmk|just say|(?:are )?yours (?:free|if|for)|hit me up|drop me|get in touch|reach out|interested|open to|love to (?:hear|work|get|share)|your (?:thoughts|feedback|take)|honest feedback|early access|beta|send (?:over|you)|chance to)\b/i;
const TRADE =
  /\b(?:we|our|we're|we've|my|i(?:'m|'ve)? (?:also |now |just )?(?:do|make|run|build|building|built|offer|sell|help|create|created|launched|provide|edit|design|work))\b[^.?!\n]{0,60}\b(?:clients?|customers?|agency|fees?|pricing|packages?|platform|tool|software|services?|product|app|course|startup|audit|leads?|revenue|marketing|seo|roi|solutions?|campaigns?|discount|conversions?|onboarding|saas|crm|api|b2b|coaching|quotes?|developer tool|marketplace|infrastructure|beats|startups?|businesses|companies|brands|agents?|outreach|automations?|consulting|training)\b/i;
const READ = 4000;

/** One sentence that speaks of a trade, another that fishes for a yes. */
export function find({ text, stage }: Reading): readonly Span[] {
  if (stage === 'after-no') return [];
  const sentences = text.sentences.filter(({ end }) => end < READ);
  const trade = sentences.find(({ start, end }) => TRADE.test(text.source.slice(start, end)));
  const hook = sentences.some((one) => one !== trade && HOOK.test(text.source.slice(one.start, one.end)));
  return trade && hook ? [{ start: trade.start, end: trade.end }] : [];
}
