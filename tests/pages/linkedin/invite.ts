import { draw, icon, SHAPES } from '../draw';
import type { Person } from '../people';
import { asked, recordDraft, recordSent } from '../record';
import { words } from './words';

/** The dialog that invites someone: the note is step two. Its only limit is the counter. */
export function drawInvite(person: Person, onDone: () => void): HTMLElement {
  const dialog = draw('div', {
    class: 'artdeco-modal send-invite',
    role: 'dialog',
    'aria-labelledby': 'send-invite-modal',
  });
  dialog.append(...stepOne(person, () => dialog.replaceChildren(...stepTwo(person, onDone)), onDone));
  return dialog;
}

function stepOne(person: Person, onNote: () => void, onDone: () => void): readonly HTMLElement[] {
  const without = () => {
    recordSent('linkedin-invite', '', person.id);
    onDone();
  };
  return [
    head(person, onDone),
    draw('p', {}, 'A few words of your own help them to remember you.'),
    draw(
      'div',
      { class: 'artdeco-modal__actionbar' },
      draw('button', { class: 'artdeco-button', 'aria-label': words().note, onclick: onNote }, words().note),
      draw(
        'button',
        {
          class: 'artdeco-button artdeco-button--primary',
          'aria-label': words().withoutNote,
          onclick: without,
        },
        words().withoutNote,
      ),
    ),
  ];
}

function stepTwo(person: Person, onDone: () => void): readonly HTMLElement[] {
  const limit = Number(asked('limit') ?? 200);
  const counter = draw('div', { class: 'artdeco-text-input--char-count' }, `0/${limit}`);
  const note = draw('textarea', {
    id: 'custom-message',
    name: 'message',
    rows: '5',
    placeholder: 'We met at…',
  });
  const send = draw(
    'button',
    { class: 'artdeco-button artdeco-button--primary', 'aria-label': words().invite, disabled: true },
    words().send,
  );
  let model = '';
  note.addEventListener('input', () => {
    model = (note as HTMLTextAreaElement).value;
    recordDraft('invite', model);
    counter.textContent = `${model.length}/${limit}`;
    send.toggleAttribute('disabled', model === '' || model.length > limit);
  });
  send.addEventListener('click', () => {
    recordSent('linkedin-invite', model, person.id);
    onDone();
  });
  const cancel = draw(
    'button',
    { class: 'artdeco-button', 'aria-label': words().cancel, onclick: onDone },
    words().cancel,
  );
  queueMicrotask(() => note.focus());
  return [
    head(person, onDone),
    draw('div', { class: 'connect-button-send-invite__custom-message' }, note, counter),
    draw('div', { class: 'artdeco-modal__actionbar' }, cancel, send),
  ];
}

function head(person: Person, onDone: () => void): HTMLElement {
  return draw(
    'header',
    { class: 'artdeco-modal__header' },
    draw(
      'h2',
      { id: 'send-invite-modal' },
      'Add a note to your invitation to ',
      draw('strong', {}, person.name),
    ),
    draw(
      'button',
      { class: 'artdeco-modal__dismiss', 'aria-label': 'Dismiss', onclick: onDone },
      icon(SHAPES.close),
    ),
  );
}
