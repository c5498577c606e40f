import { describe, expect, test } from 'vitest';
import { createGather } from '../../src/core/evidence';
import { PLACES, visitPieces } from '../../src/core/pieces';
import { createReader, fold, loudest, read } from '../../src/core/reader';
import { type Conversation, type Draft, FIRST_CONTACT } from '../../src/core/types';

const gather = createGather([]);

function evidenceOf(text: string, conversation: Partial<Conversation> = {}) {
  const draft: Draft = {
    text,
    surface: 'linkedin-message',
    conversation: { ...FIRST_CONTACT, ...conversation },
  };
  return gather(draft);
}

function placesOf(text: string, conversation: Partial<Conversation> = {}): Set<number> {
  const places = new Set<number>();
  visitPieces(evidenceOf(text, conversation), (_, everywhere) => places.add(everywhere));
  return places;
}

/** Weights that know one text only: all its pieces count for one. */
function weightsOf(text: string): Float64Array {
  const weights = new Float64Array(PLACES);
  for (const place of placesOf(text)) weights[place] = 1;
  return weights;
}

describe('pieces', () => {
  test.each([
    ['capitals', 'free demo today', 'FREE DEMO TODAY'],
    ['short spellings', 'thanks, can you help', 'thx, can u help'],
    ['spaced letters', 'our free demo', 'our f r e e demo'],
    ['zero-width characters', 'a free demo', 'a fr\u200bee demo'],
    ['accents', 'the resume is here', 'the résumé is here'],
  ])('are the same whatever the %s', (_, plain, odd) => {
    expect([...placesOf(odd)].sort()).toEqual([...placesOf(plain)].sort());
  });

  test('take one name for another', () => {
    expect(
      [...placesOf('your work at Tidepool')].filter((place) => placesOf('your work at Norrbolt').has(place))
        .length,
    ).toBeGreaterThan(
      [...placesOf('your work at tidepool')].filter((place) => placesOf('your work at norrbolt').has(place))
        .length,
    );
  });

  test('of a quotation are not those of the author', () => {
    const quoting = placesOf('A stranger wrote "double your pipeline" and I laughed.');
    const alone = placesOf('A stranger wrote and I laughed.');
    expect([...quoting].every((place) => alone.has(place) || quoting.size < alone.size + 4)).toBe(true);
  });

  test('of a misspelt word are mostly those of the word', () => {
    const plain = placesOf('opportunity');
    const shared = [...placesOf('oportunity')].filter((place) => plain.has(place));
    expect(shared.length).toBeGreaterThan(plain.size / 3);
  });

  test('stand elsewhere at another stage', () => {
    const here: number[] = [];
    const there: number[] = [];
    visitPieces(evidenceOf('our demo'), (_, __, place) => here.push(place));
    visitPieces(evidenceOf('our demo', { sent: 3, received: 3 }), (_, __, place) => there.push(place));
    expect(here).not.toEqual(there);
  });

  test.each(['', ' ', '🎉', '\ud800', '\n\n\n', 'ا ب ت', '<b>hi</b>', 'https://x.com '.repeat(1000)])(
    'can be taken from any text: %j',
    (text) => {
      expect(() => placesOf(text)).not.toThrow();
    },
  );

  test('stop at a bounded number, however long the text', () => {
    let count = 0;
    visitPieces(evidenceOf('one more word and then another '.repeat(20_000)), () => count++);
    expect(count).toBeLessThan(100_000);
  });
});

describe('the reader', () => {
  const pitch = 'We help founders double their pipeline.';

  test('reads a text it knows louder than one it does not', () => {
    const weights = weightsOf(pitch);
    expect(read(evidenceOf(pitch), weights).score).toBeGreaterThan(
      read(evidenceOf('How was the walk by the lake?'), weights).score,
    );
  });

  test('points at the sentence that moved it most', () => {
    const text = `Hope the move went well.\n\n${pitch} See you on Monday.`;
    const evidence = evidenceOf(text);
    const place = loudest(read(evidence, weightsOf(pitch)), evidence);
    expect(place && text.slice(place.start, place.end)).toBe(pitch);
  });

  test('points nowhere when nothing in the text speaks for a pitch', () => {
    const evidence = evidenceOf('How was the walk?');
    expect(loudest(read(evidence, new Float64Array(PLACES)), evidence)).toBeNull();
  });

  test('says of its sentences what it says of the whole', () => {
    const weights = weightsOf(pitch);
    const { score, sentences } = read(evidenceOf(`${pitch} Does Tuesday suit? ${pitch}`), weights);
    expect(sentences.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 9);
  });

  test('reads nearly the same from the folded table', () => {
    const weights = new Float64Array(PLACES).map((_, at) => Math.sin(at) ** 3);
    const evidence = evidenceOf(`${pitch} Does Tuesday suit?`);
    expect(createReader(fold(weights))(evidence).score).toBeCloseTo(read(evidence, weights).score, 0);
  });

  test('refuses a table of another size', () => {
    expect(() => createReader({ ...fold(new Float64Array(PLACES)), places: 8 })).toThrow('differ');
  });
});
