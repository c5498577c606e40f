/** What a reader is or runs, as the draft has it: "a coach", "a bakery". */
export interface Trade {
  /** In the singular. */
  readonly noun: string;
  /** With its article. */
  readonly one: string;
  readonly kind: 'place' | 'group' | 'person';
}

const PLACES =
  'bakery|restaurant|café|cafe|coffee shop|bar|pub|hotel|guesthouse|hostel|salon|barbershop|spa|gym|studio|clinic|practice|pharmacy|farm|vineyard|winery|brewery|distillery|school|nursery|kindergarten|church|parish|museum|gallery|library|theatre|theater|shop|store|boutique|garage|factory|mill|dairy|orchard|campsite|kitchen|garden centre|food truck|warehouse|chalet|homestay|gîte|riad|plant|daycare|dairy farm';
const GROUPS =
  'agency|law firm|firm|startup|start-up|charity|nonprofit|non-profit|foundation|choir|band|orchestra|club|team|lab|department|publisher|newsroom|magazine|cooperative|co-op|game studio|record label';
const PEOPLE =
  'coach|realtor|estate agent|author|writer|novelist|poet|artist|painter|illustrator|musician|producer|singer|rapper|dj|streamer|podcaster|photographer|filmmaker|designer|developer|engineer|consultant|freelancer|founder|teacher|tutor|nurse|midwife|doctor|dentist|vet|lawyer|solicitor|accountant|bookkeeper|recruiter|landlord|farmer|beekeeper|baker|chef|trainer|therapist|physio|plumber|roofer|electrician|contractor|builder|researcher|academic|professor|scientist|translator|interpreter|editor|journalist|potter|weaver|carpenter|architect|choir director|choirmaster|dancer|comedian|speaker|entrepreneur|investor|academic|surgeon|physiotherapist|osteopath|mechanic|joiner|gardener|florist|winemaker|brewer|adviser|advisor|marketer|analyst|creator|student|phd student|expat|introvert|veteran|pastor|parent|driver|pilot|librarian';

const KINDS: readonly (readonly [Trade['kind'], ReadonlySet<string>])[] = [
  ['place', new Set(PLACES.split('|'))],
  ['group', new Set(GROUPS.split('|'))],
  ['person', new Set(PEOPLE.split('|'))],
];

/** The trade that a noun phrase ends in ("two dental practices" is a practice); `null` where it ends in none. */
export function tradeIn(phrase: string): Trade | null {
  const words = phrase.toLowerCase().replaceAll('’', "'").replace(/'s$/, '').split(/\s+/);
  const owned =
    /^(?:(?:owner|manager|director|leader|professional)s?|business(?:es)?|company|companies)$/.test(
      words.at(-1) ?? '',
    )
      ? words.slice(0, -1)
      : words;
  for (const length of [2, 1]) {
    const tail = owned.slice(-length);
    if (tail.length < length) continue;
    const last = singularOf(tail.at(-1) ?? '');
    const noun = [...tail.slice(0, -1), last].join(' ');
    const kind = KINDS.find(([, nouns]) => nouns.has(noun))?.[0];
    if (kind) return { noun, one: `${articleOf(noun)} ${noun}`, kind };
  }
  return null;
}

function singularOf(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.replace(/(?<!s)s$/, '');
}

/** "a" or "an", by how a noun is said. */
export function articleOf(noun: string): 'a' | 'an' {
  return /^(?:[aeio]|u(?!n?i)|hour|honest)/i.test(noun) ? 'an' : 'a';
}
