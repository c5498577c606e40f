// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Box } from '../../src/sites/box';
import { layoutOf } from '../../src/sites/layout';
import { siteAt } from '../../src/sites/site';

const EDITOR =
  'main [contenteditable="true"], dialog textarea, [role="dialog"] textarea, main textarea, textarea, [contenteditable="true"]';

const PAGES = readdirSync(join(import.meta.dirname, 'pages')).filter((name) => {
  load(readPage(name));
  return document.querySelector(EDITOR) !== null;
});

test.each(PAGES)('what is saved of %s is recognised as the page itself was', (name) => {
  load(readPage(name));
  const before = factsOf(boxIn());
  const saved = layoutOf(document) ?? '';
  load(saved);
  expect(factsOf(boxIn())).toEqual(before);
});

test('no text, name or address of a person survives, and the same stays the same', () => {
  load(`<!-- https://www.linkedin.com/messaging/thread/2-bWF5YQ==/ -->
    <main class="msg-thread"><h2>Maya Lindqvist</h2><a href="https://www.linkedin.com/in/ACoAAmaya/?x=1" title="Maya" data-id="urn:li:member:1"><img alt="Maya" src="https://img.example/maya"></a>
    <p>Maya Lindqvist</p><p>It rained in Malmö.</p><span>12/300</span>
    <form class="msg-form"><textarea placeholder="Write to Maya">Dear Maya</textarea><button type="submit">Send</button></form></main>`);
  const saved = layoutOf(document) ?? '';
  expect(saved).not.toMatch(/maya|lindqvist|rained|malm|dear|bWF5YQ/i);
  expect(saved).toContain('<h2>Words 1</h2>');
  expect(saved).toContain('<p>Words 1</p><p>Words 2</p><span>12/300</span>');
  expect(saved).toContain('<button type="submit">Send</button>');
  expect(saved).toMatch(/^<!-- https:\/\/www\.linkedin\.com\/messaging\/thread\/p\d\/ -->/);
});

function readPage(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', name), 'utf8');
}

function load(html: string): void {
  const url = /<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>(EDITOR)?.focus();
}

function boxIn(): Box | null {
  let box: Box | null = null;
  const hear = (event: Event) => {
    box = siteAt(location.hostname)?.boxAt(event) ?? null;
  };
  window.addEventListener('input', hear, true);
  document.activeElement?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  window.removeEventListener('input', hear, true);
  return box;
}

/** What does not depend on whose page it is. */
function factsOf(box: Box | null) {
  if (!box) return null;
  const { sent, received, complete, group, recipient, replyingTo } = box.conversation();
  const told = { isTo: recipient !== null, isAnswer: replyingTo !== null };
  return {
    surface: box.surface,
    known: box.known,
    send: box.hasSend(),
    sent,
    received,
    complete,
    group,
    ...told,
  };
}
