import { type EditorKind, kindOf } from './editor';
import { pasteOf } from './paste';
import { selectAll } from './select';

/** Puts a text over all that stands in an editor, in the way that this kind of editor follows. */
export async function insertOver(editor: HTMLElement, text: string): Promise<void> {
  await WRITERS[kindOf(editor)](editor, text);
}

/**
 * The way in that each editor follows, as measured with the stock versions. Typing commands (`insertText`) make one
 * undo step and suit most; Draft.js breaks on them and Lexical drops their line breaks, so those two get a paste.
 */
const WRITERS: Record<EditorKind, (editor: HTMLElement, text: string) => void | Promise<void>> = {
  textarea: typeInTextarea,
  plain: typeParagraphs,
  quill: typeParagraphs,
  prosemirror: typeOverAll,
  draft: pasteOverAll,
  lexical: pasteOverAll,
};

function typeInTextarea(editor: HTMLElement, text: string): void {
  if (!(editor instanceof HTMLTextAreaElement)) return;
  editor.select();
  command(editor, text);
  if (editor.value === text) return;
  // Where the browser refuses the command: the prototype's setter, since React watches the instance's own.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(editor, text);
  editor.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }),
  );
}

function typeOverAll(editor: HTMLElement, text: string): void {
  selectAll(editor);
  command(editor, text);
}

/**
 * Chrome makes a paragraph of each line that is typed. Firefox makes none, and types over the paragraphs there are: it gets
 * them as markup, in a single command, since each command is an undo step of its own there.
 */
function typeParagraphs(editor: HTMLElement, text: string): void {
  if (!CSS.supports('-moz-appearance', 'none')) {
    typeOverAll(editor, text);
    return;
  }
  // Where the page folds spaces, those at an edge and all but one of a run are to be ones that do not break.
  const folds = !/^(?:pre|break)/.test(getComputedStyle(editor).whiteSpace);
  const toParagraph = (line: string) => paragraphOf(folds ? line.replace(/^ | $| (?= )/g, '\u00a0') : line);
  selectAll(editor);
  editor.ownerDocument.execCommand('insertHTML', false, text.split('\n').map(toParagraph).join(''));
  // Markup is not typing, and pages wait for that to wake their Send.
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function paragraphOf(line: string): string {
  return `<p>${line.replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark) || '<br>'}</p>`;
}

function command(editor: HTMLElement, text: string): void {
  if (text === '') editor.ownerDocument.execCommand('delete');
  else editor.ownerDocument.execCommand('insertText', false, text);
}

/** Both editors learn of the selection from `selectionchange` only: a paste before that would land beside the old text. */
async function pasteOverAll(editor: HTMLElement, text: string): Promise<void> {
  const seen = selectionSeen(editor.ownerDocument);
  selectAll(editor);
  await seen;
  editor.dispatchEvent(pasteOf(text));
}

/** The longest wait for a `selectionchange`; none comes when all was selected already. */
const SELECTION_MS = 120;

async function selectionSeen(page: Document): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, SELECTION_MS);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    page.addEventListener('selectionchange', done, { once: true });
  });
  // The page's own listener may stand behind ours.
  await nextTurn();
}

/** Lets whatever waits for its turn have it. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
