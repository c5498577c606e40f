import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { draw, icon, SHAPES } from '../draw';
import type { Person } from '../people';
import { recordDraft, recordSent } from '../record';
import { words } from './words';

/** A comment box under a post: TipTap, no form, and a button that comes with the text. */
export function drawCommentBox(person: Person): HTMLElement {
  const holder = draw('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const buttons = draw('div', { componentkey: `commentButtonSection-${person.id}` });
  const tools = draw('button', { type: 'button', 'aria-label': words().emoji }, icon(SHAPES.smile));
  const box = draw(
    'div',
    { componentkey: `commentBox-${person.id}`, class: '_44ad' },
    holder,
    tools,
    buttons,
  );
  const editor = new Editor({
    element: holder,
    extensions: [StarterKit],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text editor for creating comment',
      },
    },
    onUpdate: () => follow(),
  });
  const text = () => editor.getText({ blockSeparator: '\n' });
  const send = () => {
    recordSent('linkedin-comment', text(), person.id);
    box.before(draw('p', { class: 'commented' }, text()));
    editor.commands.clearContent(true);
  };
  const follow = () => {
    recordDraft(`comment-${person.id}`, text());
    const button = draw('button', { type: 'button', class: '_9b3c', onclick: send }, words().comment);
    buttons.replaceChildren(...(text().trim() ? [button] : []));
  };
  return box;
}
