import { said } from '../core/said';

/** The sentences that come from what is stored: why something was not saved or taken in, and what is said at own phrases. */

export const REFUSALS = said('refusal', {
  newer: 'These settings were saved by a newer version of Know Me First. Update this one to change them.',
  room: 'There is no room for more of these: the browser keeps about 8,000 letters for each list.',
  wrong: 'That is no setting that Know Me First knows, so nothing was changed.',
  locked: 'That is set by {by} and cannot be changed here.',
  failed: 'That could not be saved: the browser has no room for it, or cannot write just now.',
});

export const BRING = said('bring', {
  noJson: 'This file is no JSON, so it is none that was saved here. Nothing was changed.',
  notOurs: 'This file was not saved by Know Me First. Nothing was changed.',
  newer:
    'This file was saved by a newer version of Know Me First. Update this one first. Nothing was changed.',
  unknown: 'This file cannot be taken in: {place} is nothing that is known here. Nothing was changed.',
  missing: 'This file cannot be taken in: {place} is missing. Nothing was changed.',
  should: 'This file cannot be taken in: {place} should be {expected}. Nothing was changed.',
});
