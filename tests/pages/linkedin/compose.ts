import { draw } from '../draw';
import type { Person } from '../people';
import { drawForm } from './form';
import { append, drawList } from './thread';
import { words } from './words';

/** A new message: its people are pills; with one of them chosen, what you two wrote before stands below. */
export function drawCompose(people: readonly Person[], subject: boolean): HTMLElement {
  const [person] = people;
  const known = person && people.length === 1 ? person : null;
  const list = known ? drawList(known) : null;
  return draw(
    'div',
    { class: 'msg-convo-wrapper msg-thread compose' },
    draw('h2', { class: 'msg-title-bar' }, words().newMessage),
    draw(
      'div',
      { class: 'msg-connections-typeahead' },
      ...people.map(drawPill),
      draw('input', {
        class: 'msg-connections-typeahead__search-field',
        role: 'combobox',
        'aria-expanded': 'false',
        placeholder: 'Type a name',
      }),
    ),
    draw('div', { class: 'msg-s-message-list' }, list),
    drawForm({
      surface: subject ? 'linkedin-inmail' : 'linkedin-message',
      to: people.map(({ id }) => id).join(','),
      subject,
      onSent: (text) => list && known && append(list, known, text),
    }),
  );
}

function drawPill(person: Person): HTMLElement {
  const pill = {
    type: 'button',
    class: 'artdeco-pill artdeco-pill--dismiss',
    'aria-label': `${words().remove} ${person.name}`,
  };
  return draw('button', pill, draw('span', { class: 'artdeco-pill__text' }, person.name));
}
