import { expect, test } from 'vitest';
import { newsOf } from '../../src/ui/news';
import { viewOf } from './views';

const HELD = viewOf();
const ASKED = viewOf({ cause: 'asked' });
const PENDING = viewOf({ rewrite: 'pending' });

test('a held message is announced with the reason, the way in and the way on', () => {
  expect(newsOf(null, HELD)).toBe(
    'Not sent yet. How Maya may read it: An offer before a hello. Press Tab to read it, Escape to close. Press Send again to send it as it is.',
  );
});

test('a card that was asked for says nothing of sending', () => {
  expect(newsOf(null, ASKED)).toBe(
    'How Maya may read it: An offer before a hello. Press Tab to read it, Escape to close.',
  );
});

test('a message that is held while its card is open is announced', () => {
  expect(newsOf(ASKED, HELD)).toContain('Not sent yet.');
});

test('a rewrite that comes later is announced, and nothing else again', () => {
  expect(newsOf(PENDING, HELD)).toBe('A rewrite is ready.');
  expect(newsOf(PENDING, viewOf({ rewrite: null }))).toBeNull();
});

test('what became of a rewrite is announced', () => {
  expect(newsOf(HELD, viewOf({ notice: 'copied' }))).toContain('it is on your clipboard');
});

test('a draft that is still being written is not announced at each pause', () => {
  expect(newsOf(HELD, ASKED)).toBeNull();
  expect(newsOf(ASKED, viewOf({ cause: 'asked', findings: 1 }))).toBeNull();
  expect(newsOf(viewOf({ cause: 'asked', rewrite: 'pending' }), ASKED)).toBeNull();
});
