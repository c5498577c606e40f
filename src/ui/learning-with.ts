import { type Lesson, lessonsFor } from '../core/lesson';
import type { Settings } from '../core/settings';
import type { Draft } from '../core/types';
import { firstNameOf } from './first-name';
import type { Learning } from './not-so';

/** What counts now, and what an organisation does not leave to its people. */
interface Standing extends Settings {
  readonly policy: { readonly locked: readonly (keyof Settings)[] } | null;
}

export interface LearningLinks {
  readonly standing: () => Standing;
  /** Lets this message go as it is, or no longer. */
  readonly excuse: (draft: Draft, isExcused: boolean) => unknown;
  /** Has the rest stored; false where it could not be. */
  readonly store: (lesson: Exclude<Lesson, { kind: 'message' }>, isOn: boolean) => Promise<boolean>;
}

/** What can be set at a finding, by what counts at that moment, and what sets it. */
export function learningWith({ standing, excuse, store }: LearningLinks): Learning {
  return {
    lessons(draft, finding) {
      const { policy, ...settings } = standing();
      const name = firstNameOf(draft.conversation.recipient?.name ?? null);
      return lessonsFor(draft, finding, { settings, locked: policy?.locked ?? [], name });
    },
    async learn(lesson, isOn) {
      if (lesson.kind !== 'message') return store(lesson, isOn);
      await excuse(lesson.draft, isOn);
      return true;
    },
  };
}
