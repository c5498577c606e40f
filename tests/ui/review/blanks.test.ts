import { expect, test } from 'vitest';
import { blanksIn } from '../../../src/ui/review/blanks';

const blanksOf = (text: string, ...told: readonly string[]) =>
  blanksIn(
    text,
    told.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length })),
  ).map(({ start, end }) => text.slice(start, end));

test.each([
  ['I thought of you because of [what you know of Maya].', ['[what you know of Maya]']],
  ['[one line] and [your reason, in a plain line]', ['[one line]', '[your reason, in a plain line]']],
  ['he [laughs] goes out', []],
  ['See the [city map](https://city.example).', []],
  ['an [open bracket, and a line\nafter it]', []],
])('the blanks of %j', (text, blanks) => {
  expect(blanksOf(text)).toEqual(blanks);
});

test('a field is not told of twice', () => {
  expect(blanksOf('Hi [first name], [one line on them].', '[first name]')).toEqual(['[one line on them]']);
});
