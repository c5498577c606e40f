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

const WAYS: Readonly<Record<Subject['kind'] | 'place' | 'group' | 'person' | 'recruit' | 'seek', Ways>> = {
  nothing: [
    [null, 'ledTo'],
    ['because', 'cameAbout'],
    [null, 'projectCame'],
    ['sawWork', 'gotStarted'],
    [null, 'startedWith'],
    [null, 'hardest'],
    [null, 'learned'],
    ['sawWork', 'cameAbout'],
    [null, 'enjoying'],
    ['cameToMind', 'gotStarted'],
    [null, 'surprised'],
  ],
  trade: [['becauseTrade', 'tradeStarted']],
  place: [
    ['becauseTrade', 'tradeStarted'],
    ['noticedTrade', 'tradeRunning'],
    ['noticedTrade', 'tradeStarted'],
    ['becauseTrade', 'tradeKnown'],
    ['noticedTrade', 'tradeChanged'],
  ],
  group: [
    ['becauseTrade', 'tradeWorking'],
    ['noticedTrade', 'tradeStarted'],
    ['becauseTrade', 'tradeProud'],
    ['noticedTrade', 'tradeWorking'],
  ],
  person: [
    ['becauseBeing', 'tradeBecame'],
    ['sawBeing', 'tradeBest'],
    ['becauseBeing', 'tradeWeek'],
    ['sawBeing', 'tradeBecame'],
  ],
  company: [
    ['becauseCompany', 'workAt'],
    ['sawCompany', 'cameToCompany'],
    ['becauseCompany', 'likeCompany'],
    ['sawCompany', 'workAt'],
  ],
  topic: [
    ['becauseTopic', 'workedThere'],
    ['mindTopic', 'wrongAbout'],
    ['becauseTopic', 'experience'],
    ['mindTopic', 'workedWith'],
    ['becauseTopic', 'wrongAbout'],
    ['mindTopic', 'longest'],
  ],
  thing: [
    ['becauseThing', 'thingCame'],
    ['noticedThing', 'thingStory'],
    ['becauseThing', 'thingNext'],
    ['noticedThing', 'thingCame'],
  ],
  things: [
    ['noticedThing', 'thingsBest'],
    ['becauseThing', 'thingCame'],
    ['noticedThing', 'thingCame'],
  ],
  recruit: [
    ['becauseFits', 'enjoyWork'],
    [null, 'beforeJob'],
    ['sawWork', 'moreOf'],
    ['becauseFits', 'nextYears'],
  ],
  seek: [
    ['becauseAsk', 'gotInto'],
    ['becauseAsk', 'wishKnown'],
    ['sawWork', 'gotInto'],
    ['sawWork', 'wishKnown'],
  ],
};

/** Chooses a way to open by what there is to speak of; the next turn gives the next way. */
export function openingFor(
  subject: Subject,
  intent: Intent,
  job: string,
  { they, theirs, own }: Person,
  turn: number,
): Opening {
  const [lead, ask] = pick(waysFor(subject, intent, job), turn);
  const trade = subject.kind === 'trade' ? subject.trade : null;
  const words = 'words' in subject ? subject.words : '';
  const filled = {
    ...{ they, theirs, own, job, topic: words, thing: words, about: words.replace(/^your /, `${theirs} `) },
    ...{ trade: trade?.noun ?? '', one: trade?.one ?? '' },
  };
  return { lead: lead && frame(lead, filled), ask: frame(ask, filled) };
}

function waysFor(subject: Subject, intent: Intent, job: string): Ways {
  if (intent === 'recruit') return job === '' ? [WAYS.recruit[0]] : WAYS.recruit;
  if (intent === 'seek' && subject.kind !== 'company') return WAYS.seek;
  return WAYS[subject.kind === 'trade' ? subject.trade.kind : subject.kind];
}
