import type { Surface } from '../../../src/core/types';
import { draw, icon, SHAPES } from '../draw';
import { type Line, ME, type Person } from '../people';
import { recordDraft, recordSent } from '../record';
import { memberId } from './thread';
import { words } from './words';

/** The site's other apps: each an ordinary textarea with a button, and a list of its own. */

/** Sales Navigator; on its compose page it asks for a subject. */
export function drawSales(person: Person, compose: boolean): HTMLElement {
  const list = draw('ul', {});
  const add = (line: Line) => list.append(salesRow(person, line));
  if (!compose) for (const line of person.lines) add(line);
  const subject = draw('input', { 'aria-label': 'Subject (required)', placeholder: words().subject });
  const send = draw('button', { type: 'button', class: '_button_fx0fxz' }, words().send);
  const area = draw('textarea', { name: 'message', rows: '5', 'aria-label': words().write });
  const tool = draw('button', { type: 'button', 'aria-label': words().attach }, icon(SHAPES.clip));
  const surface = compose ? 'linkedin-inmail' : 'linkedin-message';
  wire({ surface, to: person.id, area, send, onSent: (text) => add({ from: 'me', text, time: 'now' }) });
  return draw(
    'main',
    {},
    draw(
      'section',
      { class: 'thread-container panel' },
      draw('div', { class: 'artdeco-entity-lockup__title' }, person.name),
      draw('a', { href: `/sales/lead/${memberId(person.id)},NAME_SEARCH,a1` }, 'View profile'),
      list,
      draw('form', { class: '_compose_81k' }, compose && subject, area, tool, send),
    ),
  );
}

function salesRow(person: Person, { from, text }: Line): HTMLElement {
  const name = from === 'me' ? ME.name : person.name;
  return draw(
    'li',
    {},
    draw('span', { class: 't-14 t-bold' }, name),
    draw('div', { class: 'message-content' }, draw('p', { class: 't-14 white-space-pre-wrap' }, text)),
  );
}

/** Recruiter: always an InMail. */
export function drawRecruiter(person: Person): HTMLElement {
  const area = draw('textarea', {
    class: 'compose-textarea__textarea',
    rows: '5',
    'data-test-compose-textarea-input': true,
  });
  const send = draw('button', { type: 'button', class: 'compose-actions__submit-button' }, words().send);
  const dialog = draw(
    'div',
    { role: 'dialog', class: 'panel' },
    draw('span', { class: 'artdeco-pill' }, person.name),
    draw('input', { class: 'compose-subject__input', placeholder: words().subject }),
    draw('div', { 'data-test-base-composer-textarea': true }, area),
    send,
  );
  const onSent = (text: string) => dialog.prepend(draw('p', {}, text));
  wire({ surface: 'linkedin-inmail', to: person.id, area, send, onSent });
  return draw('main', {}, dialog);
}

/** The mobile web. */
export function drawMobile(person: Person, compose: boolean): HTMLElement {
  const list = draw('ul', {});
  const add = ({ from, text }: Line) =>
    list.append(
      draw(
        'li',
        { class: `member-message${from === 'me' ? ' self' : ''}` },
        draw('p', { class: 'message-body' }, text),
      ),
    );
  if (!compose) for (const line of person.lines) add(line);
  const hints = { name: 'message', class: 'medium', placeholder: words().write };
  const area = draw('textarea', { id: 'messaging-reply', ...hints });
  const send = draw('button', { type: 'button', class: 'message-send' }, words().send);
  const onSent = (text: string) => add({ from: 'me', text, time: 'now' });
  wire({ surface: 'linkedin-message', to: person.id, area, send, onSent });
  return draw('main', { class: 'panel' }, draw('h1', {}, person.name), list, draw('form', {}, area, send));
}

/** The small dialog that the newer pages open to congratulate someone. */
export function drawSmallDialog(person: Person): HTMLElement {
  const area = draw('textarea', { rows: '4' });
  const send = draw(
    'button',
    { type: 'button', componentkey: 'referralSendButton-1', class: '_9b3c' },
    words().send,
  );
  const content = draw('div', { 'data-testid': 'dialog-content' }, area, send);
  const attributes = {
    open: true,
    class: 'panel',
    'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.SendMessage',
  };
  const dialog = draw('dialog', attributes, draw('h2', {}, person.name), content);
  const onSent = (text: string) => dialog.prepend(draw('p', {}, text));
  wire({ surface: 'linkedin-message', to: person.id, area, send, onSent });
  return draw('main', {}, dialog);
}

interface Wiring {
  readonly surface: Surface;
  readonly to: string;
  readonly area: HTMLElement;
  readonly send: HTMLElement;
  readonly onSent: (text: string) => void;
}

/** The model follows `input` events, and only the button sends. */
function wire({ surface, to, area, send, onSent }: Wiring): void {
  if (!(area instanceof HTMLTextAreaElement)) return;
  let model = '';
  const follow = () => {
    model = area.value;
    recordDraft(to, model);
    send.toggleAttribute('disabled', model.trim() === '');
  };
  area.addEventListener('input', follow);
  send.addEventListener('click', () => {
    recordSent(surface, model, to);
    onSent(model);
    area.value = '';
    follow();
  });
  follow();
}
