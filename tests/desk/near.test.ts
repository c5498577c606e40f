import { expect, test } from 'vitest';
import { createCopies, signatureOf } from '../../src/desk/near';

const TEMPLATE = (name: string, place: string) =>
  `Hi ${name}, I came across what you do in ${place} and wanted to reach out. We help teams like yours with their books, their taxes and all the rest of the paper that nobody likes to do.`;

function groups(...texts: readonly string[]): readonly number[] {
  const copies = createCopies();
  return texts.map((text, at) => copies.add(at, signatureOf(text)));
}

test('texts from one template are near copies of the first of them', () => {
  const other =
    'Your talk about the ferries of the north has stayed with me all week. What did people ask most?';
  expect(
    groups(TEMPLATE('Maya', 'Porto'), other, TEMPLATE('Tom', 'Bergen'), TEMPLATE('Zoë', 'Malmö')),
  ).toEqual([0, 1, 0, 0]);
});

test('what only shares some words with another is no copy of it', () => {
  const one =
    'We help teams like yours with their books. Would you have a moment for a call about it this week?';
  const two =
    'We help teams like yours with their hiring, and your post on interviews is why I am writing to you.';
  expect(groups(one, two)).toEqual([0, 1]);
});

test('texts of a few words are never taken for copies', () => {
  expect(groups('Thank you, Maya!', 'Thank you, Maya!')).toEqual([0, 1]);
});

test('case, marks and line breaks make no difference', () => {
  expect(
    groups(TEMPLATE('Maya', 'Porto'), TEMPLATE('Maya', 'Porto').toUpperCase().replaceAll(' ', '\n')),
  ).toEqual([0, 0]);
});
