import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill1';

/** An editor of the site's: reads its model, empties it. */
export interface Rich {
  readonly text: () => string;
  readonly clear: () => void;
}

/** TipTap in an element, as the newer pages have it. */
export function makeTipTap(
  place: HTMLElement,
  attributes: Record<string, string>,
  changed: () => void,
): Rich {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes } },
    onUpdate: changed,
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
  };
}

/** Quill in an element, as the classic parts have it. */
export function makeQuill(place: HTMLElement, attributes: Record<string, string>, changed: () => void): Rich {
  const holder = document.createElement('div');
  place.append(holder);
  const quill = new Quill(holder);
  for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', ...attributes })) {
    quill.root.setAttribute(name, value);
  }
  quill.on('text-change', changed);
  return { text: () => quill.getText().replace(/\n$/, ''), clear: () => quill.setText('') };
}
