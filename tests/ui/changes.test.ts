import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, type Piece } from '../../src/ui/changes';
import { mixOf } from '../../src/ui/mix';
import { REWRITE, rewriteOf, TEXT } from './views';

const piecesOf = (...given: Parameters<typeof changesOf>) =>
  changesOf(...given).flatMap(({ pieces }) => pieces);

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
  expect(drawn(piecesOf(draft, rewriteOf(rewrite)))).toBe(picture);
});

test('a whole message', () => {
  expect(drawn(piecesOf(TEXT, REWRITE))).toMatchInlineSnapshot(`
    "Hi Maya,

    Thanks for connecting! -We help bike shops fill their calendar, guaranteed. --Can we hop on a call this week?-_[the part of her wheel class that stayed with you]_+ made me curious. ++How did the class come about?+

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
      const kept = piecesOf(draft, rewriteOf(words)).filter(({ kind }) => kind !== 'gone');
      expect(kept.map((piece) => piece.text).join('')).toBe(words);
    }),
  );
});

test('what is kept or gone is the draft, letter for letter', () => {
  fc.assert(
    fc.property(text, text, (draft, words) => {
      const was = piecesOf(draft, { text: words, blanks: [] }).filter(({ kind }) => kind !== 'new');
      expect(was.map((piece) => piece.text).join('')).toBe(draft);
    }),
  );
});

test('texts too long to compare come back as they are', () => {
  const long = 'word '.repeat(200_000);
  expect(piecesOf(long, rewriteOf('Short [one]'))).toEqual([
    { kind: 'kept', text: 'Short ' },
    { kind: 'blank', text: '[one]' },
  ]);
});

test('with every passage left as it was, the mix is the draft; with none, the rewrite and its blanks', () => {
  fc.assert(
    fc.property(text, text, (draft, words) => {
      const passages = changesOf(draft, rewriteOf(words));
      const all = passages.map((_, at) => at);
      expect(mixOf(passages, all).text).toBe(draft);
      expect(mixOf(passages, []).text).toBe(words);
    }),
  );
  expect(mixOf(changesOf(TEXT, REWRITE), [])).toEqual(REWRITE);
});

/** Passages in bars, with what is gone, new and blank. */
const cut = (draft: string, after: string) =>
  changesOf(draft, rewriteOf(after))
    .map(({ pieces, was }) => (was === null ? drawn(pieces) : `|${drawn(pieces)}|`))
    .join('');

test.each([
  [
    'each sentence that goes or comes is a passage',
    'Hi Maya!\nI teach too. We sell old bikes. Buy one now. All the best from here',
    'Hi Maya!\nI teach too. What is [your next class]? All the best from here',
    'Hi Maya!\nI teach too. |-We sell old bikes. -||-Buy one now. -||+What is +_[your next class]_+? +|All the best from here',
  ],
  [
    'what changed within one sentence is one',
    'I love the old way you teach the little ones. Thanks from here',
    'I love the new class you give the little people. Thanks from here',
    'I love the |-old way you teach-+new class you give+ the little -ones.-+people.+| Thanks from here',
  ],
  [
    'what goes on with a sentence replaces what went on with it',
    'Hi Maya, we sell old bikes. Buy one now. All the best from here',
    'Hi Maya, how is the class? All the best from here',
    'Hi Maya, |-we sell old bikes. -+how is the class? +||-Buy one now. -|All the best from here',
  ],
])('%s', (_, draft, after, picture) => expect(cut(draft, after)).toBe(picture));

test('a mix has its blanks where they stand in it', () => {
  const passages = changesOf(
    'I love how you teach. We sell [old bikes]. All the best from here',
    rewriteOf('I love [the class]. What is [your next one]? All the best from here'),
  );
  const first = passages.findIndex(({ was }) => was !== null);
  const { text: mixed, blanks } = mixOf(passages, [first]);
  expect(mixed).toBe('I love how you teach. What is [your next one]? All the best from here');
  expect(blanks.map(({ start, end }) => mixed.slice(start, end))).toEqual(['[your next one]']);
});
