import { expect, test } from 'vitest';
import { sharedWith } from '../../src/core/shared-with';
import { specificIn } from '../../src/core/specific-in';
import { readText } from '../../src/core/text';
import { type Unit, unitsOf } from '../../src/core/units';

function unitsIn(text: string): readonly Unit[] {
  return unitsOf(readText(text), []);
}

test.each<[number, string]>([
  [0, 'I loved your profile and your amazing work.'],
  [0, 'The talk on tidal locks was long.'],
  [0, 'Your talk was great. Tidal locks in Bergen.'],
  [3 / 6, 'Your talk on tidal locks in Bergen was great.'],
  [2 / 6, 'Your post was fun; your essay on canal horses stayed with me.'],
  [1, 'Your article about repairing wooden clocks with hand tools in unheated church towers.'],
])('says %d of something of theirs: %s', (strength, text) => {
  expect(specificIn(unitsIn(text))).toBeGreaterThanOrEqual(strength);
  if (strength === 0) expect(specificIn(unitsIn(text))).toBe(0);
});

test.each<[number, string, string]>([
  [3, 'The kiln opens on Friday.', 'When does the kiln open, on Friday or later? It opens late.'],
  [0, 'We sell insurance.', 'When does the kiln open?'],
  [0, 'Yes, and you?', 'And what of you?'],
  [0, 'The kiln opens on Friday.', ''],
])('shares %i words: %s', (count, text, theirs) => {
  expect(sharedWith(unitsIn(text), theirs)).toBe(count);
});
