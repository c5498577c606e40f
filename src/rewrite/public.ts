import { frame } from './frames';
import { isOver } from './over';
import { pick } from './pick';
import { postKind } from './post';
import { questionFrom } from './question';
import type { Role } from './role';
import { add, type Material, type Step, stayingBody } from './step';
import { readTheirs } from './theirs';

/** How a public reply or comment ends, by what the post is: with something for it, or a question to who wrote it. */
export function endInPublic({ draft, turn }: Material, steps: readonly Step[]): Step[] {
  const post = draft.conversation.replyingTo ?? '';
  const body = stayingBody(steps);
  const has = (...roles: readonly Role[]) => body.some(({ part }) => roles.includes(part.role));
  const few = body.flatMap(({ part }) => part.text.match(/\p{L}+/gu) ?? []).length < 4;
  if (has('question', 'condolence', 'occasion', 'blank') || (has('plain') && !few)) return [];
  if (body.some(({ action }) => action === 'fill')) return [];
  const kind = postKind(post);
  if (kind === 'feeling') return body.length > 0 ? [] : [add('lead', frame('kindWord'))];
  if (kind === 'question') return [add('lead', workedOn(post))];
  if (kind === 'trouble') return [add('lead', frame('seen'))];
  const hooked = body.findLast(({ part }) => part.hook !== null && part.hook.kind !== 'third-person');
  const asked = hooked && questionFrom(hooked.part, 'near', turn);
  if (asked) return [add('ask', asked.text)];
  if (kind === 'hiring') return [add('ask', frame('hiringWho'))];
  if (kind === 'news' && isOver(post)) return [add('ask', frame('whatLike'))];
  return kind === 'news'
    ? [add('ask', frame(pick(['launch', 'soFar'], turn)))]
    : [add('lead', frame(body.length > 0 && !few ? pick(['add', 'stayed'], turn) : 'add'))];
}

function workedOn(post: string): string {
  const { kind, words } = readTheirs(post);
  return kind === 'question' && words !== '' ? frame('workedOn', { question: words }) : frame('worked');
}
