import { describe, expect, test } from 'vitest';
import { createGather } from '../../src/core/evidence';
import { promotionIn } from '../../src/core/promotion';
import { readDraft } from '../../src/core/reading';
import { defineRule } from '../../src/core/rule';
import { STAGES } from '../../src/core/types';
import { draftOf } from './draft';

const base = {
  group: 'selling first',
  title: 't',
  why: 'w.',
  source: 's',
  stages: STAGES,
  weight: 1,
  remedy: 'drop',
} as const;
const offer = defineRule({
  ...base,
  id: 'offer',
  kind: 'habit',
  phrases: ['free trial', 'we help founders'],
});
const thanks = defineRule({
  ...base,
  id: 'thanks',
  kind: 'courtesy',
  group: 'courtesies',
  phrases: ['thank you'],
  unless: ['selling first'],
});
const short = defineRule({
  ...base,
  id: 'short',
  kind: 'habit',
  group: 'thin',
  phrases: ['hello'],
  only: ({ text }) => text.tokens.length < 4,
});
const title = defineRule({
  ...base,
  id: 'title',
  kind: 'habit',
  group: 'thin',
  phrases: ['my pitch'],
  anywhere: true,
  surfaces: ['x-post'],
});
const gather = createGather([offer, thanks, short, title]);

function habitsIn(text: string): readonly string[] {
  return [...gather(draftOf(text)).habits.keys()];
}

describe('an offer', () => {
  test.each([
    'Try our free trial.',
    'We help founders.',
    "Why don't you take a free trial?",
    "Don't wait, here is a free trial.",
    "I'm not sure if a free trial suits you.",
    'Not only a free trial, two.',
    '"Everything is quoted, and so nothing is: a free trial."',
  ])('is found in: %s', (text) => {
    expect(habitsIn(text)).toEqual(['offer']);
  });

  test.each([
    'This is not a free trial.',
    "I'm never going to offer a free trial.",
    'I came for the bread instead of a free trial.',
    'They said that we help founders, and laughed.',
    'He wrote “we help founders” under the photo of the lake.',
    "She put 'free trial' on the door of the old forge.",
    '> free trial\nThat is what it said.',
    'Free. Trial and error is how I learned.',
  ])('is not found in: %s', (text) => {
    expect(habitsIn(text)).toEqual([]);
  });
});

test('a courtesy gives way to the family that it names', () => {
  expect([...gather(draftOf('Thank you!')).courtesies.keys()]).toEqual(['thanks']);
  expect([...gather(draftOf('Thank you! Now, a free trial?')).courtesies.keys()]).toEqual([]);
});

test('a rule may ask something of the whole message', () => {
  expect(habitsIn('Hello')).toEqual(['short']);
  expect(habitsIn('Hello from the old mill by the lake')).toEqual([]);
});

test('a rule counts only in its boxes', () => {
  expect(habitsIn('my pitch')).toEqual([]);
  expect([...gather(draftOf('"my pitch" and more words than that', {}, 'x-post')).habits.keys()]).toEqual([
    'title',
  ]);
});

test('places that overlap are one, in order', () => {
  const { habits } = gather(draftOf('We help founders with a free trial. A free trial!'));
  expect(habits.get('offer')?.map(({ start, end }) => [start, end])).toEqual([
    [0, 16],
    [24, 34],
    [38, 48],
  ]);
});

test.each<[number, string]>([
  [0, 'The otters are back below the weir.'],
  [0, 'The library sells old maps for $5, see https://a.example/maps'],
  [4, 'My course is $5 off tonight, link below, DM me'],
])('%i kinds of promotional sign in: %s', (signs, text) => {
  const { units } = readDraft(draftOf(text), () => []);
  expect(promotionIn(units).signs).toBeGreaterThanOrEqual(signs);
  if (signs === 0) expect(promotionIn(units).signs).toBe(0);
});
