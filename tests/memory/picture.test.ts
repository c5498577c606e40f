import { expect, test } from 'vitest';
import { dayOf, mondayOf, weekOf } from '../../src/memory/day';
import type { Ledger } from '../../src/memory/memory';
import type { Person } from '../../src/memory/person';
import { pictureOf } from '../../src/memory/picture';

const NOW = new Date(2026, 10, 22, 12).getTime();
const TODAY = dayOf(NOW);
const PERSON: Person = {
  sent: 1,
  received: 0,
  unanswered: 1,
  declined: false,
  asked: 0,
  offered: 0,
  thanked: 0,
  lastSent: null,
  lastReceived: null,
  seen: TODAY,
  whole: null,
  first: null,
  answered: false,
};
const ledger = (people: readonly Partial<Person>[], tallies: Ledger['tallies'] = new Map()): Ledger => ({
  people: new Map(people.map((each, at) => [`${at}`, { ...PERSON, ...each }])),
  sent: [],
  tallies,
});

test('weeks start on Monday, where the person is', () => {
  expect(new Date(NOW).getDay()).toBe(0);
  expect(weekOf(TODAY + 1)).toBe(weekOf(TODAY) + 1);
  expect(weekOf(TODAY - 6)).toBe(weekOf(TODAY));
  expect(mondayOf(weekOf(TODAY)).toISOString()).toBe('2026-11-16T00:00:00.000Z');
});

test('the last twelve weeks are shown, those without anything too', () => {
  const one = { sent: 3, held: 2, used: 1, anyway: 0, asked: 2, offered: 1, thanked: 0 };
  const { weeks } = pictureOf(
    ledger(
      [],
      new Map([
        [weekOf(TODAY), one],
        [weekOf(TODAY) - 12, one],
      ]),
    ),
    NOW,
  );
  expect(weeks).toHaveLength(12);
  expect(weeks.at(-1)).toEqual({
    monday: Date.UTC(2026, 10, 16),
    held: 2,
    used: 1,
    anyway: 0,
    asked: 2,
    offered: 1,
  });
  expect(weeks.slice(0, -1).every(({ held, asked }) => held + asked === 0)).toBe(true);
});

test('first messages are told apart by what held them', () => {
  const people = [
    { first: 'held', answered: true },
    { first: 'held' },
    { first: 'fine', answered: true },
    { first: null, answered: true },
  ] as const;
  expect(pictureOf(ledger(people), NOW).first).toEqual({
    held: { of: 2, answered: 1 },
    fine: { of: 1, answered: 1 },
  });
});

test.each<[what: string, person: Partial<Person>, waiting: number]>([
  ['who wrote eight days ago', { lastReceived: TODAY - 8 }, 1],
  ['who wrote a week ago', { lastReceived: TODAY - 7 }, 0],
  ['whom I have answered', { lastReceived: TODAY - 9, lastSent: TODAY - 9 }, 0],
  ['to whom I wrote before that', { lastReceived: TODAY - 9, lastSent: TODAY - 12 }, 1],
  ['who said no', { lastReceived: TODAY - 9, declined: true }, 0],
  ['who wrote in spring', { lastReceived: TODAY - 200 }, 0],
  ['who never wrote', {}, 0],
])('someone %s', (_, person, waiting) => {
  expect(pictureOf(ledger([person]), NOW).waiting).toBe(waiting);
});
