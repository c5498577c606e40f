import { askTopic } from './ask-topic';
import { type Frame, frame } from './frames';
import type { HookKind } from './hook-kind';
import { literal } from './literal';
import { pick } from './pick';
import { caseOf } from './question-cases';
import type { Part } from './read';

/** How a rewrite ends. */
export interface Ending {
  readonly kind: 'ask' | 'offer';
  readonly text: string;
  /** Asks for what the reader knows: it needs a word on why them. */
  readonly personal?: boolean;
  /** Where the author would like to work. */
  readonly workplace?: string;
}

interface Asks {
  /** Said right after the clause that they hang on. */
  readonly after: readonly [Frame, ...Frame[]];
  /** Names its own topic or thing. */
  readonly alone: Frame | null;
  readonly thing?: Frame;
}

const QUESTIONS: Readonly<Record<HookKind, Asks>> = {
  vacancy: { after: ['vacancy'], alone: 'workplace' },
  study: { after: ['study', 'studyFound'], alone: 'workOn' },
  writing: {
    after: ['writing', 'writingBack'],
    alone: 'writingAbout',
    thing: 'writingThing',
  },
  talk: { after: ['talk', 'talkSubject'], alone: 'talkAbout', thing: 'talkThing' },
  recording: { after: ['recording'], alone: 'recordingOf', thing: 'recordingOf' },
  hiring: { after: ['hiring', 'hiringWho'], alone: null },
  raise: { after: ['raise', 'raiseLets'], alone: null },
  launch: { after: ['launch', 'soFar'], alone: null },
  'new-job': { after: ['newJob', 'newJobFirst'], alone: null },
  award: { after: ['award', 'awardWork'], alone: null },
  move: { after: ['comingAlong', 'hardestSoFar'], alone: null },
  did: { after: ['wentIt'], alone: null },
  piece: { after: ['story', 'gotStarted'], alone: null },
  made: { after: ['gotStarted', 'story'], alone: 'made', thing: 'made' },
  work: { after: ['nextInWork', 'cameTo'], alone: 'workOn' },
  attending: { after: ['forwardThere'], alone: null },
  shared: { after: ['likedBest', 'since'], alone: 'shared' },
  used: { after: ['story', 'nextForIt'], alone: null },
  followed: { after: ['gotStarted', 'cameTo'], alone: null },
  liked: { after: ['story', 'gotStarted'], alone: null },
  noticed: { after: ['thatGoing'], alone: null },
  role: { after: ['nextInWork'], alone: null },
  'third-person': { after: ['knowOther'], alone: 'know' },
};

/**
 * The question that a thing about the reader leads to; null where none comes naturally. `near`: the clause stands right
 * before it; `said`: it stays, further up; else it goes. `turn` picks another of its kind.
 */
export function questionFrom(
  { hook, text }: Part,
  where: 'near' | 'said' | 'gone',
  turn: number,
): Ending | null {
  if (!hook) return null;
  const topic = hook.topic.split(/\s+/).length > 6 ? '' : hook.topic;
  const thing = hook.thing.replace(/\s+/g, ' ');
  const place = hook.kind === 'work' && topic !== '' && isPlace(topic, text);
  const { after, alone, thing: again } = QUESTIONS[hook.kind];
  const many = /s$/i.test(thing) && hook.kind !== 'third-person';
  const known = caseOf({ kind: hook.kind, text, thing, topic: hook.topic, isNear: where === 'near' });
  if (known !== undefined) return known && asked(known, '', thing);
  if (where === 'near' && !many) return asked(place ? 'workThere' : pick(after, turn), '', thing);
  if (where === 'near' && many && hook.kind === 'writing' && topic !== '')
    return asked('writingThat', '', '');
  if (where === 'near' && many && topic === '') return asked('theirStory', '', '');
  if (place) return asked('workAtNow', topic, '');
  if (hook.kind === 'third-person') return asked('know', '', thing);
  if (topic !== '' && alone) return asked(alone, topic, thing);
  if (where !== 'gone' && again && !many && thing !== '') return asked(again, '', thing);
  return null;
}

function asked(id: Frame, topic: string, thing: string): Ending {
  return { kind: 'ask', text: frame(id, { topic, thing }) };
}

function isPlace(topic: string, clause: string): boolean {
  return (
    /^(?:the )?\p{Lu}/u.test(topic) &&
    new RegExp(String.raw`\b(?:at|with|for)\s+${literal(topic)}`, 'u').test(clause)
  );
}

/** Something that the draft asks of its reader, as a small question that can be answered in writing. */
export function questionFromAsk(parts: readonly Part[]): Ending | null {
  for (const { text } of parts) {
    const ask = askTopic(text);
    if (ask?.kind === 'field') return { ...asked('startingOut', ask.topic, ''), personal: true };
    if (ask?.kind === 'person') return asked('know', '', ask.topic);
    if (ask?.kind === 'workplace') return { ...asked('workThereLike', '', ''), workplace: ask.topic };
  }
  return null;
}
