import type { Surface } from '../core/types';
import { frame } from './frames';
import type { Role } from './roles';
import { add, type Step, stayingBody } from './step';

/** How a public reply or comment ends, by what the post is; a post of one's own ends on a question to its readers. */
export function endInPublic(surface: Surface, post: string, steps: readonly Step[]): Step[] {
  const body = stayingBody(steps);
  const has = (...roles: readonly Role[]) => body.some(({ part }) => roles.includes(part.role));
  if (surface === 'x-post' || surface === 'linkedin-post')
    return body.length > 0 ? [add('ask', frame('readers'))] : [];
  if (has('question', 'condolence', 'occasion') || (FEELING.test(post) && body.length > 0)) return [];
  if (FEELING.test(post)) return [add('lead', frame('kindWord'))];
  if (has('plain', 'blank') || body.some(({ action }) => action === 'fill'))
    return [add('ask', frame('ledYou'))];
  if (/\?/.test(post)) return [add('lead', frame('worked'))];
  if (TROUBLE.test(post)) return [add('lead', frame('seen'))];
  if (body.length > 0) return [add('ask', frame(has('reason') ? 'soFar' : 'story'))];
  return /\b(?:we|i|my|our|i've|we've|i'm|we're)\b/i.test(post)
    ? [add('lead', frame('stayed')), add('ask', frame('ledYou'))]
    : [add('lead', frame('add'))];
}

const TROUBLE =
  /\b(?:lost|losing|struggl\p{L}*|failed|failing|wrong|broken|stuck|hard|can't|problem|tired|worst|bug)\b/iu;
const FEELING =
  /\b(?:remission|got married|engaged|was born|newborn|miscarriage|diagnos\p{L}*|died|passed away|buried|funeral|grief|cancer|miss (?:him|her)|rest in peace|rip|laid off|hospital|lost (?:my|our|her|his))\b/iu;
