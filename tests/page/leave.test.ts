import { expect, test } from 'vitest';
import type { Draft } from '../../src/core/types';
import { createLeave, LEAVE_AFTER } from '../../src/page/leave';

const draft = (text: string, id: string | null = 'kai'): Draft => ({
  text,
  surface: 'x-message',
  conversation: {
    sent: 0,
    received: 0,
    unanswered: 0,
    complete: true,
    group: false,
    recipient: id === null ? null : { name: null, id },
    theirLast: null,
    replyingTo: null,
  },
});

function heldAt(time: number, held = draft('buy')) {
  const leave = createLeave();
  leave.held(held, time);
  return leave;
}

test.each([
  ['a nervous double press', draft('buy'), 1000 + LEAVE_AFTER - 1, false],
  ['a second press after a breath', draft('buy'), 1000 + LEAVE_AFTER, true],
  ['a press an hour later', draft('buy'), 3_601_000, true],
  ['the text with one letter more', draft('buy!'), 9000, false],
  ['the same text to somebody else', draft('buy', 'ada'), 9000, false],
  ['the same text while the header is still loading', draft('buy', null), 9000, true],
  ['the same text on another surface', { ...draft('buy'), surface: 'x-reply' as const }, 9000, false],
])('leave for %s', (_, pressed, at, given) => {
  expect(heldAt(1000).given(pressed, at)).toBe(given);
});

test('a press that was never held has no leave of its own', () => {
  expect(createLeave().given(draft('buy'), 9000)).toBe(false);
});

test('the submit that follows the key is the same press, a new press later is not', () => {
  const leave = heldAt(1000);
  expect(leave.given(draft('buy'), 2000)).toBe(true);
  expect(leave.given(draft('buy'), 2001)).toBe(true);
  expect(leave.given(draft('buy'), 9000)).toBe(false);
  expect(leave.isHeld(draft('buy'))).toBe(false);
});

test('two chats held in turn each keep their leave', () => {
  const leave = heldAt(1000);
  leave.held(draft('buy', 'ada'), 1500);
  expect(leave.given(draft('buy'), 3000)).toBe(true);
  expect(leave.given(draft('buy', 'ada'), 4000)).toBe(true);
});
