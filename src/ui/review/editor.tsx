import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/types';
import { mark } from './marks';
import { createPaper, type Paper, type Pen } from './paper';
import { placeAt, rangeFor } from './places';

export interface EditorProps {
  /** What stands in it at first; from then on the text is the editor's own. */
  readonly initial: string;
  readonly label: string;
  readonly describedBy: string;
  readonly placeholder: string;
  /** What is marked, strongest first, each with what to say beside it. */
  readonly notes: readonly Note[];
  readonly fields: readonly Span[];
  /** The note that is looked at, by number; `null`: none. */
  readonly here: number | null;
  readonly change: (text: string) => void;
  /** Somebody points at a note, or at none: with the pointer, by a tap, or with the caret. */
  readonly point: (note: number | null) => void;
  /** Takes what puts a text into the editor, as one step that can be undone. */
  readonly hold: (pen: Pen) => void;
}

export interface Note extends Span {
  readonly title: string;
  readonly why: string;
}

/**
 * A plain text to write in. It holds text alone: what is marked lies over it, and a copy of it is what was written. Line
 * breaks, pastes and undoing are done here, since browsers wrap lines into elements and undo by halves.
 */
export function Editor(props: EditorProps) {
  const { initial, label, describedBy, placeholder, notes, fields, here, change, point, hold } = props;
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<Paper | null>(null);
  const [isEmpty, setEmpty] = useState(initial === '');
  const pointed = useRef<number | null>(null);
  // What the paper calls is what was given last.
  const said = useRef(change);
  said.current = change;
  const show = (place: number | null) => {
    const note = place === null ? -1 : notes.findIndex(({ start, end }) => place >= start && place <= end);
    if (pointed.current === note) return;
    pointed.current = note;
    point(note < 0 ? null : note);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is put in once; from then on it is the editor's own.
  useLayoutEffect(() => {
    if (!box.current) return;
    const made = createPaper(box.current, initial, (text) => {
      setEmpty(text === '');
      pointed.current = null;
      said.current(text);
    });
    paper.current = made;
    hold(made);
  }, []);
  useLayoutEffect(() => {
    const editor = box.current;
    if (!editor) return;
    mark(editor, 'found', notes);
    mark(editor, 'field', fields);
    mark(editor, 'here', here === null || !notes[here] ? [] : [notes[here]]);
    return () => {
      for (const kind of ['found', 'field', 'here'] as const) mark(editor, kind, []);
    };
  }, [notes, fields, here]);
  return (
    <div class="writing">
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot have its words marked. */}
      <div
        ref={box}
        class="editor"
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-describedby={describedBy}
        aria-placeholder={placeholder}
        data-placeholder={placeholder}
        data-empty={isEmpty}
        contentEditable="plaintext-only"
        spellcheck
        dir="auto"
        lang=""
        tabIndex={0}
        onInput={() => paper.current?.typed()}
        onBeforeInput={(event) => paper.current?.before(event)}
        onPointerMove={({ currentTarget, clientX, clientY, pointerType }) =>
          pointerType === 'mouse' && show(placeAt(currentTarget, clientX, clientY))
        }
        onPointerLeave={() => show(null)}
        onKeyUp={({ key }) => MOVES.has(key) && show(paper.current?.caret() ?? null)}
        onClick={() => show(paper.current?.caret() ?? null)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') show(null);
          paper.current?.key(event);
        }}
      />
      <Bubble editor={box} note={here === null ? null : (notes[here] ?? null)} />
    </div>
  );
}

const MOVES = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

interface BubbleProps {
  readonly editor: { readonly current: HTMLElement | null };
  readonly note: Note | null;
}

/** What is said of the stretch that is pointed at, below it. The list beside the text says the same, so it is not read out twice. */
function Bubble({ editor, note }: BubbleProps) {
  const bubble = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is the same for as long as there is one.
  useLayoutEffect(() => {
    const [box, at] = [editor.current, bubble.current];
    const rect = box && note && rangeFor(box, note)?.getBoundingClientRect();
    if (!box || !at || !rect) return;
    const frame = box.getBoundingClientRect();
    const left = Math.min(Math.max(0, rect.left - frame.left), Math.max(0, frame.width - at.offsetWidth));
    const top = Math.min(rect.bottom - frame.top + 6, frame.height - 4);
    at.style.translate = `${left}px ${top}px`;
  }, [note]);
  if (!note || note.end <= note.start) return null;
  return (
    <div ref={bubble} class="bubble" aria-hidden="true">
      <strong>{note.title}</strong>
      <p>{note.why}</p>
    </div>
  );
}
