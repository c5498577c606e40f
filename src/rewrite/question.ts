import { askTopic } from './ask-topic';
import { type Frame, frame } from './frames';
import type { HookKind } from './hook-kind';
import { pick } from './pick';
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
  const going =
    /^(?:noticed|launch|move)$/.test(hook.kind) &&
    /\b(?:you['’]?re|you are|is|are) (?:\p{L}+ )?\p{L}+ing\b/iu.test(text);
  if (going && where === 'near') return asked('comingAlong', '', '');
  if (where === 'near' && hook.kind === 'shared' && SCHOOL.test(text)) return asked('rememberThere', '', '');
  if (where === 'near' && SAID_THAT.test(text)) return asked('thatGoing', '', '');
  if (where === 'near' && hook.kind === 'writing' && thing === '' && topic === '')
    return DONE.test(text) ? null : asked('thatGoing', '', '');
  if (
    where === 'near' &&
    (hook.kind === 'liked' || /^(?:answer|reply|comment)$/i.test(thing)) &&
    SPOKEN.test(text)
  )
    return asked('talk', '', '');
  if (where === 'near' && hook.kind === 'noticed' && DONE.test(text)) return asked('whatLike', '', '');
  if (hook.kind === 'writing' && LEFT.test(text)) return asked('plannedNext', '', '');
  if (where === 'near' && (FAMILY.test(text) || (hook.kind === 'award' && /\bnew\b/i.test(text))))
    return asked('soFar', '', '');
  if (hook.kind === 'award' && !PRIZE.test(text)) return asked('soFar', '', '');
  // "your grandfather's story" was not written by them
  if (hook.kind === 'writing' && new RegExp(`['’]s ${literal(thing)}`, 'iu').test(text)) return null;
  if (hook.kind === 'study' && /\bresearch (?:group|lab|team|centre|center)\b/i.test(text))
    return asked('nextInWork', '', '');
  if (where === 'near' && hook.kind === 'recording' && thing !== '' && !isLast(thing, text))
    return asked('recordingOf', '', thing);
  const many = /s$/i.test(thing) && hook.kind !== 'third-person';
  if (where === 'near' && hook.kind === 'writing' && /\bon (?:your|ur) \p{L}+ that\b/iu.test(text))
    return asked('whatLike', '', '');
  if (where === 'near' && BACKWARD.test(hook.kind) && !isLast(thing || hook.topic, text))
    return asked('nextInWork', '', '');
  if (where === 'near' && BACKWARD.test(hook.kind) && thing === '' && /[^s]s$/i.test(hook.topic))
    return asked('theirStory', '', '');
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

/** Asked of these, "it" is the thing named last. */
const BACKWARD = /^(?:piece|made|used|liked|followed)$/;

/** No more than a word or two of praise stands after it. */
function isLast(words: string, text: string): boolean {
  const at = text.toLowerCase().lastIndexOf(words.toLowerCase());
  if (words === '' || at < 0) return false;
  const after = text.slice(at + words.length);
  return (
    after.split(/\s+/).length < 10 &&
    !/\b(?:and|but|so|that|because|since) (?:i|we|you|it|there|\p{L}+ed)\b/iu.test(after)
  );
}

/** "you wrote in March that your newsletter was stuck" */
const SAID_THAT = /\byou (?:wrote|said|mentioned|posted|tweeted)(?: \p{L}+){0,3} that (?:your|you)\b/iu;
/** Of a job that is over one asks what comes next. */
const LEFT = /\b(?:leaving|left|laid off|layoffs?|quit(?:ting)?|fired|redundan\p{L}+)\b/iu;
const SPOKEN = /\b(?:panel|talk|session|webinar|lecture|keynote)\b/iu;
const FAMILY = /\b(?:baby|babies|twins|wedding|marriage)\b/iu;
const PRIZE = /\b(?:award|prize|medal|nominat|shortlist|grant|w[io]n|record)\p{L}*/iu;
const SCHOOL = /\b(?:grad\p{L}*|alum\p{L}*|student|studied|university|college|school|went to)\b/iu;

/** Of what is over one does not ask how it is going. */
const DONE =
  /\b(?:you|u)(?:['’]ve)? (?:just |recently |also |both )?(?:(?!need)\p{L}{2,}ed|ran|won|wrote|made|built|went|got|did|led|sold|left|took|gave|became|held|spoke)\b/iu;

function asked(id: Frame, topic: string, thing: string): Ending {
  return { kind: 'ask', text: frame(id, { topic, thing }) };
}

function isPlace(topic: string, clause: string): boolean {
  return (
    /^(?:the )?\p{Lu}/u.test(topic) &&
    new RegExp(String.raw`\b(?:at|with|for)\s+${literal(topic)}`, 'u').test(clause)
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
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
