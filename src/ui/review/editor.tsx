import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../core/types';
import { mark } from './marks';
import { placeAt, placeOf, rangeFor, textIn } from './places';

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

export interface Pen {
  readonly write: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the caret at a stretch of the text. */
  readonly select: (span: Span) => void;
}

/** A plain text to write in. It holds text alone: what is marked lies over it, and a copy of it is what was written. */
export function Editor(props: EditorProps) {
  const { initial, label, describedBy, placeholder, notes, fields, here, change, point, hold } = props;
  const box = useRef<HTMLDivElement>(null);
  const [isEmpty, setEmpty] = useState(initial === '');
  const pointed = useRef<number | null>(null);
  const show = (place: number | null) => {
    const note = place === null ? -1 : notes.findIndex(({ start, end }) => place >= start && place <= end);
    if (pointed.current === note) return;
    pointed.current = note;
    point(note < 0 ? null : note);
  };
  useLayoutEffect(() => {
    const editor = box.current;
    if (!editor) return;
    editor.textContent = initial;
    hold(penFor(editor));
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
        onInput={({ currentTarget }) => {
          const text = textIn(currentTarget);
          setEmpty(text === '');
          pointed.current = null;
          change(text);
        }}
        onPointerMove={({ currentTarget, clientX, clientY, pointerType }) =>
          pointerType === 'mouse' && show(placeAt(currentTarget, clientX, clientY))
        }
        onPointerLeave={() => show(null)}
        onKeyUp={({ currentTarget, key }) => MOVES.has(key) && show(caretIn(currentTarget))}
        onClick={({ currentTarget }) => show(caretIn(currentTarget))}
        onKeyDown={({ key }) => key === 'Escape' && show(null)}
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

function caretIn(editor: HTMLElement): number | null {
  const { focusNode, focusOffset } = document.getSelection() ?? { focusNode: null, focusOffset: 0 };
  return placeOf(editor, focusNode, focusOffset);
}

// The one way into an editor's own list of what can be undone; nothing else has come in its place.
function penFor(editor: HTMLElement): Pen {
  const command = (name: string, text?: string) => {
    editor.focus();
    document.execCommand(name, false, text);
  };
  return {
    write: (text) => {
      editor.focus();
      document.getSelection()?.selectAllChildren(editor);
      command(text === '' ? 'delete' : 'insertText', text);
    },
    undo: () => command('undo'),
    redo: () => command('redo'),
    select: (span) => {
      const range = rangeFor(editor, span);
      if (!range) return;
      editor.focus();
      document
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
  };
}

interface BubbleProps {
  readonly editor: { readonly current: HTMLElement | null };
  readonly note: Note | null;
}

/** What is said of the stretch that is pointed at, below it. The list beside the text says the same, so it is not read out twice. */
function Bubble({ editor, note }: BubbleProps) {
  const bubble = useRef<HTMLDivElement>(null);
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
