import { keyFor, said } from '../core/said';

/**
 * Why a row or a file cannot be read. The first end the sentence "This row is not read: …"; the next go on where `stopped`
 * has named the row. In the command line they stay English; a page gives its worker their words (see `REASON_KEYS`).
 */
const ENGLISH = {
  quotes: 'a quote is opened in it and not closed where its cell ends',
  longLine: 'its line is longer than any draft',
  long: 'it is longer than any draft',
  cells: 'it has {cells} cells where the first row has {names}: a text with a delimiter in it needs quotes',
  noColumn: 'there is no column with a text',
  noText: 'there is no text in it',
  noObject: 'it is not an object such as {example}',
  missing: '{key} is missing',
  wrong: '{key} should be {expected}, not {found}',
  text: 'a text',
  object: 'an object',
  yesOrNo: 'true or false',
  textOrNumber: 'a text or a number',
  number: 'a count such as 2',
  oneOf: 'one of {names}',
  gone: 'it is not there',
  archive: 'is no text but a spreadsheet or an archive: save it as CSV first',
  zeros: 'has bytes that no text has, as in UTF-16 without its mark: save it as UTF-8',
  neitherThroughout: 'is neither UTF-8 nor Windows-1252 throughout',
  neither: 'is neither UTF-8 nor Windows-1252',
  notAsMarked: 'is not the UTF-8 that its mark says',
  half: 'has half a character',
  halfEnd: 'ends in half a character',
  stopped: 'Row {row} of {file} {trouble}.',
  thisText: 'this text',
  notToEnd: 'This file could not be read to its end.',
} as const;

const AREA = 'reason';

export const REASONS = said(AREA, ENGLISH);

/** The keys of these words, for whoever looks them up for another thread. */
export const REASON_KEYS: readonly string[] = [
  'language',
  ...Object.keys(ENGLISH).map((name) => keyFor(AREA, name)),
];
