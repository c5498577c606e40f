import { endsInNoun } from './grammar';
import { LOUD } from './need-words';

const TRADES = [
  'supply|sell|make|build|run|manage|own|repair|repaint|install|clean|print|photograph|film|write|translate|design|teach|tutor|coach',
  'train|represent|act for|import|export|manufacture|produce|provide|offer|rent out|rent|lease|do|edit|illustrate|compose|ghostwrite|publish',
  'organi[sz]e|host|curate|restore|breed|grow|brew|bake|roast|distribute|advise|audit|test|survey|inspect|source|arrange|deliver|develop',
  'paint|draw|record|mix|walk|groom|fit|service|maintain|speciali[sz]e in|work (?:in|on|with|for|at|as)|place|recruit|insure|finance|lead',
  'store|move|transport|collect|recycle|automate|treat|stock|hire out|look after|support|study|research|knit|sew|weave|carve|tune|cast',
].join('|');
const I = `(?:i|we|(?:[a-zß-ɏ]+ ){1,3}and i)`;
const I_AM = "(?:i'm|i am|we're|we are)";
const I_HAVE = `(?:${I} have|i've|we've)`;
const DOING =
  'looking for|seeking|raising (?:money|funds) for|collecting for|starting|setting up|opening|planning|organi[sz]ing|hosting|putting together|researching|exploring|finishing|moving to|building|working (?:on|with|in)|developing|making|casting|collecting|in the (?:very )?early days of|in the middle of|writing (?:an?|my|on behalf of)';
const LEADS: readonly RegExp[] = [
  new RegExp(`^${I} (?:also |mainly |mostly |currently |only |already |now )?(?:${TRADES}) (?=[a-zß-ɏ])`),
  new RegExp(
    `^${I_AM} (?:(?:also|currently|just|now|actually) )?(?:${DOING}|new (?:to|in)|in (?:sales|charge of)|your (?=[a-zß-ɏ]+ (?:at|in|from|on))) ?(?=[a-zß-ɏ])`,
  ),
  /^(?:i was|i used to be) (?:on |in |at )?your (?=[a-zß-ɏ])/u,
  new RegExp(
    `^${I_HAVE} (?:just |recently |now )?(?:taken over|started|opened|joined|founded|co-founded|set up|moved to|spent) (?=[a-zß-ɏ])`,
  ),
  new RegExp(
    `^${I_HAVE} been (?:an? |the |${DOING}|speaking (?:to|with)|talking (?:to|with)|running|teaching|studying|learning) ?(?=[a-zß-ɏ])`,
  ),
];

const FRONT =
  /^(?:and|so|but|basically|today|since then|right now|at the moment|these days|hi|hey|hello),? (?=(?:i|we|two|three|my)\b)/;
