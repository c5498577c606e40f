import { draw } from '../draw';
import { initialsOf, PEOPLE, type Person, personAt } from '../people';
import { asked } from '../record';
import { drawBubble } from './bubble';
import { drawComment, drawCommentBox } from './comment';
import type { Interop } from './interop';
import { drawInvite } from './invite';
import { drawShareBox, drawShareDialog } from './share';
import { words } from './words';

/** The feed, in the newer layout: hashed classes, hooks in `data-testid` and `componentkey`. */
export function drawFeed(interop: Interop): HTMLElement {
  const posts = PEOPLE.filter(({ post }) => post).map((person) => drawPost(person, interop));
  return draw(
    'main',
    { class: '_a81f' },
    drawStart(interop),
    draw('div', { role: 'list', class: '_c220' }, ...posts),
  );
}

function drawStart(interop: Interop): HTMLElement {
  const start = () => {
    if (asked('editor') === 'quill') {
      const box = drawShareBox(() => interop.hide(box));
      interop.show(box);
    } else {
      const dialog = drawShareDialog(() => {});
      document.body.append(dialog);
      dialog.showModal();
    }
  };
  return draw(
    'button',
    { type: 'button', class: '_9b3c', 'data-way': 'start', onclick: start },
    words().start,
  );
}

/** One person's profile, with the two ways to write to them. */
export function drawProfile(person: Person, interop: Interop): HTMLElement {
  return draw(
    'main',
    { class: '_a81f' },
    draw(
      'section',
      { class: '_7d0e', componentkey: 'profile-card' },
      draw('div', { class: 'face large' }, initialsOf(person.name)),
      draw('h1', {}, person.name),
      draw('p', {}, person.headline),
      ...drawWays(person, interop),
    ),
  );
}

function drawPost(person: Person, interop: Interop): HTMLElement {
  return draw(
    'div',
    { role: 'listitem', class: '_e94b', componentkey: `post-${person.id}` },
    draw(
      'div',
      { class: '_1f6a' },
      draw('span', { class: 'face' }, initialsOf(person.name)),
      draw('a', { href: `/in/${person.id}/` }, draw('span', {}, person.name)),
      draw('span', { class: 'headline' }, person.headline),
    ),
    draw('p', { 'data-testid': 'expandable-text-box' }, person.post ?? ''),
    draw('div', { class: 'ways' }, ...drawWays(person, interop)),
    drawComment(personAt('ida-holm'), 'I would love to see them turn.', `${person.id}-first`),
    drawCommentBox(person),
  );
}

function drawWays(person: Person, interop: Interop): readonly HTMLElement[] {
  const write = () => interop.show(drawBubble(person));
  const connect = () => {
    const dialog = drawInvite(person, () => interop.hide(dialog));
    interop.show(dialog);
  };
  return [
    draw('button', { type: 'button', class: '_9b3c', 'data-way': 'message', onclick: write }, 'Message'),
    draw(
      'button',
      {
        type: 'button',
        class: '_9b3c',
        'data-way': 'connect',
        'aria-label': `Invite ${person.name} to connect`,
        onclick: connect,
      },
      words().connect,
    ),
  ];
}
