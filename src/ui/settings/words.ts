import type { Group } from '../../core/rule';
import { said } from '../../core/said';
import type { Place, Role, SiteName, Strength } from '../../core/settings';
import type { Level, Surface } from '../../core/types';

/** Every sentence of the settings and of the first run, in one place. */

export const NAV = said('nav', {
  label: 'On this page',
  closely: 'How closely it reads',
  habits: 'Habits',
  boxes: 'Sites and boxes',
  phrases: 'Words of your own',
  peace: 'Peace',
  memory: 'What it remembers',
  offers: 'What you can offer',
  writer: 'A second writer',
  yours: 'Yours to take and to wipe',
});

export const PAGE = said('settings', {
  saved: 'Saved.',
  unreadable:
    'The browser cannot read your settings just now, so the defaults count. What you set may not be kept.',
  setAside: 'On {day} some of your settings were gone or could not be read. The defaults stand for them.',
  putBack: 'Put back what was set',
  keep: 'Save what was there',
  drop: 'Leave it so',
  easable: 'You have often sent on past “{habit}”. Would you like it one notch gentler?',
  ease: 'One notch gentler',
  leave: 'Leave it as it is',
  managed: 'Some of this is set by {by}.',
  locked: 'Set by {by}',
});

export const STRENGTH: Record<Strength, string> = said('strength', {
  off: 'Off',
  tip: 'Only a tip',
  gentle: 'Gentle',
  balanced: 'Balanced',
  strict: 'Strict',
});

export const PICK = said('pick', { above: 'As above ({strength})' });

export const LEVEL: Record<Level, string> = said('level', {
  hold: 'Stopped once',
  tip: 'A tip',
  clear: 'Passes',
});

export const ROLE = said('role', {
  legend: 'You, mostly',
  text: 'A role sets several habits at once: closer where your readers are most tired of them, lighter where your work needs the words.',
  roles: {
    seller: { name: 'I sell', does: 'closer on pitches, calls and calendars' },
    recruiter: { name: 'I hire', does: 'closer on mass mail, lighter on links' },
    founder: { name: 'I build', does: 'closer on favours and on talk of oneself' },
    'job-seeker': { name: 'I look for work', does: 'closer on asks of strangers, lighter on your story' },
    student: { name: 'I study', does: 'closer on bare hellos, lighter on questions' },
  } satisfies Record<Role, { name: string; does: string }>,
  undo: 'Undo the role',
  undone: 'All habits are as they were before.',
});

export const HABITS = said('habits', {
  text: 'Each habit can be looked at more closely, more lightly, or not at all.',
  search: 'Find a habit',
  found: { one: '{count} habit', other: '{count} habits' },
  none: 'No habit has these words.',
  changed: { one: '{count} changed', other: '{count} changed' },
  examples: 'Examples, as they would be judged now',
  flagged: 'What it notices',
  fine: 'What it leaves alone',
  reset: 'Set all back',
  groups: {
    'selling first': 'Selling first',
    'taking first': 'Taking first',
    'grabbing time': 'Grabbing time',
    'not looking': 'Not looking at them',
    collecting: 'Collecting people',
    pressing: 'Pressing',
    public: 'In public',
    thin: 'Thin',
    courtesies: 'All else',
  } satisfies Record<Group, string>,
});

/** By id: what can be set and is no rule with words of its own. */
export const OTHER_HABITS: Readonly<Record<string, { readonly title: string; readonly why: string }>> = said(
  'habit',
  {
    reader: {
      title: 'Reads like an offer',
      why: 'What the words as a whole say, learned from many messages. Off, only the habits above count.',
    },
    'sent-to-many': {
      title: 'Sent to many',
      why: 'Nearly the same message to five people or more, where you let it remember.',
    },
    'asked-often': {
      title: 'Asked, and offered nothing',
      why: 'A fourth ask of somebody to whom you have offered nothing, where you let it remember.',
    },
  },
);

export const BOXES = said('boxes', {
  text: 'Each kind of box can be looked at in its own way.',
  sites: { linkedin: 'LinkedIn', x: 'X' } satisfies Record<SiteName, string>,
  boxes: {
    'linkedin-message': 'Messages',
    'linkedin-invite': 'Notes with an invitation',
    'linkedin-inmail': 'InMail',
    'linkedin-comment': 'Comments',
    'linkedin-post': 'Posts',
    'x-message': 'Messages',
    'x-reply': 'Replies',
    'x-post': 'Posts',
  } satisfies Record<Surface, string>,
  place: 'Where it speaks to you',
  places: {
    card: { name: 'Beside the box', does: 'A card opens where you write.' },
    toolbar: {
      name: 'In the toolbar only',
      does: 'The page is left as it is; the toolbar’s button tells you.',
    },
  } satisfies Record<Place, { name: string; does: string }>,
});

