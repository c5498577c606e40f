import { draw, icon, SHAPES } from '../draw';
import type { Person } from '../people';
import { drawForm } from './form';
import { append, drawList, memberId } from './thread';

/** A chat bubble with a conversation in it. */
export function drawBubble(person: Person): HTMLElement {
  const list = drawList(person);
  const title = person.others
    ? draw('span', {}, person.name)
    : draw('a', { href: `/in/${memberId(person.id)}/` }, draw('span', {}, person.name));
  const bubble = draw(
    'div',
    {
      class: 'msg-overlay-conversation-bubble msg-convo-wrapper msg-overlay-conversation-bubble--is-active',
      role: 'dialog',
      'aria-label': 'Messaging',
    },
    draw(
      'header',
      { class: 'msg-overlay-bubble-header' },
      draw('h2', { class: 'msg-overlay-bubble-header__title' }, title),
      draw(
        'button',
        { type: 'button', class: 'msg-overlay-bubble-header__control', onclick: () => bubble.remove() },
        icon(SHAPES.close),
        draw('span', { class: 'visually-hidden' }, `Close your conversation with ${person.name}`),
      ),
    ),
    draw('div', { class: 'msg-s-message-list' }, list),
    drawForm({
      surface: 'linkedin-message',
      to: person.id,
      onSent: (text) => append(list, person, text),
    }),
  );
  return bubble;
}
