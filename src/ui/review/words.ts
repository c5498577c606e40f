import type { Stage } from '../../core/types';
import type { Role } from '../../desk/columns';
import type { Encoding } from '../../desk/format';
import type { Standing } from '../../desk/ledger';

/** Every sentence of the review page, in one place. */

export const count = (many: number, one: string, more = `${one}s`) =>
  `${many.toLocaleString('en')} ${many === 1 ? one : more}`;

export const PAGE = {
  title: 'Review drafts',
  intro: 'Read what you wrote as the person who gets it will. Everything stays on this device.',
  views: 'How many',
  one: 'One draft',
  many: 'Many drafts',
  looking: 'Looking for what you left here…',
} as const;

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  'first-message': 'First message',
  'first-reply': 'My first reply',
  'no-reply-yet': 'They have not answered yet',
  'after-no': 'They said no',
  'in-conversation': 'We are talking',
  public: 'In public',
  unknown: 'Not known',
};

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  hold: 'Held',
  tip: 'Tip',
  clear: 'Clear',
  unread: 'Not read',
};

export const ONE = {
  label: 'Your draft',
  placeholder: 'Write or paste a message here…',
  empty: 'What you write is read as you write it.',
  level: {
    hold: 'The first Send would stop here.',
    tip: 'It may go as it is; one thing to consider.',
    clear: 'This reads well.',
  },
  notEnglish: 'This is not in English, so only blanks, names, links and counts were looked at.',
  notes: 'How it may be read',
  whole: 'the whole message',
  found: (many: number) =>
    many === 0 ? 'Nothing that a reader would mind.' : `${count(many, 'thing')} a reader may mind.`,
  surface: 'Where it goes',
  stage: 'Where you two stand',
  name: 'Their name',
  namePlaceholder: 'Maya Lindqvist',
  theirs: 'What they wrote last',
  theirsPlaceholder: 'Nothing yet',
  sensitivity: 'How closely to read',
  words: (words: number, signs: number, limit: number) =>
    `${count(words, 'word')}, ${signs.toLocaleString('en')} of ${limit.toLocaleString('en')} characters`,
  tooLong: (over: number) => `${over.toLocaleString('en')} too many for this place`,
  elsewhere: (names: string) => `Too long for: ${names}`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. You can select it and copy it.',
  undo: 'Undo',
  redo: 'Redo',
  use: 'Put it in the draft',
  copyRewrite: 'Copy the rewrite',
  preview: 'As they would read it',
  fields: (many: number) => `${count(many, 'field')} filled`,
  unknownFields: (names: string) => `Nothing here fills ${names}: it was read with a stand-in.`,
  kept: 'This draft stays here, on this device, until you clear it.',
  notKept: 'This browser keeps nothing here: the draft is gone when you close this page.',
  clear: 'Clear',
  subject: 'Subject',
} as const;

export const MANY = {
  drop: 'Drop a file of drafts here',
  kinds: 'CSV or TSV from a spreadsheet, JSON Lines, or plain text with a blank line between drafts.',
  choose: 'Choose a file',
  paste: 'Or paste rows from a spreadsheet',
  pastePlaceholder: 'Name and message, one row each…',
  check: 'Check these',
  pasted: 'pasted drafts',
  hold: 'Nothing leaves this device. The work stays in this browser until you clear it.',
  busy: (name: string) => `Reading ${name}`,
  paused: (name: string) => `Stopped in ${name}`,
  done: (name: string) => name,
  progress: (drafts: number, share: number) =>
    `${count(drafts, 'draft')}, ${Math.floor(share * 100)} % of the file`,
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
  share: (share: number, many: number) =>
    `${share < 0.005 && many > 0 ? 'under 1' : Math.round(share * 100)} % (${many.toLocaleString('en')})`,
  sequences: (many: number) => `${count(many, 'sequence')} as a whole`,
  rows: (first: number, last: number) => `rows ${first} to ${last}`,
  columns: 'Columns and setting',
  columnsHint: 'Correct what was not recognised; everything is then read again.',
  noColumn: '(none)',
  hasNames: 'The first row has the names of the columns',
  again: 'Read again',
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
} as const;

export const TABLE = {
  caption: 'The drafts of this file',
  search: 'Words in a draft',
  standing: 'Level',
  habit: 'Habit',
  any: 'all',
  mended: 'Mended only',
  copiesOf: (row: number) => `Near copies of row ${row}`,
  reset: 'Show all',
  heads: { row: 'Row', level: 'Level', score: 'Score', words: 'Words', copies: 'Near copies' },
  line: 'Worst sentence, or how it begins',
  habits: 'Habits',
  open: (row: number) => `Open row ${row}`,
  copies: (many: number) => `${many} alike`,
  isMended: 'mended',
  none: 'No draft is like that.',
  busy: 'Reading…',
  range: (from: number, to: number, all: number) =>
    all === 0
      ? 'No drafts'
      : `${from.toLocaleString('en')} to ${to.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  before: 'Previous page',
  after: 'Next page',
  pages: 'Pages',
} as const;

export const DETAIL = {
  title: (row: number) => `Row ${row}`,
  save: 'Keep this text',
  saved: 'Kept. The export has it as the rewrite.',
  back: 'Back to what the file has',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  unread: (reason: string) => `This row is not read: ${reason}.`,
  cells: 'The other cells of this row',
} as const;
