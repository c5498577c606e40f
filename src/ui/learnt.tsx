import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lesson } from '../core/lesson';
import { LEARN, POPUP } from './words';

/** What was chosen of a finding, and what came of it. */
export interface Taught {
  readonly lesson: Lesson;
  /** What the finding is called. */
  readonly title: string;
  /** The text that it was chosen for: of another it says nothing. */
  readonly text: string;
  readonly state: 'on' | 'off' | 'unsaved';
  readonly isFocused: boolean;
}

export interface LearntProps {
  readonly taught: Taught;
  readonly undo: (isFocused: boolean) => void;
}

/** Says in one line what is set now, and takes it back on wish. The focus goes on from the button that is gone. */
export function Learnt({ taught, undo }: LearntProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const { state, isFocused } = taught;
  // Once: each thing that is said is drawn as its own.
  useLayoutEffect(() => {
    if (!isFocused) return;
    const button = line.current?.querySelector('button');
    (button ?? line.current)?.focus();
  }, [isFocused]);
  return (
    <p class="learnt small" role="status" tabIndex={-1} ref={line}>
      {lineOf(taught)}{' '}
      {state === 'on' && (
        <button
          type="button"
          class="plain"
          onClick={({ currentTarget }) => undo(currentTarget.matches(':focus'))}
        >
          {LEARN.undo}
        </button>
      )}
    </p>
  );
}

function lineOf({ lesson, title, state }: Taught): string {
  if (state === 'unsaved') return POPUP.unsaved;
  if (state === 'off') return LEARN.undone;
  switch (lesson.kind) {
    case 'message':
      return LEARN.done.message;
    case 'phrase':
      return LEARN.done.phrase({ words: lesson.words });
    case 'person':
      return LEARN.done.person({ name: lesson.name });
    case 'habit':
      return LEARN.done.habit({ title });
  }
}
