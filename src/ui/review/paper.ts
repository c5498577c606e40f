import type { Span } from '../../core/types';
import { createHistory, type Moment } from './history';
import { placeOf, rangeFor, textIn } from './places';

/** What others may do with the text of an editor. */
export interface Pen {
  /** Puts a text in the place of all, as one step that can be undone. */
  readonly write: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Selects a stretch of the text and goes there. */
  readonly select: (span: Span) => void;
}

/** The text of an editor, and its hand: what the browser does with it, and what is done here in its place. */
export interface Paper extends Pen {
  readonly caret: () => number | null;
  /** The browser has changed the text. */
  readonly typed: () => void;
  /** The browser is about to change it. */
  readonly before: (event: InputEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** Takes an editor into hand. `changed` hears each text that comes to be. */
export function createPaper(editor: HTMLElement, initial: string, changed: (text: string) => void): Paper {
  const history = createHistory({ text: initial, caret: initial.length }, () => performance.now());
  const put = ({ text, caret }: Moment) => {
    // An empty last line has room for the caret only where something stands in it.
    editor.textContent = text.endsWith('\n') ? `${text}\n` : text;
    select(editor, { start: caret, end: caret });
  };
  const goTo = (moment: Moment | null) => {
    if (!moment) return;
    put(moment);
    changed(moment.text);
  };
  const splice = (text: string) => {
    const now = textIn(editor);
    const { start, end } = selectionIn(editor) ?? { start: now.length, end: now.length };
    const moment = { text: now.slice(0, start) + text + now.slice(end), caret: start + text.length };
    history.add(moment, false);
    goTo(moment);
  };
  const act = (isBack: boolean) => goTo(isBack ? history.undo() : history.redo());
  editor.textContent = initial;
  return {
    caret: () => selectionIn(editor)?.end ?? null,
    typed: () => {
      const text = textIn(editor);
      history.add({ text, caret: selectionIn(editor)?.end ?? text.length }, true);
      changed(text);
    },
    before: (event) => {
      const text = INSERTED[event.inputType]?.(event);
      const isHistory = event.inputType === 'historyUndo' || event.inputType === 'historyRedo';
      if (text === undefined && !isHistory) return;
      event.preventDefault();
      if (isHistory) act(event.inputType === 'historyUndo');
      else splice(text ?? '');
    },
    key: (event) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!(ctrlKey || metaKey) || altKey) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      event.preventDefault();
      act(letter === 'z' && !shiftKey);
    },
    write: (text) => {
      const moment = { text, caret: text.length };
      history.add(moment, false);
      goTo(moment);
    },
    undo: () => act(true),
    redo: () => act(false),
    select: (span) => select(editor, span),
  };
}

/** What browsers would put into elements of its own is put in as text; all else they do as well as anybody. */
const INSERTED: Readonly<Record<string, (event: InputEvent) => string | undefined>> = {
  insertParagraph: () => '\n',
  insertLineBreak: () => '\n',
  // Dictation and programs that expand shorthands put in several lines at once.
  insertText: ({ data }) => (data?.includes('\n') ? data : undefined),
  insertFromPaste: pasted,
  insertFromDrop: pasted,
  insertFromYank: pasted,
};

function pasted({ data, dataTransfer }: InputEvent): string {
  return (dataTransfer?.getData('text/plain') || data || '').replace(/\r\n?/g, '\n');
}

function selectionIn(editor: HTMLElement): Span | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = placeOf(editor, startContainer, startOffset);
  const end = placeOf(editor, endContainer, endOffset);
  return start === null || end === null ? null : { start, end };
}

function select(editor: HTMLElement, { start, end }: Span): void {
  editor.focus();
  const selection = editor.ownerDocument.getSelection();
  if (end === 0) {
    selection?.collapse(editor, 0);
    return;
  }
  const range = rangeFor(editor, end > start ? { start, end } : { start: start - 1, end });
  if (!range || !selection) return;
  if (end === start) range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
}
