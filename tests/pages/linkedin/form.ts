import type { Surface } from '../../../src/core/types';
import { draw, icon, SHAPES } from '../draw';
import { asked, recordDraft, recordSent } from '../record';
import { words } from './words';

export interface FormOptions {
  readonly surface: Surface;
  readonly to: string;
  readonly subject?: boolean;
  readonly onSent: (text: string) => void;
}

let forms = 0;

/**
 * The message form: a plain contenteditable with one `<p>` a line. Its model follows `input` events only, as the
 * site's does. With `keys=enter` in the address it draws no Send, and Enter sends.
 */
export function drawForm(options: FormOptions): HTMLElement {
  const byEnter = asked('keys') === 'enter';
  const id = `msg-form-ember${forms++}`;
  let model = '';
  const editor = drawEditor();
  const placeholder = draw('div', { class: 'msg-form__placeholder', 'data-placeholder': words().write });
  const send = draw(
    'button',
    { type: 'submit', class: 'msg-form__send-button artdeco-button', disabled: true },
    words().send,
  );
  const form = draw(
    'form',
    { class: 'msg-form msg-form--thread-footer-feature', id },
    options.subject &&
      draw('input', { name: 'subject', class: 'msg-form__subject', placeholder: words().subject }),
    draw('div', { class: 'msg-form__msg-content-container' }, editor, placeholder),
    drawFooter(byEnter ? null : send),
  );
  const follow = () => {
    if (!editor.querySelector('p')) wrap(editor);
    model = linesOf(editor);
    recordDraft(options.to, model);
    send.toggleAttribute('disabled', model.trim() === '');
    placeholder.toggleAttribute('hidden', model !== '');
  };
  const submit = () => {
    if (model.trim() === '') return;
    recordSent(options.surface, model, options.to);
    options.onSent(model);
    empty(editor);
    follow();
  };
  editor.addEventListener('input', follow);
  editor.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (!event.ctrlKey && !event.metaKey && (!byEnter || event.shiftKey)) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}

function drawEditor(): HTMLElement {
  const editor = draw('div', {
    class: 'msg-form__contenteditable t-14 flex-grow-1',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words().write,
  });
  empty(editor);
  return editor;
}

function drawFooter(send: HTMLElement | null): HTMLElement {
  const tool = (shape: keyof typeof SHAPES, label: string) =>
    draw('button', { type: 'button', class: 'msg-form__tool', 'aria-label': label }, icon(SHAPES[shape]));
  return draw(
    'footer',
    { class: 'msg-form__footer' },
    draw(
      'div',
      { class: 'msg-form__left-actions' },
      tool('clip', words().attach),
      tool('smile', words().emoji),
    ),
    draw('div', { class: 'msg-form__right-actions' }, send, drawToggle()),
  );
}

function drawToggle(): HTMLElement {
  const label = { type: 'button', class: 'msg-form__send-toggle', 'aria-label': words().options };
  return draw('button', label, icon(SHAPES.dots));
}

function empty(editor: HTMLElement): void {
  editor.replaceChildren(draw('p', {}, draw('br')));
}

/** Firefox types over the paragraphs there are: what is left goes into one again. */
function wrap(editor: HTMLElement): void {
  editor.replaceChildren(draw('p', {}, editor.textContent || draw('br')));
  editor.ownerDocument.getSelection()?.setPosition(editor.firstChild, 1);
}

function linesOf(editor: HTMLElement): string {
  return [...editor.children].map(lineOf).join('\n');
}

/** A break at the end only keeps the line open. */
function lineOf(line: Element): string {
  const words = [...line.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent));
  return words.join('').replace(/\n$/, '');
}
