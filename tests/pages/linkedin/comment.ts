import { draw, icon, SHAPES } from '../draw';
import type { Person } from '../people';
import { asked, recordDraft, recordSent } from '../record';
import { makeQuill, makeTipTap, type Rich } from './rich';
import { words } from './words';

/** The box for a comment under a post, or (`key`) for a reply to a comment. With `editor=quill` the classic one. */
export function drawCommentBox(person: Person, key: string = person.id): HTMLElement {
  return asked('editor') === 'quill' ? drawClassic(person, key) : drawNewer(person, key);
}

/** TipTap, no form, and a button that comes with the text. */
function drawNewer(person: Person, key: string): HTMLElement {
  const holder = draw('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const buttons = draw('div', { componentkey: `commentButtonSection-${key}` });
  const tools = draw('button', { type: 'button', 'aria-label': words().emoji }, icon(SHAPES.smile));
  const box = draw('div', { componentkey: `commentBox-${key}`, class: '_44ad' }, holder, tools, buttons);
  const hint = { 'aria-label': 'Text editor for creating comment' };
  const send = () => post(box, rich, person, key);
  const rich: Rich = makeTipTap(holder, hint, () => {
    recordDraft(`comment-${key}`, rich.text());
    const button = draw('button', { type: 'button', class: '_9b3c', onclick: send }, words().comment);
    buttons.replaceChildren(...(rich.text().trim() ? [button] : []));
  });
  return box;
}

/** Quill in a form. */
function drawClassic(person: Person, key: string): HTMLElement {
  const holder = draw('div', { class: 'comments-comment-box-comment__text-editor' });
  const tools = draw('button', { type: 'button', 'aria-label': words().emoji }, icon(SHAPES.smile));
  const send = draw(
    'button',
    {
      type: 'button',
      class: 'comments-comment-box__submit-button--cr _9b3c',
      hidden: true,
      onclick: () => post(box, rich, person, key),
    },
    words().comment,
  );
  const form = draw('form', { class: 'comments-comment-box__form' }, holder, tools, send);
  const box = draw('div', { class: 'comments-comment-box _44ad' }, form);
  const rich: Rich = makeQuill(holder, {}, () => {
    recordDraft(`comment-${key}`, rich.text());
    send.hidden = rich.text().trim() === '';
  });
  return box;
}

function post(box: HTMLElement, rich: Rich, person: Person, key: string): void {
  recordSent('linkedin-comment', rich.text(), key);
  box.before(drawComment(person, rich.text(), `${key}-mine`));
  rich.clear();
}

/** A comment, with a way to answer it. */
export function drawComment(person: Person, text: string, key: string): HTMLElement {
  const reply = () => {
    comment.append(drawCommentBox(person, key));
    button.remove();
  };
  const button = draw(
    'button',
    { type: 'button', class: '_9b3c', 'data-way': 'reply', onclick: reply },
    words().reply,
  );
  const comment = draw(
    'div',
    { class: 'comments-comment-entity commented', componentkey: `comment-${key}` },
    draw('a', { href: `/in/${person.id}/` }, draw('span', {}, person.name)),
    draw('p', {}, text),
    button,
  );
  return comment;
}
