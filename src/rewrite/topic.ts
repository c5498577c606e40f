import { nounPhraseAt } from './grammar';

const DOING =
  /\b(?:automat(?:e|es|ing)|handl(?:e|es|ing)|manag(?:e|es|ing)|simplif(?:y|ies|ying)|streamlin(?:e|es|ing)|organi[sz](?:e|es|ing)|track(?:s|ing)?|speed(?:s|ing)? up|tak(?:e|es|ing) care of|outsourc(?:e|es|ing)|struggl(?:e|es|ing) with|process for|reduc(?:e|es|ing)|cut(?:s|ting)?(?: down)?(?: on)?|fix(?:es|ing)?|improv(?:e|es|ing)|plan(?:s|ning)?|specialise in|specialize in|time on|help(?:s|ed)? (?:\p{L}+ ){1,3}with|(?:platform|tool|software|app|system|service|solution) for|optimi[sz](?:e|es|ing))\s+(?:your |their |the |its |all |of )*(?=\p{Ll})/giu;
const PEOPLE = /(?:ers|ors|ists|ians|ents|ants)$/iu;
const VAGUE =
  /\b(?:business(?:es)?|compan(?:y|ies)|teams?|time|costs?|revenue|sales|results?|growth|people|money|everything|things?|clients?|customers?|founders?|agenc(?:y|ies)|owners?|leaders?|lives|life|goals?|needs|problems?|process(?:es)?|leads?|brands?|firms?|startups?|pipeline|roi|performance|efficiency|productivity|potential|audience|followers|reach|budget|women|men|work|stuff|more|less|half|hours?|minutes?|days?|weeks?|months?|years?|percent|spend|income|profits?|margins?|conversions?|bills?|it|you|your|partner|partnership|opportunit\p{L}+|solutions?|services?|dreams?|success|calls?|demo|link|community|weight|price|jump|how|what|story|idea|future|career|roles?|journey|experience|services|business model|synerg\p{L}+|collaboration|proposal|topic|industry|space|field|market|same|my|our|me|us|each other|numbers?|details|event|invite|message|offer|app|tool|platform|product|software|system|program(?:me)?|course)\b/iu;

const ABOUT =
  /\b(?:challenges?|problems?|issues?|pains?|thoughts|questions?|insights?|research|views?|ideas?|curious|thinking|think|talk|chat|know|learn(?:ing)?|interested|headaches?|trouble|struggles?|obsessed)\s+(?:with|on|about|in|around)\s+(?=\p{Ll})/giu;

/** What a pitch was about, as a thing that its reader may have to do with ("invoicing"); empty where that is not plain. */
export function pitchTopic(clause: string): string {
  return topicAfter(DOING, clause, isMatter) || topicAfter(ABOUT, clause, isPlain);
}

function topicAfter(lead: RegExp, clause: string, accepts: (phrase: string) => boolean): string {
  for (const match of clause.matchAll(lead)) {
    const phrase = nounPhraseAt(clause.slice(match.index + match[0].length))
      .replace(/^(?:the|an?|this|your|their)\s+/i, '')
      .replace(ADORNED, '')
      .replace(/\s+(?:for|in|at|by|and|with|to|from|on)\s.*$/i, '');
    const counted =
      /(?:your|their|the|its) $/i.test(match[0]) && !/s$|ing$|\s/i.test(phrase) && phrase.search(FIELDS) < 0;
    if (!counted && accepts(phrase) && isWhole(phrase, clause)) return phrase;
  }
  return '';
}

/** A single word is a matter where it is a known field, or many, or a doing: a "director" is managed by nobody. */
function isMatter(phrase: string): boolean {
  return isUsable(phrase) && (phrase.search(FIELDS) >= 0 || /\s|[^s]s$|ing$/.test(phrase));
}

const ADORNED =
  /^(?:(?:complex|manual|tedious|boring|daily|real|actual|heavy|key|common|modern|digital|seamless|smart|repetitive|annoying|endless|better|faster|effective|effortless|high-quality|great) )+/i;

/** A phrase that the next word goes on with is not all of what is meant ("construction material | prices"). */
function isWhole(phrase: string, clause: string): boolean {
  const next = /^\s+([\p{L}-]+)/u.exec(clause.slice(clause.indexOf(phrase) + phrase.length))?.[1];
  return next === undefined || FOLLOWS.test(next);
}

const FOLLOWS =
  /^(?:for|in|at|by|and|or|with|to|from|on|so|that|which|while|without|using|via|across|before|after|as|is|are|was|were|of|through|into|instead|can|now|today|this|but|because|who|within|all|automatically|like|over|under|where|when|if|i|we|you|it|these|right|yet|better|faster|end-to-end)$/i;

/** After "talk about" a single word, or "learning more", names no topic, unless it is a field that is known. */
function isPlain(phrase: string): boolean {
  return (
    isUsable(phrase) &&
    (phrase.search(FIELDS) >= 0 || (phrase.includes(' ') && !/^\p{L}+ing\b/iu.test(phrase)))
  );
}

