import { type Frame, frame } from './frames';
import { pick } from './pick';
import { add, type Material, type Step, stayingBody } from './step';
import { topicOf } from './topic';

type Ways = readonly [readonly Frame[], ...(readonly Frame[])[]];

const WITH_TOPIC: Ways = [
  ['newsAbout', 'noNeed'],
  ['mayHelpAbout', 'noAnswer'],
  ['newsAbout', 'noAnswer'],
  ['leaveTopic'],
];
const WITHOUT: Ways = [['leaveHere'], ['mayHelp', 'noAnswer'], ['wheneverSuits'], ['news', 'noNeed']];
const NAMELESS: Ways = [['wheneverSuits'], ['leaveHere']];
const LAST: Ways = [['wheneverSuits'], ['noAnswerHere'], ['notAgain']];

/** How a message ends to somebody who has not answered: once, with something of use or a kind end; after that, with a kind end. */
export function followUp({ draft, reading, turn }: Material, steps: readonly Step[]): Step[] {
  if (stayingBody(steps).some(({ part: { role } }) => /^(?:question|condolence|occasion)$/.test(role)))
    return [add('close', frame(pick(['noNeed', 'noAnswer', 'fineEither'], turn)))];
  const topic = topicOf(reading.parts.map(({ text }) => text));
  const once = (draft.conversation.unanswered ?? 1) <= 1;
  const greeted = reading.parts.some(({ place }) => place === 'greeting');
  const ways = once ? (topic !== '' ? WITH_TOPIC : greeted ? WITHOUT : NAMELESS) : LAST;
  const { they, them } = reading.person;
  const way = topic !== '' && !once && turn % 2 === 0 ? (['leaveTopic'] as const) : pick(ways, turn);
  return way.map((id) => add(NEWS.has(id) ? 'lead' : 'close', frame(id, { they, them, topic })));
}

const NEWS: ReadonlySet<Frame> = new Set(['news', 'newsAbout', 'mayHelp', 'mayHelpAbout']);
