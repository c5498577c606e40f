/** What a public post is to those who answer it. */
export type PostKind = 'question' | 'feeling' | 'hiring' | 'trouble' | 'news' | 'idea';

const FEELING =
  /\b(?:remission|got married|engaged|was born|newborn|miscarriage|diagnos\p{L}*|died|passed away|buried|funeral|grief|cancer|miss (?:him|her)|rest in peace|rip|laid off|handed in my notice|burn(?:ed|t)?[- ]?out|crutches|accident|recover\p{L}*|that (?:i'm|you're) ill|in (?:the )?hospital|lost (?:my|our|her|his)|sad to (?:share|say|announce)|my last day|let go on|was let go|in tears|crying|cried|lonely|know nobody|no friends|divorce\p{L}*|angry|fraud|scared|anxious|depress\p{L}*|panic)\b/iu;
const ASKING =
  /\?|\b(?:anyone know|does anyone|any (?:tips|advice|recommendations|ideas|suggestions)|looking for|curious how|recommend me|asking for|what do you)\b/i;
const HIRING =
  /\b(?:we(?:'re| are) (?:hiring|looking for|growing)|hiring an?|now hiring|open (?:role|position|roles|positions)|new (?:\w+ ){0,2}roles)\b/i;
const SHARED =
  /^(?:finally|just|hit|reached|passed|launched|opened|shipped|sold|proud|pleased|thrilled|excited|delighted|happy to (?:share|announce))\b|\b(?:years of our|anniversary|welcome our|to announce|to share|we're live|launch(?:es|ed|ing) today)\b/i;
const TROUBLE =
  /\b(?:lost|losing|struggl\p{L}*|failed|failing|wrong|broken|stuck|hard|can't|problem|tired|worst|bug|flood\p{L}*|delay\p{L}*|outage|crash\p{L}*|keeps breaking)\b/iu;
const NEWS =
  /\b(?:we|i|my|our|i've|we've|i'm|we're)\b.{0,60}\b(?:open(?:ed|ing)?|launch\p{L}*|start(?:ed|ing)|mov(?:ed|ing)|leaving|left|join(?:ed|ing)|built|publish\p{L}*|releas\p{L}*|shipped|finish\p{L}*|won|signed|handed in|quit|retir\p{L}*|switched|bought|graduat\p{L}*|hit|reached|turned|sold|made|finally|accepted|selected|promoted)\b|\b(?:new (?:track|album|book|single|office|shop|site|episode|video|job|role)|starting a new)\b/iu;

/** Reads a public post. */
export function postKind(post: string): PostKind {
  const plain = post.replaceAll('’', "'");
  if (FEELING.test(plain)) return 'feeling';
  if (ASKING.test(plain)) return 'question';
  if (HIRING.test(plain)) return 'hiring';
  if ((NEWS.test(plain) || SHARED.test(plain)) && !TROUBLE.test(plain)) return 'news';
  return TROUBLE.test(plain) ? 'trouble' : 'idea';
}
