/** What a public post is to those who answer it. */
export type PostKind = 'question' | 'feeling' | 'trouble' | 'news' | 'idea';

const FEELING =
  /\b(?:remission|got married|engaged|was born|newborn|miscarriage|diagnos\p{L}*|died|passed away|buried|funeral|grief|cancer|miss (?:him|her)|rest in peace|rip|laid off|hospital|lost (?:my|our|her|his)|in tears|crying|cried|lonely|know nobody|no friends|divorce\p{L}*)\b/iu;
const TROUBLE =
  /\b(?:lost|losing|struggl\p{L}*|failed|failing|wrong|broken|stuck|hard|can't|problem|tired|worst|bug|flood\p{L}*|delay\p{L}*|outage|crash\p{L}*)\b/iu;
const MINE = /\b(?:we|i|my|our|i've|we've|i'm|we're)\b/i;

/** Reads a public post. */
export function postKind(post: string): PostKind {
  const plain = post.replaceAll('’', "'");
  if (FEELING.test(plain)) return 'feeling';
  if (/\?/.test(plain)) return 'question';
  if (TROUBLE.test(plain)) return 'trouble';
  return MINE.test(plain) ? 'news' : 'idea';
}
