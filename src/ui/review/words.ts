import { said } from '../../core/said';
import type { Stage } from '../../core/types';
import type { Role } from '../../desk/columns';
import type { Encoding } from '../../desk/format';
import type { Standing } from '../../desk/ledger';
import type { SequenceFinding } from '../../desk/sequence';

/** Every sentence of the review page, in one place. */

export const PAGE = said('review', {
  title: 'Review drafts',
  intro: 'Read what you wrote as the person who gets it will. Everything stays on this device.',
  views: 'How many',
  one: 'One draft',
  many: 'Many drafts',
  looking: 'Looking for what you left here…',
});

export const STAGE_NAMES: Readonly<Record<Stage, string>> = said('stage', {
  'first-message': 'First message',
  'first-reply': 'My first reply',
  'no-reply-yet': 'They have not answered yet',
  'after-no': 'They said no',
  'in-conversation': 'We are talking',
  public: 'In public',
  unknown: 'Not known',
});

export const STANDING_NAMES: Readonly<Record<Standing, string>> = said('standing', {
  hold: 'Held',
  tip: 'Tip',
  clear: 'Clear',
  unread: 'Not read',
});

export const ONE = said('one', {
  label: 'Your draft',
  placeholder: 'Write or paste a message here…',
  empty: 'What you write is read as you write it.',
  level: {
    hold: 'The first Send would stop here.',
    tip: 'It may go as it is; one thing to consider.',
    clear: 'This reads well.',
  },
  notEnglish: 'This is not in English, so only blanks, names, links and counts were looked at.',
  blanks: {
    one: 'There is a blank that only you can fill.',
    other: 'There are {count} blanks that only you can fill.',
  },
  blank: {
    title: 'A blank that only you can fill',
    why: 'Put in what you know, or take the sentence out.',
  },
  notes: 'How it may be read',
  whole: 'the whole message',
  nothing: 'Nothing that a reader would mind.',
  found: { one: '{count} thing a reader may mind.', other: '{count} things a reader may mind.' },
  surface: 'Where it goes',
  stage: 'Where you two stand',
  name: 'Their name',
  namePlaceholder: 'Maya Lindqvist',
  theirs: 'What they wrote last',
  theirsPlaceholder: 'Nothing yet',
  sensitivity: 'How closely to read',
  words: {
    one: '{count} word, {signs} of {limit} characters',
    other: '{count} words, {signs} of {limit} characters',
  },
  tooLong: {
    one: '{count} word, {signs} of {limit} characters: {over} too many for this place',
    other: '{count} words, {signs} of {limit} characters: {over} too many for this place',
  },
  elsewhere: 'Too long for: {names}',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. You can select it and copy it.',
  undo: 'Undo',
  redo: 'Redo',
  use: 'Put it in the draft',
  copyRewrite: 'Copy the rewrite',
  preview: 'As they would read it',
  fields: { one: '{count} field filled', other: '{count} fields filled' },
  unknownFields: 'Nothing here fills {names}: it was read with a stand-in.',
  kept: 'This draft stays here, on this device, until you clear it.',
  notKept: 'This browser keeps nothing here: the draft is gone when you close this page.',
  clear: 'Clear',
  subject: 'Subject',
});

