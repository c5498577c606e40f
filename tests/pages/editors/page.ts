import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import Quill from 'quill';
import { draw } from '../draw';
import { recordDraft } from '../record';

/** One editor a page, by the last part of the address, to try writing on; its model is in `drafts.editor`. */
const EDITORS: Readonly<Record<string, (place: HTMLElement) => void>> = {
  textarea: (place) => {
    const area = document.createElement('textarea');
    area.addEventListener('input', () => recordDraft('editor', area.value));
    place.append(area);
  },
  quill: (place) => {
    const quill = new Quill(place);
    quill.on('text-change', () => recordDraft('editor', quill.getText().replace(/\n$/, '')));
  },
  lexical: drawLexical,
  // Three that do not do as they are told.
  stubborn: (place) => {
    const editor = draw('div', { contenteditable: 'true', role: 'textbox' }, draw('p', {}, 'Hi'));
    editor.addEventListener('input', () => editor.replaceChildren(draw('p', {}, 'Hi')));
    place.append(editor);
  },
  short: (place) => {
    const area = document.createElement('textarea');
    area.addEventListener('input', () => {
      area.value = area.value.slice(0, 8);
      recordDraft('editor', area.value);
    });
    place.append(area);
  },
  deaf: (place) => {
    const root = draw('div', { contenteditable: 'true', role: 'textbox' });
    place.append(root);
    root.addEventListener('paste', (event) => event.stopImmediatePropagation());
    holdLexical(root);
  },
};

function drawLexical(place: HTMLElement): void {
  const root = draw('div', { contenteditable: 'true', role: 'textbox' });
  place.append(root);
  holdLexical(root);
}

function holdLexical(root: HTMLElement): void {
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  editor.registerUpdateListener(({ editorState }) => {
    const { root: tree } = editorState.toJSON();
    recordDraft('editor', tree.children.map(lineOf).join('\n'));
  });
}

function lineOf(node: object): string {
  if ('text' in node && typeof node.text === 'string') return node.text;
  if ('type' in node && node.type === 'linebreak') return '\n';
  return 'children' in node && Array.isArray(node.children) ? node.children.map(lineOf).join('') : '';
}

const place = draw('div', { id: 'place' });
document.body.append(place);
recordDraft('editor', '');
EDITORS[location.pathname.split('/')[2] ?? '']?.(place);
