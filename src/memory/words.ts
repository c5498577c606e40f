/** The sentences that come from what is stored: why something was not saved or taken in, and what is said at own phrases. */

export const REFUSALS = {
  newer: 'These settings were saved by a newer version of Know Me First. Update this one to change them.',
  room: 'There is no room for more of these: the browser keeps about 8,000 letters for each list.',
  wrong: 'That is no setting that Know Me First knows, so nothing was changed.',
  locked: (by: string) => `That is set by ${by} and cannot be changed here.`,
  failed: 'That could not be saved: the browser has no room for it, or cannot write just now.',
} as const;

export const SOMEBODY = 'your organisation';

export const OWN = {
  title: 'Words of your own list',
  why: 'You wanted to be told when you write this.',
  norm: (by: string) => `A norm of ${by}`,
  house: (by: string) => `Words that ${by} watches for`,
  source: (text: string, source: string) => (source === '' ? text : `${text} (${source})`),
} as const;

export const BRING = {
  noJson: 'This file is no JSON, so it is none that was saved here. Nothing was changed.',
  notOurs: 'This file was not saved by Know Me First. Nothing was changed.',
  newer:
    'This file was saved by a newer version of Know Me First. Update this one first. Nothing was changed.',
  wrong: (what: string) => `This file cannot be taken in: ${what}. Nothing was changed.`,
  unknown: (place: string) => `${place} is nothing that is known here`,
  missing: (place: string) => `${place} is missing`,
  should: (place: string, expected: string) => `${place} should be ${expected}`,
} as const;
