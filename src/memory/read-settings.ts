import {
  type Chosen,
  LONGEST_PHRASE,
  MOST_HOLDS,
  MOST_PHRASES,
  NO_PHRASES,
  type Peace,
  type Phrases,
  PLACES,
  ROLES,
  type Settings,
  SITES,
  STRENGTHS,
  type Strength,
} from '../core/settings';
import { SENSITIVITIES, SURFACES } from '../core/types';

type Readers = { readonly [Key in keyof Settings]: (value: unknown) => Settings[Key] | undefined };

/**
 * Reads each setting out of whatever is there: what is not ours is left out, and `undefined` where nothing is left. By hand, since it runs in
 * every frame of two busy sites, where a library would be half of what is loaded to read one dial.
 */
export const readers: Readers = {
  sensitivity: (value) => SENSITIVITIES.find((each) => each === value),
  habits: (value) => entriesOf(value, isId, strengthOf),
  surfaces: (value) => entriesOf(value, isOneOf(SURFACES), strengthOf),
  phrases: (value) => (isRecord(value) ? phrasesOf(value) : undefined),
  place: (value) => PLACES.find((each) => each === value),
  budget: (value) => numberOf(value, MOST_HOLDS),
  peace: peaceOf,
  chosen: (value) => (value === null ? null : chosenOf(value)),
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf(list: readonly string[]): (key: string) => boolean {
  return (key) => list.includes(key);
}

/** Which rules there are is not known here: another version may have more. */
function isId(key: string): boolean {
  return /^[a-z][a-z-]{0,39}$/.test(key) && key !== 'constructor';
}

function strengthOf(value: unknown): Strength | undefined {
  return STRENGTHS.find((each) => each === value);
}

/** Whole, from nothing on. */
function numberOf(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
    ? value
    : undefined;
}

function entriesOf<V>(
  value: unknown,
  isKey: (key: string) => boolean,
  read: (value: unknown) => V | undefined,
): Readonly<Record<string, V>> | undefined {
  if (!isRecord(value)) return undefined;
  const result: Record<string, V> = {};
  for (const [key, found] of Object.entries(value)) {
    const one = isKey(key) ? read(found) : undefined;
    if (one !== undefined) result[key] = one;
  }
  return result;
}

function phrasesOf(value: Readonly<Record<string, unknown>>): Phrases {
  const { hold, tip, never } = { ...NO_PHRASES, ...value };
  return { hold: linesOf(hold), tip: linesOf(tip), never: linesOf(never) };
}

/** One line each, no two alike. */
function linesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const lines = value.flatMap((each) => (typeof each === 'string' ? each.replace(/\s+/g, ' ').trim() : []));
  const fine = lines.filter((line) => line !== '' && line.length <= LONGEST_PHRASE);
  return [...new Set(fine)].slice(0, MOST_PHRASES);
}

function peaceOf(value: unknown): Peace | undefined {
  if (!isRecord(value)) return undefined;
  const until = numberOf(value.until, Number.MAX_SAFE_INTEGER) ?? 0;
  const sites = entriesOf(value.sites, isOneOf(SITES), (each) => numberOf(each, Number.MAX_SAFE_INTEGER));
  return { until, sites: sites ?? {} };
}

function chosenOf(value: unknown): Chosen | undefined {
  if (!isRecord(value)) return undefined;
  const role = ROLES.find((each) => each === value.role);
  const before = entriesOf(value.before, isId, (each) => (each === null ? null : strengthOf(each)));
  return role && before ? { role, before } : undefined;
}
