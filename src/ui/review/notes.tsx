import { useEffect, useRef } from 'preact/hooks';
import { quoteOf } from '../quote';
import type { Note } from './editor';
import { ONE } from './words';

export interface NotesProps {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly here: number | null;
  readonly look: (note: number | null) => void;
  /** Goes to the place in the text. */
  readonly select: (note: Note) => void;
}

/** What is said of a text, beside it. To look at one marks its place, to press it goes there. */
export function Notes({ text, notes, here, look, select }: NotesProps) {
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at comes into sight.
  useEffect(() => {
    list.current?.querySelector('[data-here=true]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  if (notes.length === 0) return null;
  return (
    <ul ref={list} class="notes" aria-label={ONE.notes}>
      {notes.map((note, at) => (
        <li key={`${note.start} ${note.title}`}>
          <button
            type="button"
            class="note"
            data-here={at === here}
            onPointerEnter={() => look(at)}
            onPointerLeave={() => look(null)}
            onFocus={() => look(at)}
            onBlur={() => look(null)}
            onClick={() => select(note)}
          >
            <strong>{note.title}</strong>
            <span>{note.why}</span>
            <q dir="auto" lang="">
              {quoteOf(text, note) || ONE.whole}
            </q>
          </button>
        </li>
      ))}
    </ul>
  );
}
