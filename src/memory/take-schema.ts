import * as v from 'valibot';
import {
  FOREVER,
  LONGEST_PHRASE,
  MOST_HOLDS,
  MOST_PHRASES,
  PLACES,
  ROLES,
  SITES,
  STRENGTHS,
} from '../core/settings';
import { SENSITIVITIES, SURFACES } from '../core/types';
import { LONGEST_OFFER, MOST_OFFERS } from './offers';
import { MOST_PEOPLE } from './people';
import { MOST_PRINTS } from './prints';

/** The form of the file. */
export const FILE_VERSION = 1;

const whole = (most: number) =>
  v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(0, 'no less than 0'),
    v.maxValue(most, `no more than ${most}`),
  );
const count = whole(Number.MAX_SAFE_INTEGER);
const day = v.nullable(count);
const line = (longest: number) =>
  v.pipe(v.string(), v.minLength(1, 'some words'), v.maxLength(longest, `no longer than ${longest} letters`));
const list = (longest: number, most: number) =>
  v.pipe(v.array(line(longest)), v.maxLength(most, `no more than ${most}`));
const phrases = list(LONGEST_PHRASE, MOST_PHRASES);
const strength = v.picklist(STRENGTHS);
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/, 'the name of a habit'));
const hash = v.pipe(v.string(), v.regex(/^[\w-]{22}$/, 'a hash'));

const settings = v.strictObject({
  sensitivity: v.optional(v.picklist(SENSITIVITIES)),
  habits: v.optional(v.record(id, strength)),
  surfaces: v.optional(v.record(v.picklist(SURFACES), strength)),
  phrases: v.optional(v.strictObject({ hold: phrases, tip: phrases, never: phrases })),
  place: v.optional(v.picklist(PLACES)),
  budget: v.optional(whole(MOST_HOLDS)),
  peace: v.optional(
    v.strictObject({ until: whole(FOREVER), sites: v.record(v.picklist(SITES), whole(FOREVER)) }),
  ),
  chosen: v.optional(
    v.nullable(v.strictObject({ role: v.picklist(ROLES), before: v.record(id, v.nullable(strength)) })),
  ),
});

const person = v.strictObject({
  sent: count,
  received: count,
  unanswered: count,
  declined: v.boolean(),
  asked: count,
  offered: count,
  thanked: count,
  lastSent: day,
  lastReceived: day,
  seen: count,
  whole: day,
  first: v.nullable(v.picklist(['held', 'fine'])),
  answered: v.boolean(),
});

const tally = v.strictObject({
  sent: count,
  held: count,
  used: count,
  anyway: count,
  asked: count,
  offered: count,
  thanked: count,
});

const memory = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'a key')),
  people: v.pipe(v.record(hash, person), v.maxEntries(MOST_PEOPLE, `no more than ${MOST_PEOPLE} people`)),
  sent: v.pipe(
    v.array(
      v.strictObject({
        print: v.pipe(v.string(), v.regex(/^[\w-]{64}$/, 'a print')),
        to: hash,
        day: whole(999_999),
      }),
    ),
    v.maxLength(MOST_PRINTS, `no more than ${MOST_PRINTS}`),
  ),
  tallies: v.record(v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'the number of a week')), tally),
  spared: v.pipe(v.array(hash), v.maxLength(500, 'no more than 500')),
});

/** What a person can take with them. */
export const takeSchema = v.strictObject({
  app: v.literal('know-me-first'),
  version: v.literal(FILE_VERSION),
  settings,
  offers: list(LONGEST_OFFER, MOST_OFFERS),
  memory: v.optional(memory),
});

export type Take = v.InferOutput<typeof takeSchema>;
