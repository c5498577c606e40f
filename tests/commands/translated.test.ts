import { expect, test } from 'vitest';
import { behindIn, translatedAfter } from '../../src/commands/translated';

const words = (card: string) => ({ card_close: { message: card }, card_open: { message: 'x' } });
const after = (lines: string, english: string, de: string, fr: string) =>
  translatedAfter(lines, words(english), { de: words(de), fr: words(fr) });

const AT_FIRST = after('', 'Close', 'Schließen', 'Fermer');

test('what is translated is of the English of that moment', () => {
  expect(behindIn(AT_FIRST)).toEqual([]);
  expect(AT_FIRST).toMatch(/^card_close \S{6} de=\S{6} fr=\S{6}\ncard_open .*\n$/);
  expect(after(AT_FIRST, 'Close', 'Schließen', 'Fermer')).toBe(AT_FIRST);
});

test('once the English is another, every translation of it is behind, and stays so until it is another too', () => {
  const changed = after(AT_FIRST, 'Shut', 'Schließen', 'Fermer');
  expect(behindIn(changed)).toEqual(['de card_close', 'fr card_close']);
  const half = after(changed, 'Shut', 'Zumachen', 'Fermer');
  expect(behindIn(half)).toEqual(['fr card_close']);
  expect(behindIn(after(half, 'Shut it', 'Zumachen', 'Fermer'))).toEqual(['de card_close', 'fr card_close']);
});

test('what was translated together with the English is not behind', () => {
  expect(behindIn(after(AT_FIRST, 'Shut', 'Zumachen', 'Clore'))).toEqual([]);
});

test('whoever takes the sign away says that it fits', () => {
  const changed = after(AT_FIRST, 'Shut', 'Schließen', 'Fermer').replaceAll('*', '');
  expect(behindIn(after(changed, 'Shut', 'Schließen', 'Fermer'))).toEqual([]);
});