const TAIL =
  /\s*(?:[;(—–:]| - |, (?!(?:[a-zß-ɏ]+,? ){1,3}(?:and|or) |[a-zß-ɏ]+ (?:and|or) )|\s(?:so|because|with (?:prices|over|more than|an? (?:private|proven|team|network))|if|but|to (?:help|ensure|make|give)|helping|(?<!\b(?:people|those|anyone|everyone|women|men|children|drivers|workers|farmers|nurses) )(?:which|who|that)|where|hoping|at the moment|recently|lately|for a while|for an? (?:fixed|flat|small|low)|in exchange|in return|at no|at (?:half|a fraction)|from (?:only|just)|and (?:(?:come|came|go|went|have|had|keep|know|get|got|drive|run|charge|deliver|ship|cut|save|double|boost|reduce|increase|grow|make) |(?:i|we)(?! have been)|my|our|am|are|would|could|can|feel|think|help|offer|take))\b).*$/;
const YEAR = /\b(?:19|20)\d\d\b/g;
const EMPTY =
  /^(?:(?:[a-zß-ɏ]+ ){1,2}like (?:you|yours)|it|them|that|this|these|those|so|too|my|our|your|his|her|their|some|any|all|everything|something (?!for|on|about)|anything|up|exactly|what|how|not|to|an? (?:(?:[a-zß-ɏ]+ )?(?:shop|store|business|company|page|channel|blog|group|team|startup|service|platform|tool|app|system|agency|program|programme|network|firm|consultancy)$|few|handful|lot|bit|quick|small|couple|huge|favou?r|friend|client|good|number|way|chance|fellow|beautiful|passion|person|people|special|select|team|network)|urs?|yours?|business|people|clients?|customers?|companies|teams|such|same|here|well|best|more|very|full|someone|somebody|partners|the (?:same|vision|rest|work|lot|thing|job))\b/;
const PRAISING =
  /\b(?:complimentary|free|discounted|accounts|followers|audiences|brands|beautiful|talented|dedicated|miracles|wonders|magic|ambitious|motivated|driven|like-minded|open-minded|hungry|coachable|go-getters?|passionate|successful|high[- ]quality|quality|premium|luxury|elite|rockstar|unicorn|dream|basis|vetted|special|unique|perfect|ideal|advantage|brilliant|wonderful|fastest|fresh|deals?|same|people like|whoever|everyone|everything|other|thousands|hundreds|dozens|millions?|select|package|voucher|discount|percent|leaders? in|leading|global leader|market leader|world|fund|investors?)\b/;

/** Two or three words without a joint in them, which the tagger may take for verbs: "hull surveys". */
const FEW =
  /^(?!.*\b(?:in|on|at|to|for|with|and|or|it|them|that|so|too|well|very|also|now|here|there|up|out|not|as|by|of|ly)\b)[a-zß-ɏ-]+(?: [a-zß-ɏ-]+)?[ -][a-zß-ɏ]+s$/;

/** One word in the plural, which the tagger may take for a verb: "we supply chairs". */
const ONE = /^(?!.*(?:us|ss|results|sales|leads|things|dreams|errands|mistakes)$)[a-zß-ɏ]{3,}s$/;
const SELLS =
  /^(?:i|we) (?:also |mainly |mostly |only )?(?:supply|sell|make|build|repair|install|clean|print|rent|import|export|manufacture|produce|breed|grow|brew|bake|roast|distribute|design|restore|lease|tune|carve|weave|knit|sew|insure|translate|transport|recycle) /;

/** "I'm with Cognara" */
const WITH = /^(?:[Ii]'m|[Ii] am|[Ww]e're|[Ww]e are) with (?=\p{Lu})/u;

/**
 * What the author says of their own work or plans, in their own words, as far as it is plain: "We repair pallets in Zwijndrecht".
 * Empty where it praises, counts, or says too little. The patterns are tried on small letters: those that ignore case take ten
 * times as long to build.
 */
export function told(clause: string): string {
  const whole = clause.replaceAll('’', "'");
  const small = whole.toLowerCase();
  if (small.length !== whole.length) return '';
  const front = FRONT.exec(small)?.[0].length ?? 0;
  const rest = small.slice(front);
  const bare = rest.slice(0, TAIL.exec(rest)?.index ?? rest.length).replace(/[\s.,!]+$/, '');
  const plain = whole.slice(front, front + bare.length);
  const lead =
    LEADS.map((each) => each.exec(bare)?.[0]).find((found) => found !== undefined) ?? WITH.exec(plain)?.[0];
  if (lead === undefined || !isPlain(bare.slice(lead.length))) return '';
  const thing = plain.slice(lead.length);
  if (/[$€£%?"“”\p{Extended_Pictographic}]/u.test(thing) || /\d/.test(thing.replace(YEAR, ''))) return '';
  return FEW.test(bare.slice(lead.length)) ||
    (ONE.test(bare.slice(lead.length)) && SELLS.test(bare)) ||
    / in (?:19|20)\d\d$/.test(thing) ||
    endsInNoun(thing)
    ? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`
    : '';
}

function isPlain(thing: string): boolean {
  if (thing.split(/\s+/).length > 13 || thing.length < 4) return false;
  return !EMPTY.test(thing) && !PRAISING.test(thing) && !LOUD.test(thing);
}
