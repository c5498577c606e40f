import { type EditorKind, kindOf, readEditor } from './editor';
import { insertOver, nextTurn } from './insert';

export { selectText } from './select';

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
  await insertOver(editor, wanted);
  if (await settles(editor, wanted)) return true;
  if (editor.isConnected && !same(readEditor(editor), before)) await putBack(editor, before);
  return false;
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
  if (!(await settles(editor, before))) await insertOver(editor, before);
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

function isFocused(editor: HTMLElement): boolean {
  const root = editor.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === editor;
}

function same(one: string, other: string): boolean {
  return one.replace(/\u00a0/g, ' ') === other.replace(/\u00a0/g, ' ');
}
