import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/core/text';

const kinds = (source: string) => readText(source).tokens.map((token) => `${token.kind} ${token.text}`);
const sentences = (source: string) =>
  readText(source).sentences.map(({ start, end }) => source.slice(start, end));

test.each([
  ['Hi {{first_name}}', ['word hi', 'field {{first_name}}']],
  ['we’re 10x better', ["word we're", 'amount 10x', 'word better']],
  ['$5k off.', ['amount $5k', 'word off', 'mark .']],
  ['see www.example.com/a.', ['word see', 'link www.example.com/a', 'mark .']],
  ['Fr\u200bee', ['word free']],
  ['𝓯𝓻𝓮𝓮', ['word free']],
  ['ask @kai #jobs', ['word ask', 'handle @kai', 'tag #jobs']],
])('%s is read as its tokens', (source, expected) => {
  expect(kinds(source)).toEqual(expected);
});

test.each([
  ['Dr. Who came. He left!', ['Dr. Who came.', 'He left!']],
  ['One line\nanother', ['One line', 'another']],
  ['It costs $4,000. Call me?', ['It costs $4,000.', 'Call me?']],
  ['Up 40%. It grew 3.5x, they say.', ['Up 40%.', 'It grew 3.5x, they say.']],
  ['Is it “done.” Yes', ['Is it “done.”', 'Yes']],
  ['', []],
  ['  \n ', []],
])('%s is cut into its sentences', (source, expected) => {
  expect(sentences(source)).toEqual(expected);
});

test.each(['\ud800', '👋', 'مرحبا بك', '<b>hi</b>', 'https://a.example/ '.repeat(1000)])(
  'every token of %s stands where it says',
  (source) => {
    for (const { start, end } of readText(source).tokens) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
    }
  },
);

test('a plain word is read the same where it ends in a tab, which only the whole pattern reads', () => {
  const part = fc.constantFrom(
    ...[
      'Anna',
      'i',
      'www',
      'http://a.example',
      'me@a.example',
      'x.com',
      '$5k',
      '10x',
      "don't",
      'naïve',
      'FREE',
      '\u{1d4ef}ree',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      ',',
      '.',
      ':',
      '-',
      '\n',
      '\u200b',
      "'",
      '{{name}}',
      '%NAME%',
      '\u0301',
      '@',
      '?',
      '!',
      '/',
      '\ud800',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const source = parts.join('');
      const places = (text: string) =>
        readText(text).tokens.map(({ kind, start, end }) => [kind, start, end]);
      expect(places(source)).toEqual(places(source.replaceAll(' ', '\t').replaceAll(',', ';')));
    }),
    { numRuns: 1000 },
  );
});
