import { type EditorKind, kindOf, type Layout, layoutOf, readEditor } from './editor';

/**
 * Puts `text` in the place of all that stands in an editor, through the editor's own events, so that the page's
 * model follows and undo brings the old text back. Resolves to whether the box then holds exactly that text;
 * when it does not, the old text is put back as far as the editor allows. The focus ends in the editor.
 */
export async function writeText(editor: HTMLElement, text: string): Promise<boolean> {
  const wanted = text.replace(/\r\n?/g, '\n');
  const before = readEditor(editor);
  editor.focus();
  if (same(before, wanted)) return true;
  if (!isFocused(editor)) return false;
  await WRITERS[kindOf(editor)](editor, wanted);
  if (await settles(editor, wanted)) return true;
  if (editor.isConnected && !same(readEditor(editor), before)) await putBack(editor, before);
  return false;
}

/** Selects a stretch of the text, in UTF-16 code units as `readEditor` counts them, and focuses the editor. */
export function selectText(editor: HTMLElement, start: number, end: number): void {
  editor.focus();
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(start, end);
    return;
  }
  const layout = layoutOf(editor);
  const [fromNode, from] = pointAt(editor, layout, start, true);
  const [toNode, to] = pointAt(editor, layout, end, false);
  editor.ownerDocument.getSelection()?.setBaseAndExtent(fromNode, from, toNode, to);
}

/**
 * The way in that each editor follows, as measured with the stock versions. Typing commands (`insertText`) make one
 * undo step and suit most; Draft.js breaks on them and Lexical drops their line breaks, so those two get a paste.
 */
const WRITERS: Record<EditorKind, (editor: HTMLElement, text: string) => void | Promise<void>> = {
  textarea: typeInTextarea,
  plain: typeOverAll,
  quill: typeOverAll,
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

function command(editor: HTMLElement, text: string): void {
  if (text === '') editor.ownerDocument.execCommand('delete');
  else editor.ownerDocument.execCommand('insertText', false, text);
}

/** Both editors learn of the selection from `selectionchange` only: a paste before that would land beside the old text. */
async function pasteOverAll(editor: HTMLElement, text: string): Promise<void> {
  const seen = selectionSeen(editor.ownerDocument);
  selectAll(editor);
  await seen;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

function selectAll(editor: HTMLElement): void {
  const selection = editor.ownerDocument.getSelection();
  selection?.setBaseAndExtent(editor, 0, editor, editor.childNodes.length);
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

/** The longest wait for an editor that renders later than it is told. */
const RENDER_MS = 600;

/** Whether the editor comes to hold the text, and still does a turn later: some take it and then put theirs back. */
async function settles(editor: HTMLElement, text: string): Promise<boolean> {
  const holds = () => editor.isConnected && same(readEditor(editor), text);
  if (!holds()) await changes(editor, holds);
  await nextTurn();
  return holds();
}

function changes(editor: HTMLElement, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      observer.disconnect();
      editor.removeEventListener('input', look);
      resolve();
    };
    const look = () => {
      if (holds()) done();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(done, RENDER_MS);
    observer.observe(editor, { childList: true, subtree: true, characterData: true });
    editor.addEventListener('input', look);
  });
}

/** Takes our own change back: by undo, or where that is of no use by writing the old text. */
async function putBack(editor: HTMLElement, before: string): Promise<void> {
  undo(editor);
  if (!(await settles(editor, before))) await WRITERS[kindOf(editor)](editor, before);
}

/** The browser's undo, or for those that keep their own the key that asks for it. */
function undo(editor: HTMLElement): void {
  if (!OWN_UNDO.has(kindOf(editor))) {
    editor.ownerDocument.execCommand('undo');
    return;
  }
  const modifier = /mac|iphone|ipad/i.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
  const press = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', { ...press, ...modifier }));
}

const OWN_UNDO: ReadonlySet<EditorKind> = new Set(['draft', 'lexical', 'prosemirror', 'quill']);

function pointAt(editor: HTMLElement, layout: Layout, at: number, opens: boolean): readonly [Node, number] {
  const holds = layout.pieces.filter((piece) => piece.start <= at && at <= piece.start + piece.length);
  // Where two pieces meet, a stretch opens in the later one and closes in the earlier one.
  const piece = (opens ? holds.at(-1) : holds[0]) ?? layout.pieces.at(-1);
  if (!piece) return [editor, 0];
  if (piece.node instanceof Text) return [piece.node, Math.min(at - piece.start, piece.node.length)];
  const parent = piece.node.parentNode ?? editor;
  const index = [...parent.childNodes].indexOf(piece.node);
  return [parent, at > piece.start ? index + 1 : index];
}

function isFocused(editor: HTMLElement): boolean {
  const root = editor.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === editor;
}

function same(one: string, other: string): boolean {
  return one.replace(/\u00a0/g, ' ') === other.replace(/\u00a0/g, ' ');
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
