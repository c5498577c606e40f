import { draw } from '../draw';
import { initialsOf, PEOPLE, type Person } from '../people';
import { drawForm } from './form';
import { append, drawList, memberId } from './thread';

/** The messaging page: everyone on the left, one conversation on the right, in the light DOM. */
export function drawMessaging(person: Person, open: (person: Person) => void): HTMLElement {
  const rows = PEOPLE.map((other) => drawRow(other, other.id === person.id, open));
  return draw(
    'main',
    { class: 'scaffold-layout messaging' },
    draw('div', { class: 'msg-conversations-container' }, draw('ul', {}, ...rows)),
    draw('div', { class: 'scaffold-layout__detail' }, drawThread(person)),
  );
}

function drawThread(person: Person): HTMLElement {
  const list = drawList(person);
  const title = draw('h2', { class: 'msg-entity-lockup__entity-title' }, person.name);
  const presence = draw('span', { class: 'visually-hidden' }, 'Status is offline');
  const link = { class: 'msg-thread__link-to-profile', href: `/in/${memberId(person.id)}/` };
  return draw(
    'div',
    { class: 'msg-convo-wrapper msg-thread' },
    draw('header', { class: 'msg-title-bar' }, person.others ? title : draw('a', link, title, presence)),
    draw('div', { class: 'msg-s-message-list' }, list),
    drawForm({ surface: 'linkedin-message', to: person.id, onSent: (text) => append(list, person, text) }),
  );
}

function drawRow(person: Person, current: boolean, open: (person: Person) => void): HTMLElement {
  const button = draw(
    'button',
    { type: 'button', 'aria-current': current && 'true', onclick: () => open(person) },
    draw('span', { class: 'face' }, initialsOf(person.name)),
    draw('span', { class: 'name' }, person.name),
    draw('span', { class: 'standing' }, person.standing),
  );
  return draw('li', { class: 'msg-conversation-listitem' }, button);
}
