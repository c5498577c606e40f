import type { Lesson } from '../core/lesson';
import type { Draft, Finding } from '../core/types';
import { foldMenuIn } from './fold-menu';
import { inWords } from './in-words';
import { LEARN } from './words';

/** What can be set where a finding is not so, and what sets it. */
export interface Learning {
  readonly lessons: (draft: Draft, finding: Finding) => readonly Lesson[];
  /** Sets it, or takes it back. False where it could not be stored. */
  readonly learn: (lesson: Lesson, isOn: boolean) => Promise<boolean>;
}

export interface NotSoProps {
  readonly finding: Finding;
  readonly lessons: readonly Lesson[];
  /** `isFocused`: chosen by keyboard, so that the focus is to go on from there. */
  readonly choose: (lesson: Lesson, isFocused: boolean) => void;
}

/** A quiet word at a finding for whoever sees it otherwise: what to leave be, from this message to this habit. */
export function NotSo({ finding, lessons, choose }: NotSoProps) {
  const { title } = inWords(finding);
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const isOurs = event.key === 'Escape' && foldMenuIn(event.currentTarget.parentElement);
    if (isOurs) event.preventDefault();
    if (isOurs) event.stopPropagation();
  };
  const take = (lesson: Lesson, button: HTMLElement) => {
    const isFocused = button.matches(':focus');
    foldMenuIn(button.closest('.not-so')?.parentElement ?? null);
    choose(lesson, isFocused);
  };
  return (
    // One at a time is open: they share a name.
    <details class="not-so" name="not-so" onKeyDown={onKeyDown}>
      <summary aria-label={LEARN.askOf({ title })}>{LEARN.ask}</summary>
      <div>
        {lessons.map((lesson) => (
          <button
            key={lesson.kind}
            type="button"
            class="plain"
            onClick={({ currentTarget }) => take(lesson, currentTarget)}
          >
            {wordsOf(lesson)}
          </button>
        ))}
      </div>
    </details>
  );
}

function wordsOf(lesson: Lesson): string {
  switch (lesson.kind) {
    case 'message':
      return LEARN.message;
    case 'phrase':
      return LEARN.phrase({ words: lesson.words });
    case 'person':
      return LEARN.person({ name: lesson.name });
    case 'habit':
      return LEARN.habit;
  }
}
