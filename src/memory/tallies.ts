import { isRecord } from './read-settings';

const DEEDS = ['sent', 'held', 'used', 'anyway', 'asked', 'offered', 'thanked'] as const;

export type Deed = (typeof DEEDS)[number];

/** How often something was done in a week. */
export type Tally = Readonly<Record<Deed, number>>;

/** By the number of the week; see `weekOf`. */
export type Tallies = ReadonlyMap<number, Tally>;

export const TALLIES_KEY = 'tallies';

const NOTHING: Tally = { sent: 0, held: 0, used: 0, anyway: 0, asked: 0, offered: 0, thanked: 0 };

/** Adds one to each of these in that week. */
export function tallied(tallies: Tallies, week: number, deeds: readonly Deed[]): Tallies {
  const before = tallies.get(week) ?? NOTHING;
  const more = Object.fromEntries(deeds.map((deed) => [deed, before[deed] + 1]));
  return new Map(tallies).set(week, { ...before, ...more });
}

/** What is stored, as tallies; what is none is left out. */
export function talliesIn(stored: unknown): Tallies {
  if (!isRecord(stored)) return new Map();
  const weeks = Object.entries(stored).flatMap(([week, value]) =>
    /^\d{1,5}$/.test(week) && isRecord(value) ? [[Number(week), tallyIn(value)] as const] : [],
  );
  return new Map(weeks);
}

function tallyIn(value: Readonly<Record<string, unknown>>): Tally {
  const count = (deed: Deed) => {
    const found = value[deed];
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : 0;
  };
  return {
    sent: count('sent'),
    held: count('held'),
    used: count('used'),
    anyway: count('anyway'),
    asked: count('asked'),
    offered: count('offered'),
    thanked: count('thanked'),
  };
}
