import { afterEach, describe, expect, test } from 'vitest';
import { language, said, say, speak } from '../../src/core/said';

afterEach(() => speak(() => ''));

const WORDS = said('test', {
  plain: 'Close',
  filled: 'How {name} may read it:',
  counted: { one: '{count} habit in {where}', other: '{count} habits in {where}' },
  list: ['first', 'second'],
  deep: { 'with-a-sign': { name: 'Gentle' } },
});

const GERMAN: Readonly<Record<string, string>> = {
  language: 'de',
  test_plain: 'Schließen',
  test_filled: 'So liest es {name}:',
  test_counted_one: '{count} Gewohnheit in {where}',
  test_counted_other: '{count} Gewohnheiten in {where}',
  test_list_1: 'zweitens',
  test_deep_with_a_sign_name: 'Sanft',
};

describe('without a browser', () => {
  test('all is said in English', () => {
    expect([WORDS.plain, WORDS.filled({ name: 'Maya' }), WORDS.list, language()]).toEqual([
      'Close',
      'How Maya may read it:',
      ['first', 'second'],
      'en',
    ]);
  });

  test.each([
    [1, '1 habit in here'],
    [0, '0 habits in here'],
    [12_345, '12,345 habits in here'],
  ])('%i has its form', (count, words) => {
    expect(WORDS.counted({ count, where: 'here' })).toBe(words);
  });
});

describe('in the language of the browser', () => {
  const inGerman = () => speak((key) => GERMAN[key] ?? '');

  test('a table read before speaks it too', () => {
    inGerman();
    expect([WORDS.plain, WORDS.filled({ name: 'Maya' }), WORDS.deep['with-a-sign'].name]).toEqual([
      'Schließen',
      'So liest es Maya:',
      'Sanft',
    ]);
    expect(language()).toBe('de');
  });

  test('forms and figures are its own', () => {
    inGerman();
    expect(WORDS.counted({ count: 1, where: 'X' })).toBe('1 Gewohnheit in X');
    expect(WORDS.counted({ count: 12_345, where: 'X' })).toBe('12.345 Gewohnheiten in X');
    speak((key) => ({ language: 'fr', test_counted_one: 'une' })[key] ?? '');
    expect(WORDS.counted({ count: 0, where: 'X' })).toBe('une');
  });

  test('what it does not have stays English', () => {
    inGerman();
    expect(WORDS.list.join()).toBe('first,zweitens');
  });

  test('and so does all where nothing can be looked up any more', () => {
    speak(() => {
      throw new Error('Extension context invalidated.');
    });
    expect([WORDS.plain, language()]).toEqual(['Close', 'en']);
  });
});

test('what fills a place is not filled again, whatever signs are in it', () => {
  expect(say('test_filled', '{a} and {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 and x');
});
