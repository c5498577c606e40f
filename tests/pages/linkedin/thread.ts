import { draw } from '../draw';
import type { Line, Person } from '../people';
import { initialsOf, ME } from '../people';
import { asked } from '../record';

/** The list of messages of one conversation, with the skeleton that the site draws round them. */
export function drawList(person: Person): HTMLElement {
  const loading = asked('history') === 'loading';
  const list = draw(
    'ul',
    { class: 'msg-s-message-list-content list-style-none' },
    draw('li', { class: 'msg-s-message-list__top-of-list' }),
    loading ? null : drawCard(person),
    draw(
      'li',
      { class: `msg-s-message-list__loader${loading ? '' : ' hidden'}` },
      draw('div', { class: 'artdeco-loader' }, 'Loading…'),
    ),
  );
  let before: Line['from'] | null = null;
  for (const line of loading ? [] : person.lines) {
    list.append(drawLine(person, line, line.from !== before));
    before = line.from;
  }
  list.append(
    draw('li', { class: 'msg-s-message-list__typing' }),
    draw('li', { class: 'msg-s-message-list__bottom-of-list' }),
  );
  return list;
}

/** Puts a message that was just sent at the end of its list. */
export function append(list: HTMLElement, person: Person, text: string): void {
  const line: Line = { from: 'me', text, time: 'now' };
  list.lastElementChild?.previousElementSibling?.before(drawLine(person, line, true));
  list.scrollIntoView({ block: 'end' });
}

function drawCard(person: Person): HTMLElement | null {
  if (person.others) return null;
  const degree = draw(
    'span',
    { class: 'artdeco-entity-lockup__degree' },
    draw('span', { class: 'a11y-text' }, '1st degree connection'),
    draw('span', { 'aria-hidden': 'true' }, '· 1st'),
  );
  return draw(
    'li',
    { class: 'msg-s-profile-card' },
    draw('div', { class: 'face large' }, initialsOf(person.name)),
    draw('a', { href: `/in/${memberId(person.id)}/`, class: 'name' }, person.name),
    degree,
    draw('p', { class: 'headline' }, person.headline),
  );
}

let urns = 0;

function drawLine(person: Person, line: Line, first: boolean): HTMLElement {
  const writer = line.from === 'me' ? ME : { id: person.others?.[0] ?? person.id, name: person.name };
  const item = draw(
    'div',
    {
      class: `msg-s-event-listitem${line.from === 'them' ? ' msg-s-event-listitem--other' : ''}`,
      // The id in there is the mailbox owner's in both directions.
      'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:${memberId(ME.id)},2-${urns++})`,
    },
    draw('div', { class: 'msg-s-event-listitem__message-bubble' }, body(line.text)),
  );
  return draw('li', { class: 'msg-s-message-list__event clearfix' }, first && drawMeta(writer, line), item);
}

function drawMeta(writer: { readonly id: string; readonly name: string }, line: Line): HTMLElement {
  return draw(
    'div',
    { class: 'msg-s-message-group__meta' },
    draw(
      'span',
      { class: 'msg-s-event-listitem--group-a11y-heading visually-hidden' },
      `${writer.name} sent the following message at ${line.time}`,
    ),
    draw(
      'a',
      { href: `/in/${memberId(writer.id)}/` },
      draw('span', { class: 'msg-s-message-group__name' }, writer.name),
    ),
    draw('time', { class: 'msg-s-message-group__timestamp' }, line.time),
  );
}

function body(text: string): HTMLElement {
  return draw('p', { class: 'msg-s-event-listitem__body' }, text);
}

/** Links within messaging carry the member's id, not the address that they chose. */
export function memberId(id: string): string {
  return `ACoAA${id.replace(/[^a-z]/g, '')}`;
}
