import { SENSITIVITIES, type Sensitivity, type Surface } from './types';

export const STRENGTHS = ['off', 'tip', ...SENSITIVITIES] as const;

/** How closely one habit, or one kind of box, is looked at; `tip`: said, and never in the way. */
export type Strength = (typeof STRENGTHS)[number];

export const SITES = ['linkedin', 'x'] as const;

export type SiteName = (typeof SITES)[number];

/** The site that a box is of. */
export function siteOf(surface: Surface): SiteName {
  return surface.startsWith('x-') ? 'x' : 'linkedin';
}

export const PLACES = ['card', 'toolbar'] as const;

/** Where a person is spoken to: beside the box, or in the toolbar alone, and the page is left as it is. */
export type Place = (typeof PLACES)[number];

export const PHRASE_LISTS = ['hold', 'tip', 'never'] as const;

/** A person's own words: those that always hold, those that are only tipped, and those that never count. */
export type Phrases = Readonly<Record<(typeof PHRASE_LISTS)[number], readonly string[]>>;

export const NO_PHRASES: Phrases = { hold: [], tip: [], never: [] };

/** How many phrases a list may have, and how long each may be, in UTF-16 code units. */
export const MOST_PHRASES = 100;
export const LONGEST_PHRASE = 80;

/** Until when nothing is said, in milliseconds since 1970: everywhere, and by site. */
export interface Peace {
  readonly until: number;
  readonly sites: Readonly<Partial<Record<SiteName, number>>>;
}

/** An end of peace that does not come: the last moment that a `Date` can say. */
export const FOREVER = 8.64e15;

export const ROLES = ['seller', 'recruiter', 'founder', 'job-seeker', 'student'] as const;

export type Role = (typeof ROLES)[number];

/** The role that was chosen, and how the habits that it set stood before; `null`: not set at all. */
export interface Chosen {
  readonly role: Role;
  readonly before: Readonly<Record<string, Strength | null>>;
}

/** The most holds a day that can be chosen: more than anybody writes messages. */
export const MOST_HOLDS = 1000;

/** All that a person can set. */
export interface Settings {
  readonly sensitivity: Sensitivity;
  /** By the id of the rule; one that is not there goes by the sensitivity. */
  readonly habits: Readonly<Record<string, Strength>>;
  readonly surfaces: Readonly<Partial<Record<Surface, Strength>>>;
  readonly phrases: Phrases;
  readonly place: Place;
  /** Holds a day, after which they become tips. */
  readonly budget: number;
  readonly peace: Peace;
  readonly chosen: Chosen | null;
}

export const DEFAULTS: Settings = {
  sensitivity: 'balanced',
  habits: {},
  surfaces: {},
  phrases: NO_PHRASES,
  place: 'card',
  budget: 8,
  peace: { until: 0, sites: {} },
  chosen: null,
};
