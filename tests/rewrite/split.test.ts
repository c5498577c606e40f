import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSignOff } from '../../src/rewrite/edges';
import { split } from '../../src/rewrite/split';

const parts = (text: string) => split(text).map(({ place, text: piece }) => `${place}: ${piece}`);

test.each([
  ['Hi Anna, we met.', ['greeting: Hi Anna,', 'body: we met.']],
  ['Dear Mrs. van Rensburg,\n\nWe met.', ['greeting: Dear Mrs. van Rensburg,', 'body: We met.']],
  ['Hey Mina! 🔐\n\nWe met.', ['greeting: Hey Mina! 🔐', 'body: We met.']],
  ['Marta, your post was lovely.', ['greeting: Marta,', 'body: your post was lovely.']],
  ['Thanks, your post was lovely.', ['body: Thanks, your post was lovely.']],
  ['hey sam, nice kiln', ['greeting: hey sam,', 'body: nice kiln']],
  ['Hi {{first_name}}, hello', ['greeting: Hi {{first_name}},', 'body: hello']],
  ['@tilda So true!', ['greeting: @tilda', 'body: So true!']],
  ['How are you?\n\nBest,\nJane', ['body: How are you?', 'sign-off: Best,\nJane']],
  ['Lovely to read. - Jan', ['body: Lovely to read.', 'sign-off: - Jan']],
  ['Hello.\nNeil', ['greeting: Hello.', 'sign-off: Neil']],
  ['Loved it! 😊 We sell cups.', ['body: Loved it! 😊', 'body: We sell cups.']],
  ['I read your post and I would love a call.', ['body: I read your post', 'body: I would love a call.']],
  ['If you are hiring, I can help.', ['body: If you are hiring, I can help.']],
  ['', []],
])('%j is cut into its greeting, clauses and sign-off', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test('nothing of a draft is lost between its pieces', () => {
  fc.assert(
    fc.property(
      fc
        .array(
          fc.constantFrom(
            'we',
            'met',
            'Hi Anna,',
            ' ',
            '. ',
            '\n\n',
            ' and I ',
            '😊',
            '!',
            ' - ',
            'Best,\nJo',
          ),
        )
        .map((words) => words.join('')),
      (text) => {
        const again = split(text).map(({ gap, text: piece }) => gap + piece);
        expect(again.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});

test.each([
  ['Kind regards,\nOtto Brandt\nSales Director, Surefield\n+49 30 5550 1234', 'Kind regards,\nOtto Brandt'],
  ['Thanks in advance,\nNishant', 'Nishant'],
  ['Sincerely,\nH. Brandt, CLU', 'Sincerely,\nH. Brandt'],
  ['- Jan', '- Jan'],
])('of the sign-off %j the closing word and the name stay', (text, plain) => {
  expect(plainSignOff(text)).toBe(plain);
});
