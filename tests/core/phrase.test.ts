import { describe, expect, test } from 'vitest';
import { readPattern } from '../../src/core/pattern';
import { findPhrases, indexPhrases } from '../../src/core/phrase';
import { readText } from '../../src/core/text';
import { unitsOf } from '../../src/core/units';

/** What a pattern finds in a text, as written. */
function found(pattern: string, text: string): readonly string[] {
  const units = unitsOf(readText(text), []);
  const matches = findPhrases(indexPhrases([['rule', [pattern]]]), units);
  return matches.map(({ first, last }) => text.slice(units[first]?.start, units[last]?.end));
}

describe('a pattern', () => {
  test.each<[string, string, string]>([
    ['free trial', 'A Free  trial!', 'Free  trial'],
    ['(call|chat) me', 'Just chat me up', 'chat me'],
    ['quick? call', 'a quick call', 'quick call'],
    ['quick? call', 'a call', 'call'],
    ['(a very)? good offer', 'a very good offer', 'a very good offer'],
    ['help~ you', 'helping you', 'helping you'],
    ['opportunit~ here', 'opportunities here', 'opportunities here'],
    ['offer .. you', 'offer it to you', 'offer it to you'],
    ['offer ..5 you', 'offer a b c d e you', 'offer a b c d e you'],
    ['only <amount> off', 'only $5 off', 'only $5 off'],
    ['see <link>', 'see https://a.example/b.', 'see https://a.example/b'],
    ['^ hello $', 'Fine. Hello! Bye', 'Hello'],
    ['ok ?', 'is it ok?', 'ok?'],
    ['(get on (a|the)? call|ring) now', 'get on the call now', 'get on the call now'],
    ['dont wait', 'Don’t wait', 'Don’t wait'],
    ['let me know', 'lmk', 'lmk'],
    ['you are', 'u r great', 'u r'],
    ['free money', 'f r e e money', 'f r e e money'],
    ['free money', 'f.r.e.e. mоnеy', 'f.r.e.e. mоnеy'],
    ['free money', '𝓯𝓻𝓮𝓮 m​oney', '𝓯𝓻𝓮𝓮 m​oney'],
    ['game changing', 'a game-changing idea', 'game-changing'],
  ])('%s is found in "%s"', (pattern, text, words) => {
    expect(found(pattern, text)).toEqual([words]);
  });

  test.each<[string, string]>([
    ['free trial', 'free. Trial'],
    ['offer .. you', 'offer a b c you'],
    ['offer .. you', 'An offer. You'],
    ['^ hello', 'oh hello'],
    ['free', 'freedom'],
    ['free money', 'a free one'],
  ])('%s is not found in "%s"', (pattern, text) => {
    expect(found(pattern, text)).toEqual([]);
  });

  test.each(['(a', 'a)', '<nothing> a'])('%s is refused', (pattern) => {
    expect(() => readPattern(pattern)).toThrow(/pattern/);
  });

  test('of nothing that must be there is refused', () => {
    expect(() => indexPhrases([['rule', ['a? b?']]])).toThrow(/must be there/);
  });
});
