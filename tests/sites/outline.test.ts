// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { outlineOf } from '../../src/sites/outline';
import { routeOf } from '../../src/sites/route';
import { createScrub } from '../../src/sites/scrub';

beforeEach(() => {
  document.title = '';
  document.body.innerHTML = '';
});

test('a report tells what stands round the box, and nothing of whom', () => {
  document.body.innerHTML = `
    <main class="msg-thread" data-testid="thread-maya_lindqvist-7"><h2 title="Maya Lindqvist">Maya Lindqvist</h2>
      <a href="/in/ACoAAmaya/" aria-label="Visit Maya">her page</a>
      <form id="form-12" class="msg-form secretive"><div contenteditable="true" role="textbox" class="for-maya"><p>Hi Maya, a secretive word</p></div>
      <button type="submit" data-testid="dm-composer-send-button">Send</button></form></main>`;
  document.querySelector<HTMLElement>('[role="textbox"]')?.focus();
  const outline = outlineOf(document) ?? '';
  expect(
    outline
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim()),
  ).toEqual([
    'body',
    'main.msg-thread[data-testid=thread-*_*-*]',
    'h2',
    'a',
    'form.msg-form.*',
    'div.for-*[role=textbox][contenteditable=true]  <- the box',
    'button[type=submit][data-testid=dm-composer-send-button]',
  ]);
});

test('without a box that has the focus there is nothing to tell', () => {
  document.body.innerHTML = '<input><textarea></textarea>';
  document.querySelector('input')?.focus();
  expect(outlineOf(document)).toBeNull();
});

test.each([
  ['UserAvatar-Container-elonish', '@elonish wrote', 'UserAvatar-Container-*'],
  ['commentBox-urn:li:activity:7123', '', 'commentBox-urn:li:activity:*'],
  ['messageBox', 'a message in a box', 'messageBox'],
  ['mayaBox', 'Maya', '*'],
  ['_a1b2c3', '', '_*'],
  ['profile-größe', '', 'profile-*'],
])('of the name %s, where the page says "%s", %s is left', (name, text, left) => {
  document.body.textContent = text;
  expect(createScrub(document)(name)).toBe(left);
});

test.each([
  ['https://www.linkedin.com/in/maya-lindqvist/?a=b', 'www.linkedin.com/in/*'],
  ['https://www.linkedin.com/messaging/thread/2-abc==/', 'www.linkedin.com/messaging/thread/*'],
  ['https://x.com/maya_lindqvist/status/1', 'x.com/*/status/*'],
  ['https://x.com/i/chat/1-2', 'x.com/i/chat/*'],
])('%s is a page of the kind %s', (href, route) => {
  expect(routeOf(new URL(href))).toBe(route);
});
