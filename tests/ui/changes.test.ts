import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, type Piece } from '../../src/ui/changes';
import { REWRITE, rewriteOf, TEXT } from './views';

/** `-gone-`, `+new+`, `_blank_`, kept as it is. */
function drawn(pieces: readonly Piece[]): string {
  const edges: Record<Piece['kind'], string> = { kept: '', new: '+', gone: '-', blank: '_' };
  return pieces.map(({ kind, text }) => edges[kind] + text + edges[kind]).join('');
}

const PAIRS: readonly (readonly [what: string, draft: string, rewrite: string, drawn: string])[] = [
  ['nothing changed', 'Hi Maya!', 'Hi Maya!', 'Hi Maya!'],
  ['a word in place of another', 'Hi Maya, hello', 'Hi Maya, welcome', 'Hi Maya, -hello-+welcome+'],
  ['a sentence left out', 'Hi Maya. Buy this now. Best', 'Hi Maya. Best', 'Hi Maya. -Buy this now. -Best'],
  ['words shared by chance', 'we sell a lot', 'you have a point', '-we sell a lot-+you have a point+'],
  ['a blank', 'I liked it', 'I liked [what]', 'I liked -it-_[what]_'],
  ['from nothing', '', 'Hello', '+Hello+'],
  ['to nothing', 'Hello', '', '-Hello-'],
];

test.each(PAIRS)('%s', (_, draft, rewrite, picture) => {
  expect(drawn(changesOf(draft, rewriteOf(rewrite)))).toBe(picture);
});

test('a whole message', () => {
  expect(drawn(changesOf(TEXT, REWRITE))).toMatchInlineSnapshot(`
    "Hi Maya,

    Thanks for connecting! -We help bike shops fill their calendar, guaranteed. Can we hop on a call this week-_[the part of her wheel class that stayed with you]_+ made me curious. How did the class come about+?

    Best,
    Tom"
  `);
});

const word = fc.constantFrom(
  'a',
  'we',
  'help',
  'teams',
  ',',
  '.',
  ' ',
  ' ',
  '\n',
  '[what]',
  '👋🏽',
  '\ud800',
  'שלום',
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));

test('without what is gone the pieces are the rewrite, letter for letter', () => {
  fc.assert(
    fc.property(text, text, (draft, words) => {
      const kept = changesOf(draft, rewriteOf(words)).filter(({ kind }) => kind !== 'gone');
      expect(kept.map((piece) => piece.text).join('')).toBe(words);
    }),
  );
});

test('what is kept or gone is the draft, letter for letter', () => {
  fc.assert(
    fc.property(text, text, (draft, words) => {
      const was = changesOf(draft, { text: words, blanks: [] }).filter(({ kind }) => kind !== 'new');
      expect(was.map((piece) => piece.text).join('')).toBe(draft);
    }),
  );
});

test('texts too long to compare come back as they are', () => {
  const long = 'word '.repeat(200_000);
  expect(changesOf(long, rewriteOf('Short [one]'))).toEqual([
    { kind: 'kept', text: 'Short ' },
    { kind: 'blank', text: '[one]' },
  ]);
});
