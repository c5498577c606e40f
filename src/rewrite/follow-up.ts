import type { Draft } from '../core/types';
import { type Frame, frame } from './frames';
import { pick } from './pick';
import { add, type Material, type Step, stayingBody } from './step';
import { topicOf } from './topic';
import { isBareWayOut } from './way-out';

type Ways = readonly [readonly Frame[], ...(readonly Frame[])[]];

const WITH_TOPIC: Ways = [
  ['newsAbout', 'noNeed'],
  ['mayHelpAbout', 'noAnswer'],
  ['newsAbout', 'noAnswer'],
  ['leaveTopic'],
];
const WITHOUT: Ways = [['mayHelp', 'noAnswer'], ['wheneverSuits'], ['news', 'noNeed']];
const NAMELESS: Ways = [['wheneverSuits'], ['noAnswerHere']];
const LAST: Ways = [['wheneverSuits'], ['noAnswerHere'], ['wheneverYou']];

/** How a message ends to somebody who has not answered: once, with something of use or a kind end; after that, with a kind end. */
export function followUp({ draft, reading, turn, wayOut }: Material, steps: readonly Step[]): Step[] {
  if (stayingBody(steps).some(({ part: { role } }) => /^(?:question|condolence|occasion)$/.test(role)))
    return [add('close', frame(pick(['noNeed', 'noAnswer'], turn)))];
  if (wayOut !== '' && (stayingBody(steps).length > 0 || !isBareWayOut(wayOut)))
    return [add('close', wayOut)];
  const found = topicOf(reading.parts.map(({ text }) => text));
  const topic = MEETS.test(found) ? '' : found;
  if (isMany(reading.parts.find(({ place }) => place === 'greeting')?.text ?? '', draft)) {
    const news = frame(topic === '' ? 'news' : 'newsAbout', { they: 'they', topic });
    return [add('lead', news), add('close', frame('noAnswer'))];
  }
  if (stayingBody(steps).length > 0)
    return [add('close', frame(pick(['noNeed', 'wheneverSuits', 'noAnswerHere'], turn)))];
  const once = (draft.conversation.unanswered ?? 1) <= 1;
  const greeted = reading.parts.some(({ place }) => place === 'greeting');
  const ways = once ? (topic !== '' ? WITH_TOPIC : greeted ? WITHOUT : NAMELESS) : LAST;
  const { they, them } = reading.person;
  const way = topic !== '' && !once && turn % 2 === 0 ? (['leaveTopic'] as const) : pick(ways, turn);
  return way.map((id) => add(NEWS.has(id) ? 'lead' : 'close', frame(id, { they, them, topic })));
}

const NEWS: ReadonlySet<Frame> = new Set(['news', 'newsAbout', 'mayHelp', 'mayHelpAbout']);

/** What is asked for is no topic to be of use on. */
const MEETS =
  /\b(?:quick|chats?|calls?|coffee|meetings?|demos?|minutes?|weeks?|messages?|emails?|notes?|replies|reply)\b/i;

const MANY =
  /\b(?:team|all|everyone|everybody|both|folks|guys|ladies|gentlemen|colleagues|friends|members|y'all)\b/i;

/** Written to several, who are not taken leave of. */
function isMany(greeting: string, { conversation }: Draft): boolean {
  return conversation.group || MANY.test(greeting);
}