export const PHRASES = said('phrases', {
  text: 'Words that you want to be told about, or not. They are met whatever their case, as whole words.',
  lists: {
    hold: { name: 'Always stop me', example: 'circle back' },
    tip: { name: 'Only tell me', example: 'synergy' },
    never: { name: 'Never mind', example: 'free trial' },
  },
  add: 'Add',
  removeOne: 'Remove: {phrase}',
  known: 'That is on a list already.',
  full: 'That makes {most}, as many as there is room for.',
});

export const TRY = said('try', {
  label: 'Try a message',
  text: 'As a first message to somebody new. It stays on this page.',
  empty: 'Write something, and you will see how it may be read.',
});

/** Only English is read, so it stays English. */
export const SAMPLE =
  'Hi Maya, we help schools like yours cut costs by 40%. Can we hop on a quick call this week?';

export const PEACE = said('peace', {
  text: 'For when you would rather not hear anything. Nothing is stopped or said until then.',
  hour: 'For an hour',
  today: 'For today',
  site: 'Nothing on {site}',
  until: 'Nothing is said until {time}.',
  end: 'End it now',
  off: 'It speaks up as set above.',
  budget: 'Stops a day',
  does: 'After so many, it only gives tips until tomorrow. At 0, it never stops you.',
  spent: '{held} of {budget} today.',
});

export const REST = said('rest', {
  title: 'Leave me in peace',
  tab: 'In this tab',
  person: 'With {name}',
  forget: 'Forget what is remembered of {name}',
  waiting: '{name} wrote to you more than a week ago and has not heard back.',
  spent: 'That was enough for today: until tomorrow there are only tips.',
});

export const MEMORY = said('memory', {
  ask: 'May it remember, on this device, how often you and each person have written, so that it knows a first message from a tenth?',
  yes: 'Remember',
  kept: 'What it keeps',
  detail: [
    'Counts and days for each person: messages each way, whether they answered or said no, how often you asked, offered and thanked.',
    'For each text you send, a print by which a near copy is known. The text cannot be made from it.',
    'People are kept under a code that only this device can make. No text, no name, no address of anybody.',
    'For a year, for up to 10,000 people. Then the oldest is dropped.',
  ],
  off: '{by} has switched this off.',
  forget: 'Forget everyone',
  sure: 'Yes, forget everyone',
  keep: 'Keep it',
  forgotten: 'Everyone is forgotten.',
});

export const PICTURE = said('picture', {
  title: 'Your picture',
  empty: 'There is nothing to show yet. It fills as you write.',
  table: 'As a table',
  week: 'Week of',
  weeks: 'What became of your messages, by week',
  held: 'Stopped',
  used: 'Rewrites used',
  anyway: 'Sent anyway',
  asks: 'Asking and offering, by week',
  asked: 'Asked',
  offered: 'Offered',
  first: 'First messages that were answered',
  kinds: { held: 'With a habit that stops', fine: 'Without one' },
  of: '{answered} of {all}',
  few: {
    one: 'Your own numbers, and few of them: {count} first message. They prove nothing; they may remind.',
    other: 'Your own numbers, and few of them: {count} first messages. They prove nothing; they may remind.',
  },
  nobodyWaits: 'Nobody’s answer has waited for yours for more than a week.',
  waiting: {
    one: 'One person wrote to you more than a week ago and has not heard back.',
    other: '{count} people wrote to you more than a week ago and have not heard back.',
  },
});

export const YOURS = said('yours', {
  text: 'A file with all that you set here, to keep or to bring to another browser.',
  save: 'Save to a file',
  withMemory: 'With what it remembers',
  codes: 'Whoever has that file and knows an address can see whether it is in it.',
  bring: 'Bring in a file',
  replaces: 'It takes the place of what is set here.',
  brought: 'Brought in.',
  broughtAll: 'Brought in, with what was remembered.',
  erase: 'Erase everything',
  sure: 'Yes, erase everything',
  keep: 'Keep it',
  erased: 'Everything is erased. It is as if it had just been installed.',
});

export const WELCOME = said('welcome', {
  title: 'Know Me First',
  motto: 'By all means, sell to me. Just know me first.',
  what: {
    title: 'What it does',
    text: 'It reads a message before you send it. Where it sells, grabs or flatters before you know each other, the first Send waits, and you see how it may be read, and a version that puts the other person first. Press Send again, and it goes as you wrote it.',
  },
  where: {
    title: 'Where, and what becomes of it',
    text: 'It reads what you type on LinkedIn and X, and nowhere else. No message leaves this device, and none is kept. What you set, your browser may take along to your other devices.',
  },
  who: { title: 'Who you are, mostly' },
  memory: 'Switch this on or off at any time in the options.',
  try: { title: 'Try it' },
  options: 'All options',
  done: 'That is all. Write to somebody.',
});