export const MANY = said('many', {
  drop: 'Drop a file of drafts here',
  kinds: 'CSV or TSV from a spreadsheet, JSON Lines, or plain text with a blank line between drafts.',
  choose: 'Choose a file',
  paste: 'Or paste rows from a spreadsheet',
  pastePlaceholder: 'Name and message, one row each…',
  check: 'Check these',
  pasted: 'pasted drafts',
  hold: 'Nothing leaves this device. The work stays in this browser until you clear it.',
  busy: 'Reading {name}',
  paused: 'Stopped in {name}',
  progress: { one: '{count} draft, {share} % of the file', other: '{count} drafts, {share} % of the file' },
  pause: 'Pause',
  goOn: 'Go on',
  cancel: 'Cancel',
  clear: 'Clear this work',
  sure: 'Clear it for good? The file on your disk is not touched.',
  yes: 'Yes, clear it',
  no: 'Keep it',
  kept: 'This work stays in this browser until you clear it.',
  notKept:
    'The browser has no room to keep this work: it is gone when you close this page. Export before you do.',
  elsewhere: 'Your drafts are open in another tab',
  elsewhereWhy: 'They are safe there. You can go on with them here; the other tab then lets go of them.',
  takeOver: 'Take them over here',
  goAlone: 'Begin something else here, without keeping it',
  alone:
    'Your kept drafts are in another tab, so this work is gone when you close this page. Export before you do.',
  none: 'There is no draft in this file.',
  failed: 'Something went wrong here. Your file is as it was.',
  untilThere: 'What comes before it is checked; the rest is given back as it is.',
  elseHolds: 'Where no column says so:',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-mark': 'UTF-8 with its mark',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252',
  } satisfies Record<Encoding, string>,
  shares: 'How often each habit is there',
  noHabits: 'No habit was found in any draft.',
  share: '{share} % ({many})',
  smallShare: 'under 1 % ({many})',
  moreHabits: { one: '{count} habit more', other: '{count} habits more' },
  steps: 'Step by step',
  step: 'Step {nth}',
  heldOf: '{held} of {all} held',
  sequences: { one: '{count} sequence as a whole', other: '{count} sequences as a whole' },
  wholes: {
    'every-step-asks': 'Every step asks, none gives',
    'long-silence': 'Five steps or more with no answer',
  } satisfies Record<SequenceFinding['rule'], string>,
  moreSequences: { one: '{count} more', other: '{count} more' },
  row: 'row {row}',
  rows: 'rows {first} to {last}',
  columns: 'Columns and setting',
  columnsHint: 'Correct what was not recognised; everything is then read again.',
  noColumn: '(none)',
  column: 'Column {nth}',
  hasNames: 'The first row has the names of the columns',
  again: 'Read again',
  eachRow: 'Each row has',
  oneDraft: 'one draft',
  manySteps: 'steps side by side',
  subjectOf: 'Its subject',
  roles: {
    text: 'Text',
    subject: 'Subject',
    name: "Reader's name",
    surface: 'Where it goes',
    stage: 'Where the two stand',
    step: 'Step of a sequence',
    sequence: 'Sequence',
    theirs: 'What they wrote last',
  } satisfies Record<Role, string>,
  exporting: 'Writing the file…',
  export: 'Export with verdicts',
  exported: 'Saved. Your own columns are as they were; the verdicts come after them.',
  otherEncoding:
    'Saved as UTF-8: a mended draft has a character that the encoding of your file has no place for.',
});

export const BULK = said('bulk', {
  held: {
    one: 'Take the first rewrite for {count} held draft',
    other: 'Take the first rewrite for all {count} held drafts',
  },
  shown: {
    one: 'Take the first rewrite for the {count} draft shown',
    other: 'Take the first rewrite for the {count} drafts shown',
  },
  hint: 'What you mended yourself stays as it is.',
  busyBar: 'Rewriting',
  busy: 'Rewriting: {done} of {all}',
  stop: 'Stop rewriting',
  back: 'Take all rewrites back',
  taken: { one: '{count} rewrite is in its place.', other: '{count} rewrites are in their places.' },
  open: {
    one: '{count} of them has a blank that only you can fill; the export marks it.',
    other: '{count} of them have blanks that only you can fill; the export marks them.',
  },
});

export const TABLE = said('table', {
  caption: 'The drafts of this file',
  search: 'Words in a draft',
  standing: 'Level',
  habit: 'Habit',
  step: 'Step',
  any: 'all',
  mended: 'Mended only',
  copiesOf: 'Near copies of row {row}',
  reset: 'Show all',
  heads: { row: 'Row', level: 'Level', score: 'Score', words: 'Words', copies: 'Near copies' },
  line: 'Worst sentence, or how it begins',
  habits: 'Habits',
  open: 'Open row {row}',
  openStep: 'Open row {row}, {step}',
  copies: '{many} alike',
  isMended: 'mended',
  isTaken: 'rewritten',
  none: 'No draft is like that.',
  busy: 'Reading…',
  noDrafts: 'No drafts',
  range: '{from} to {to} of {all}',
  before: 'Previous page',
  after: 'Next page',
  pages: 'Pages',
});

export const DETAIL = said('detail', {
  title: 'Row {row}',
  titleStep: 'Row {row}, {step}',
  save: 'Keep this text',
  saved: 'Kept. The export has it as the rewrite.',
  back: 'Back to what the file has',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  unread: 'This row is not read: {reason}.',
  cells: 'The other cells of this row',
});