function isUsable(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  if (
    /^(?:one|two|three|four|five|some|any|another|other|such|these|those|all|both|several|few)\b/i.test(
      phrase,
    )
  )
    return false;
  if (phrase.length < 3 || words.length > 4 || PEOPLE.test(phrase) || VAGUE.test(phrase)) return false;
  return !/[\d$€£%/]|\p{Lu}\p{Ll}|['’]s?$/u.test(phrase);
}

const FIELDS =
  /\b(?:payroll|bookkeeping|invoicing|accounting|insurance|freight|logistics|customs|recruitment|recruiting|onboarding|staff training|social media|email marketing|content marketing|content production|marketing|seo|web ?design|branding|photography|video editing|translation|compliance|cyber ?security|data security|analytics|machine learning|prompt engineering|customer support|customer service|cleaning|catering|printing|packaging|solar|heating|recycling|farming|real estate|property management|mortgages|pensions?|tax relief|taxes|budgeting|forecasting|procurement|inventory|scheduling|bookings|fundraising|e-?commerce|retention|churn|online reviews|google reviews|code reviews?|documentation|physio(?:therapy)?|nutrition|fitness|dentistry|teaching|tutoring|interpreting|data engineering|front-?end development|user research|ux|product design|energy costs?|cloud costs?|event planning|bike repair|landscaping|gardening|beekeeping|music production|illustration|copywriting|ghostwriting|podcasting|public speaking|team building|employee wellbeing|wellbeing|mental health|incident reviews?|property searches|shift planning|rotas|grain storage|cold chain|demand forecasting|stock control|tenancy|lettings|visas|exam prep|interviewing|sales training|leadership|burnout|resilience|parental leave|home schooling|data pipelines|observability|deployments|refund rates|no-shows|waiting lists|food waste|label waste|water damage|roofing|scaffolding|glazing|insulation|heat pumps|solar panels|solar|electric vehicles|fleet management|route planning|irrigation|soil health|silage|paid ads|facebook ads|google ads|newsletters|community building|voice-?overs?|subtitles|proofreading|typesetting|bookbinding|upholstery|carpentry|joinery|welding|plumbing|rewiring|gdpr|accessibility|freelancing|remote work)\b/giu;

/** "they are interviewing tomorrow" names no field */
const HAPPENING =
  /(?:\b(?:are|is|was|were|be|been|start|started|currently|now)|['’](?:re|m|s)) \p{L}+ing\b/giu;

/** The field that the sentences which go were about, as the draft writes it; empty where none is named. */
export function subjectOf(clauses: readonly string[]): string {
  const named = clauses
    .flatMap((clause) => clause.replace(HAPPENING, ' ').match(FIELDS) ?? [])
    .filter((field) => !/^\p{Lu}\p{Ll}/u.test(field));
  return (
    named.find((field) => named.filter((other) => other.toLowerCase() === field.toLowerCase()).length > 1) ??
    named[0] ??
    ''
  );
}

const THINGS =
  'logo|menu|shop|store|stall|bakery|caf[eé]|restaurant|bar|pub|hotel|guesthouse|farm|vineyard|brewery|winery|gallery|museum|studio|workshop|clinic|surgery|salon|gym|school|nursery|library|theatre|choir|band|orchestra|club|league|lab|thesis|book|novel|poems|blog|newsletter|podcast|channel|stream|streams|show|videos|photos|pictures|paintings|drawings|artworks?|illustrations|designs?|ceramics|pottery|jewellery|knitwear|garden|orchard|bees|dog|boat|barn|house|home|building|hall|festival|conference|meetup|course|app|game|mod|plugin|library|repo|project|product|startup|charity|foundation|campaign|recipes|bread|cakes|beats|tracks?|songs?|music|album|map|maps|calculator|spreadsheet|newsroom|magazine|column|returns desk|help desk|workshop|warehouse|factory|fleet|ferry|ryokan|practice|landing page|hero image|job ad|thread';
const YOURS = new RegExp(
  String.raw`\b(?:your|ur)\s+((?:[\p{Ll}-]+\s+)?(?:${THINGS}))\b(?!\s+(?:to|for|and|size|owner))`,
  'u',
);
const NAMED =
  /\b(?:came across|come across|saw|noticed|visited|visiting|looked at|read about|impressed (?:by|with)|admire|big fan of|a fan of|love|loved|following|been using)\s+(?:the\s+)?(\p{Lu}[\p{L}\d&'’.-]*(?:\s(?:& )?\p{Lu}[\p{L}\d&'’-]*){0,3})(?!\p{L})/u;
const GIVEN =
  /\b(?:put|send|place|print|feature|add|include|with|show|drop|share|give|get|have|book|design|create|make|build) (?:me |us |up )?(?:your|ur)\b/i;
const SITES =
  /^(?:LinkedIn|Instagram|Twitter|X|Facebook|YouTube|TikTok|Google|GitHub|Upwork|Fiverr|Discord|Telegram|WhatsApp|I|You|Your|The|This|That|My|We|It)\b/;

/** Something of the reader's that the draft names ("your menu", "Glenmore Joinery"); empty where it names none. */
export function thingOf(clause: string): string {
  const yours = YOURS.exec(clause)?.[1];
  if (
    yours &&
    !GIVEN.test(clause) &&
    !/\b(?:best|good|great|dear|whole|own|next|new|other|first)\b/.test(yours)
  )
    return `your ${yours}`;
  const named = NAMED.exec(clause)?.[1]?.replace(/[.'’]$|['’]s$/, '');
  return named && !SITES.test(named) ? named : '';
}

/** The one thing that sentences are plainly about: what a pitch does, else the field it names, else what is the reader's. */
export function topicOf(clauses: readonly string[]): string {
  const done = clauses.map(pitchTopic).find((found) => found !== '');
  if (done !== undefined) return done;
  const field = subjectOf(clauses);
  const led = new RegExp(
    `(?<!\\b(?:something|anything) )\\b(?:about|on|regarding|re|our|with) (?:the |our |your |my |new )?${field}\\b`,
    'i',
  );
  return field !== '' && led.test(clauses.join(' ')) ? field : '';
}
