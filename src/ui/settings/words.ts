import type { Group } from '../../core/rule';
import type { Place, Role, SiteName, Strength } from '../../core/settings';
import type { Level, Surface } from '../../core/types';

/** Every sentence of the settings and of the first run, in one place. */

export const NAV = {
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
} as const;

export const PAGE = {
  saved: 'Saved.',
  setAside: (day: string) =>
    `Some of your settings could not be read on ${day}. They were set aside, and the defaults stand for them.`,
  keep: 'Save what was there',
  drop: 'Put it away',
  easable: (habit: string) => `You have often sent on past “${habit}”. Would you like it one notch gentler?`,
  ease: 'One notch gentler',
  leave: 'Leave it as it is',
  managed: (by: string) => `Some of this is set by ${by}.`,
  locked: (by: string) => `Set by ${by}`,
} as const;

export const STRENGTH: Record<Strength, string> = {
  off: 'Off',
  tip: 'Only a tip',
  gentle: 'Gentle',
  balanced: 'Balanced',
  strict: 'Strict',
};

export const AS_ABOVE = (strength: string) => `As above (${strength.toLowerCase()})`;

export const LEVEL: Record<Level, string> = {
  hold: 'Stopped once',
  tip: 'A tip',
  clear: 'Passes',
};

export const ROLE = {
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
} as const;

export const HABITS = {
  text: 'Each habit can be looked at more closely, more lightly, or not at all.',
  search: 'Find a habit',
  found: (count: number) => (count === 1 ? '1 habit' : `${count} habits`),
  none: 'No habit has these words.',
  changed: (count: number) => (count === 1 ? '1 changed' : `${count} changed`),
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
} as const;

/** By id: what can be set and is no rule with words of its own. */
export const OTHER_HABITS: Readonly<Record<string, { readonly title: string; readonly why: string }>> = {
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
};

export const BOXES = {
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
} as const;

export const PHRASES = {
  text: 'Words that you want to be told about, or not. They are met whatever their case, as whole words.',
  lists: {
    hold: { name: 'Always stop me', example: 'circle back' },
    tip: { name: 'Only tell me', example: 'synergy' },
    never: { name: 'Never mind', example: 'free trial' },
  },
  add: 'Add',
  removeOne: (phrase: string) => `Remove: ${phrase}`,
  known: 'That is on a list already.',
  full: (most: number) => `That makes ${most}, as many as there is room for.`,
} as const;

export const TRY = {
  label: 'Try a message',
  text: 'As a first message to somebody new. It stays on this page.',
  sample: 'Hi Maya, we help schools like yours cut costs by 40%. Can we hop on a quick call this week?',
  empty: 'Write something, and you will see how it may be read.',
} as const;

export const PEACE = {
  text: 'For when you would rather not hear anything. Nothing is stopped or said until then.',
  hour: 'For an hour',
  today: 'For today',
  site: (site: string) => `Nothing on ${site}`,
  until: (time: string) => `Nothing is said until ${time}.`,
  end: 'End it now',
  off: 'It speaks up as set above.',
  budget: 'Stops a day',
  does: 'After so many, it only gives tips until tomorrow. At 0, it never stops you.',
  spent: (count: number, of: number) => `${count} of ${of} today.`,
} as const;

export const REST = {
  title: 'Leave me in peace',
  tab: 'In this tab',
  person: (name: string) => `With ${name}`,
  forget: (name: string) => `Forget what is remembered of ${name}`,
  spent: 'That was enough for today: until tomorrow there are only tips.',
} as const;

export const MEMORY = {
  ask: 'May it remember, on this device, how often you and each person have written, so that it knows a first message from a tenth?',
  yes: 'Remember',
  kept: 'What it keeps',
  detail: [
    'Counts and days for each person: messages each way, whether they answered or said no, how often you asked, offered and thanked.',
    'For each text you send, a print by which a near copy is known. The text cannot be made from it.',
    'People are kept under a code that only this device can make. No text, no name, no address of anybody.',
    'For a year, for up to 10,000 people. Then the oldest is dropped.',
  ],
  off: (by: string) => `${by} has switched this off.`,
  forget: 'Forget everyone',
  sure: 'Yes, forget everyone',
  keep: 'Keep it',
  forgotten: 'Everyone is forgotten.',
} as const;

export const PICTURE = {
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
  of: (answered: number, of: number) => `${answered} of ${of}`,
  few: (of: number) =>
    `Your own numbers, and few of them: ${of} first messages. They prove nothing; they may remind.`,
  waiting: (count: number) =>
    count === 0
      ? 'Nobody’s answer has waited for yours for more than a week.'
      : count === 1
        ? 'One person wrote to you more than a week ago and has not heard back.'
        : `${count} people wrote to you more than a week ago and have not heard back.`,
} as const;

export const YOURS = {
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
} as const;

export const WELCOME = {
  title: 'Know Me First',
  motto: 'By all means, sell to me. Just know me first.',
  what: {
    title: 'What it does',
    text: 'It reads a message before you send it. Where it sells, grabs or flatters before you know each other, the first Send waits, and you see how it may be read, and a version that puts the other person first. Press Send again, and it goes as you wrote it.',
  },
  where: {
    title: 'Where, and what becomes of it',
    text: 'It reads what you type on LinkedIn and X, and nowhere else. Nothing leaves this device, and no message is ever kept.',
  },
  who: { title: 'Who you are, mostly' },
  memory: 'Switch this on or off at any time in the options.',
  try: { title: 'Try it' },
  options: 'All options',
  done: 'That is all. Write to somebody.',
} as const;
