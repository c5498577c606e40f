import { type Frame, frame } from './frames';
import type { HookKind } from './hook';
import type { Part } from './read';
import { askTopic, pitchTopic, subjectOf, thingOf } from './topic';

/** How a rewrite ends. */
export interface Ending {
  readonly kind: 'ask' | 'offer';
  readonly text: string;
  /** Asks for what the reader knows: it needs a word on why them. */
  readonly personal?: boolean;
  /** Something of the reader's that the line before it must name; `many` where it is more than one. */
  readonly thing?: string;
  readonly many?: boolean;
  /** The same after a line that names its topic. */
  readonly led?: { readonly topic: string; readonly text: string };
}

// `after`: said right after the clause that it hangs on; `alone`: names its own topic or thing.
const QUESTIONS: Readonly<
  Record<HookKind, { readonly after: readonly Frame[]; readonly alone: Frame | null; readonly thing?: Frame }>
> = {
  vacancy: { after: ['vacancy'], alone: 'workplace' },
  study: { after: ['study'], alone: 'workOn' },
  writing: { after: ['writing', 'writingBack'], alone: 'writingAbout', thing: 'writingThing' },
  talk: { after: ['talk'], alone: 'talkAbout', thing: 'talkThing' },
  recording: { after: ['recording'], alone: 'recordingOf' },
  hiring: { after: ['hiring'], alone: null },
  raise: { after: ['raise'], alone: null },
  launch: { after: ['launch', 'soFar'], alone: null },
  'new-job': { after: ['newJob'], alone: null },
  award: { after: ['award'], alone: null },
  move: { after: ['comingAlong'], alone: null },
  did: { after: ['wentIt'], alone: null },
  piece: { after: ['cameAbout'], alone: null },
  made: { after: ['cameAbout'], alone: 'made' },
  work: { after: ['drewYou'], alone: 'workOn' },
  shared: { after: ['likedBest'], alone: 'shared' },
  used: { after: ['cameAbout'], alone: null },
  followed: { after: ['gotStarted'], alone: null },
  liked: { after: ['cameAbout'], alone: null },
  noticed: { after: ['thatCame'], alone: null },
  role: { after: ['drewThat'], alone: null },
  'third-person': { after: ['know'], alone: 'know' },
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
    hook.kind === 'noticed' && /\b(?:you['’]?re|you are|is|are) (?:\p{L}+ )?\p{L}+ing\b/iu.test(text);
  if (going && where === 'near') return asked('comingAlong', '', '');
  const many = /s$/i.test(thing) && hook.kind !== 'third-person';
  if (where === 'near' && !many)
    return asked(place ? 'workThere' : (after[turn % after.length] ?? 'story'), '', thing);
  if (place) return asked('workAt', topic, '');
  if (hook.kind === 'third-person') return asked('know', '', thing);
  if (topic !== '' && alone) return asked(alone, topic, thing);
  if (where !== 'gone' && again && !many) return asked(again, '', thing);
  if (/^(?:story|stories|answer|reply|notes?|comments?|message)$/i.test(thing)) return null;
  const owned = alone && thing !== '' && where === 'gone';
  return owned ? storyAbout(`your ${thing.toLowerCase()}`, turn) : null;
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

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Interest in what a dropped pitch or ask was about, as a question that can be answered in writing. */
export function questionFromDropped(parts: readonly Part[], turn: number): Ending | null {
  for (const { text } of parts) {
    const ask = askTopic(text);
    if (ask?.kind === 'field') return { ...own('startingOut', ask.topic), personal: true };
    if (ask?.kind === 'person') return asked('know', '', ask.topic);
    if (ask?.kind === 'workplace') return { ...own('workplace', ask.topic), personal: true };
  }
  const topic = parts.map(({ text }) => pitchTopic(text)).find((found) => found !== '');
  if (topic) return own('workedWith', topic, 'workedThere');
  const subject = subjectOf(parts.map(({ text }) => text));
  if (subject) return own('experience', subject, 'experienceThat');
  const thing = parts.map(({ text }) => thingOf(text)).find((found) => found !== '');
  return thing ? storyAbout(thing, turn) : null;
}

function storyAbout(thing: string, turn: number): Ending {
  const many = /^your .*s$/.test(thing);
  return { kind: 'ask', text: frame(many ? 'theyCame' : storyOf(turn)), thing, many };
}

/** One of the questions that fit whatever a blank will name. */
export function storyOf(turn: number): Frame {
  return STORIES[turn % STORIES.length] ?? 'story';
}

const STORIES = ['story', 'cameAbout', 'gotStarted'] as const satisfies readonly Frame[];

function own(id: Frame, topic: string, short?: Frame): Ending {
  const ending = { kind: 'ask', text: frame(id, { topic }) } as const;
  return short ? { ...ending, led: { topic, text: frame(short) } } : ending;
}
