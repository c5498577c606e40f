import { type Peace, siteOf } from './settings';
import type { Surface, Verdict } from './types';

/** What keeps a verdict from being said as it is. */
export interface Calm {
  readonly peace: Peace;
  readonly budget: number;
  /** Holds of today so far. */
  readonly held: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** This person, or this tab, is to be left in peace. */
  readonly isSpared?: boolean;
}

/** A verdict as it is said: in peace nothing is; once the holds of a day are spent, a hold is a tip. */
export function calmed(verdict: Verdict, surface: Surface, calm: Calm): Verdict {
  if (verdict.level === 'clear') return verdict;
  if (calm.isSpared === true || isPeaceful(calm.peace, surface, calm.now))
    return { ...verdict, level: 'clear', findings: [] };
  return verdict.level === 'hold' && isSpent(calm) ? { ...verdict, level: 'tip' } : verdict;
}

/** Whether nothing is to be said in this box at that moment, in milliseconds since 1970. */
export function isPeaceful({ until, sites }: Peace, surface: Surface, now: number): boolean {
  return now < Math.max(until, sites[siteOf(surface)] ?? 0);
}

/** Whether the holds of today are spent. */
export function isSpent({ budget, held }: Pick<Calm, 'budget' | 'held'>): boolean {
  return held >= budget;
}

/** The end of peace for an hour. */
export function inAnHour(now: number): number {
  return now + 3_600_000;
}

/** The end of peace for today: the next midnight where the person is. */
export function atMidnight(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
