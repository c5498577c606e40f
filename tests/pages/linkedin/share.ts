import { draw, icon, SHAPES } from '../draw';
import { recordDraft, recordSent } from '../record';
import { makeQuill, makeTipTap, type Rich } from './rich';
import { words } from './words';

/** The classic share box: Quill, in the interop root or on a page of its own. */
export function drawShareBox(onDone: () => void): HTMLElement {
  const holder = draw('div', { class: 'share-creation-state__text-editor' });
  const send = draw(
    'button',
    {
      type: 'button',
      class: 'share-actions__primary-action artdeco-button--primary',
      disabled: true,
      onclick: () => share(rich, onDone),
    },
    words().share,
  );
  const hints = {
    'data-test-ql-editor-contenteditable': 'true',
    'aria-label': 'Text editor for creating content',
  };
  const rich: Rich = makeQuill(holder, hints, () => {
    recordDraft('share', rich.text());
    // The site commits a turn later.
    queueMicrotask(() => send.toggleAttribute('disabled', rich.text().trim() === ''));
  });
  return draw(
    'div',
    { role: 'dialog', class: 'artdeco-modal', 'data-test-modal-id': 'sharebox' },
    draw('button', { type: 'button', 'aria-label': 'Dismiss', onclick: onDone }, icon(SHAPES.close)),
    holder,
    draw('div', { class: 'artdeco-modal__actionbar' }, send),
  );
}

/** The newer one: TipTap in a native dialog, which is modal. */
export function drawShareDialog(onDone: () => void): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const attributes = {
    'data-testid': 'dialog',
    'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose',
  };
  for (const [name, value] of Object.entries(attributes)) dialog.setAttribute(name, value);
  const close = () => {
    dialog.remove();
    onDone();
  };
  const holder = draw('div', {});
  const send = draw(
    'button',
    { type: 'button', class: '_9b3c', onclick: () => share(rich, close) },
    words().share,
  );
  const rich: Rich = makeTipTap(holder, { componentkey: 'ShareBox_textEditor' }, () => {
    recordDraft('share', rich.text());
    send.toggleAttribute('disabled', rich.text().trim() === '');
  });
  const dismiss = draw(
    'button',
    { type: 'button', 'aria-label': 'Dismiss', onclick: close },
    icon(SHAPES.close),
  );
  dialog.append(dismiss, holder, send);
  return dialog;
}

function share(rich: Rich, onDone: () => void): void {
  recordSent('linkedin-post', rich.text(), '');
  onDone();
}
