import { LONGEST_PHRASE, MOST_PHRASES, type Settings, STRENGTHS, type Strength } from './settings';

/** One notch gentler; off stays off. */
export function gentler(strength: Strength): Strength {
  return STRENGTHS[Math.max(0, STRENGTHS.indexOf(strength) - 1)] ?? 'off';
}

/** What to set so that a habit is looked at one notch more gently than now. */
export function easeHabit({ habits, sensitivity }: Settings, rule: string): Pick<Settings, 'habits'> {
  return { habits: { ...habits, [rule]: gentler(habits[rule] ?? sensitivity) } };
}

/** What to set so that these words never count; `null` where they are too long for a phrase, or there is no room for one more. */
export function neverMind({ phrases }: Settings, words: string): Pick<Settings, 'phrases'> | null {
  const phrase = words.replace(/\s+/g, ' ').trim();
  if (phrase === '' || phrase.length > LONGEST_PHRASE || phrases.never.length >= MOST_PHRASES) return null;
  const without = (list: readonly string[]) => list.filter((each) => each !== phrase);
  const { hold, tip, never } = phrases;
  return { phrases: { hold: without(hold), tip: without(tip), never: [...without(never), phrase] } };
}

/** Whether there is anything gentler than now. */
export function canEase({ habits, sensitivity }: Settings, rule: string): boolean {
  return (habits[rule] ?? sensitivity) !== 'off';
}
