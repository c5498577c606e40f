import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpack } from '../../src/core/unpack';

const pack = (text: string, level = 9) => deflateRawSync(text, { level }).toString('base64');

test('what was packed comes out as it was', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.array(fc.constantFrom('ab', 'abc', 'é😀', ' ')).map((list) => list.join('').repeat(40)),
  );
  fc.assert(
    fc.property(texts, (some) => {
      const text = `${'of no use '.repeat(20)}${some}${'of no use '.repeat(20)}`;
      expect(unpack(pack(text))).toBe(text);
    }),
  );
});

test.each([
  ['cut short', pack('hello '.repeat(100)).slice(0, 8)],
  ['not packed', deflateRawSync('hello', { level: 0 }).toString('base64')],
])('a pack that is %s is refused', (_, packed) => {
  expect(() => unpack(packed)).toThrow();
});
