import type { Picture, Share, Week } from '../core/picture';
import { dayOf, mondayOf, weekOf } from './day';
import type { Ledger } from './memory';
import { isWaiting, type Person } from './person';
import type { Tallies } from './tallies';

const WEEKS = 12;

/** What a ledger shows at a moment, in milliseconds since 1970. */
export function pictureOf({ people, tallies }: Ledger, now: number): Picture {
  const today = dayOf(now);
  const all = [...people.values()];
  return {
    weeks: weeksOf(tallies, weekOf(today)),
    first: { held: shareOf(all, 'held'), fine: shareOf(all, 'fine') },
    waiting: all.filter((person) => isWaiting(person, today)).length,
    people: people.size,
  };
}

function weeksOf(tallies: Tallies, last: number): readonly Week[] {
  return Array.from({ length: WEEKS }, (_, at) => {
    const week = last - WEEKS + 1 + at;
    const { held = 0, used = 0, anyway = 0, asked = 0, offered = 0 } = tallies.get(week) ?? {};
    return { monday: mondayOf(week).getTime(), held, used, anyway, asked, offered };
  });
}

function shareOf(people: readonly Person[], kind: Person['first']): Share {
  const met = people.filter(({ first }) => first === kind);
  return { of: met.length, answered: met.filter(({ answered }) => answered).length };
}
