import { READER } from './check';
import { canEase, easeHabit, neverMind } from './learn';
import { OWN_PHRASE } from './personal';
import type { Settings, Strength } from './settings';
import { fold } from './text';
import type { Draft, Finding } from './types';

/** What somebody may set where a finding is not so: for this message, these words, this person, this habit. Each can be taken back. */
export type Lesson =
  | { readonly kind: 'message'; readonly draft: Draft }
  /** `was`: the list that these words stood in. */
  | { readonly kind: 'phrase'; readonly words: string; readonly was: 'hold' | 'tip' | null }
  | { readonly kind: 'person'; readonly draft: Draft; readonly name: string }
  /** `was`: how it was set; `null`: not at all. */
  | { readonly kind: 'habit'; readonly rule: string; readonly was: Strength | null };

/** What is stored in the settings, and not elsewhere. */
export type SettingLesson = Extract<Lesson, { kind: 'phrase' | 'habit' }>;

export interface Ground {
  readonly settings: Settings;
  /** What an organisation does not leave to its people. */
  readonly locked: readonly (keyof Settings)[];
  /** What the reader of the draft is called; `null` where nobody can be told. */
  readonly name: string | null;
}

/** What applies to a finding of a draft, the smallest first. */
export function lessonsFor(draft: Draft, finding: Finding, ground: Ground): readonly Lesson[] {
  const { settings, locked, name } = ground;
  const person: Lesson | null =
    name === null || draft.conversation.group ? null : { kind: 'person', draft, name };
  const all = [
    { kind: 'message', draft } as const,
    locked.includes('phrases') ? null : phraseOf(draft, finding, settings),
    person,
    locked.includes('habits') ? null : habitOf(finding, settings),
  ];
  return all.filter((each) => each !== null);
}

/** What to set so that a lesson counts, or no longer; `null` where there is no room for it. */
export function changeFor(
  lesson: SettingLesson,
  settings: Settings,
  isOn: boolean,
): Pick<Settings, 'habits'> | Pick<Settings, 'phrases'> | null {
  if (lesson.kind === 'habit')
    return isOn ? easeHabit(settings, lesson.rule) : habitAsBefore(lesson, settings);
  return isOn ? neverMind(settings, lesson.words) : phraseAsBefore(lesson, settings);
}

function habitAsBefore({ rule, was }: Extract<Lesson, { kind: 'habit' }>, { habits }: Settings) {
  const { [rule]: _, ...others } = habits;
  return { habits: was === null ? others : { ...others, [rule]: was } };
}

function phraseAsBefore({ words, was }: Extract<Lesson, { kind: 'phrase' }>, { phrases }: Settings) {
  const never = phrases.never.filter((each) => each !== words);
  const back = was === null ? {} : { [was]: [...phrases[was].filter((each) => each !== words), words] };
  return { phrases: { ...phrases, never, ...back } };
}

/** Words of the whole message are the message. Those of an organisation count whatever its people set. */
function phraseOf(draft: Draft, { rule, start, end, of }: Finding, settings: Settings): Lesson | null {
  const words = draft.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const isWhole = words.length >= draft.text.replace(/\s+/g, ' ').trim().length;
  if (isWhole || neverMind(settings, words) === null) return null;
  if (rule !== OWN_PHRASE) return { kind: 'phrase', words, was: null };
  if (of?.case !== 'own') return null;
  for (const was of ['hold', 'tip'] as const) {
    const listed = settings.phrases[was].find((each) => fold(each.trim()) === fold(words));
    if (listed !== undefined) return { kind: 'phrase', words: listed, was };
  }
  return null;
}

function habitOf({ rule }: Finding, settings: Settings): Lesson | null {
  if (rule === READER || rule === OWN_PHRASE || !canEase(settings, rule)) return null;
  return { kind: 'habit', rule, was: settings.habits[rule] ?? null };
}
