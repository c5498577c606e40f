import { type Frame, frame } from './frames';
import type { Intent } from './intent';
import type { Person } from './person';
import { pick } from './pick';
import type { Subject } from './subject';

/** How to begin with somebody of whom nothing in the draft may stay: a line on why them, if one is needed, and a question. */
export interface Opening {
  readonly lead: string | null;
  readonly ask: string;
}

type Way = readonly [lead: Frame | null, ask: Frame];
type Ways = readonly [Way, ...Way[]];

const WAYS: Readonly<Record<Subject['kind'] | 'place' | 'group' | 'person' | 'seek', Ways>> = {
  nothing: [
    ['sawWork', 'nextInWork'],
    [null, 'ledTo'],
    ['stoodOut', 'nextInWork'],
    [null, 'startedWith'],
    ['sawWork', 'plannedNext'],
    [null, 'enjoying'],
    ['stoodOut', 'plannedNext'],
  ],
  trade: [['noticedTrade', 'tradeStarted']],
  place: [
    ['noticedTrade', 'tradeStarted'],
    ['noticedTrade', 'tradeKnown'],
    ['noticedTrade', 'tradeNext'],
    ['noticedTrade', 'tradeChanged'],
  ],
  group: [
    ['noticedTrade', 'tradeWorking'],
    ['noticedTrade', 'tradeStarted'],
    ['noticedTrade', 'tradeNext'],
  ],
  person: [
    ['sawBeing', 'nextInWork'],
    ['sawBeing', 'plannedNext'],
  ],
  company: [
    ['sawCompany', 'workThereNow'],
    ['sawCompany', 'keepsBusy'],
  ],
  topic: [
    ['sawTopic', 'nextInWork'],
    ['sawTopic', 'workedWith'],
    ['sawTopic', 'plannedNext'],
  ],
  thing: [
    ['noticedThing', 'thingStory'],
    ['noticedThing', 'thingNext'],
  ],
  things: [
    ['noticedThing', 'thingsBest'],
    ['noticedThing', 'thingNext'],
  ],
  seek: [['likeToDo', 'wishKnown']],
};

/** Chooses a way to open by what there is to speak of; the next turn gives the next way. */
export function openingFor(
  subject: Subject,
  intent: Intent,
  { they, theirs, own }: Person,
  turn: number,
): Opening {
  const [lead, ask] = pick(waysFor(subject, intent), turn);
  const trade = subject.kind === 'trade' ? subject.trade : null;
  const words = 'words' in subject ? subject.words : '';
  const filled = {
    ...{ they, theirs, own, topic: words, thing: words, about: words.replace(/^your /, `${theirs} `) },
    ...{ trade: trade?.noun ?? '', one: trade?.one ?? '' },
  };
  return { lead: lead && frame(lead, filled), ask: frame(ask, filled) };
}

function waysFor(subject: Subject, intent: Intent): Ways {
  if (intent === 'seek' && subject.kind !== 'company') return WAYS.seek;
  return WAYS[subject.kind === 'trade' ? subject.trade.kind : subject.kind];
}
