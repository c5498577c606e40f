import { said } from '../core/said';
import type { Sensitivity, Stage, VersionKind } from '../core/types';
import type { Notice } from './view';

/** Every sentence of the card, the popup and the options, in English and in one place. `{name}` is the reader's first name. */

export const TITLES = said('title', {
  held: 'Not sent yet. How {name} may read it:',
  heldByAnyone: 'Not sent yet. How it may be read:',
  asked: 'How {name} may read it:',
  askedOfAnyone: 'How it may be read:',
  heldPlain: 'Not sent yet. {name} may need to know you first.',
  heldPlainByAnyone: 'Not sent yet. Your reader may need to know you first.',
  clear: 'This reads well.',
  unread: 'Nothing stands out.',
  blank: 'Not sent yet. A blank is still open.',
});

export const CARD = said('card', {
  close: 'Close',
  more: { one: '{count} more', other: '{count} more' },
  again: 'Press Send again to send it as it is.',
  reach: 'Press Tab to read it, Escape to close.',
  fine: 'Nothing here that a reader would mind.',
  unread: 'This is not in English, so I looked only for blanks, names, links and counts.',
  ready: 'A rewrite is ready.',
  marker: 'See how this may read',
});

/** What may be set where a finding is not so. */
export const LEARN = said('learn', {
  ask: 'Not so here',
  askOf: 'Not so here: {title}',
  message: 'Leave this message as it is',
  phrase: 'Never mind “{words}”',
  person: 'Leave me in peace with {name}',
  habit: 'A notch gentler with this habit',
  done: {
    message: 'This message can go as it is.',
    phrase: '“{words}” no longer counts.',
    person: 'Nothing more is said of what you write to {name}.',
    habit: 'A notch gentler from now on: {title}.',
  },
  undo: 'Undo',
  undone: 'As it was before.',
  title: 'Then it can go as it is.',
});

export const OFFER = said('offer', {
  heading: 'Putting {name} first',
  headingForAnyone: 'Putting them first',
  pending: 'Looking for kinder words…',
  use: 'Use this rewrite',
  blanks: 'Fill in the [brackets] in your own words.',
  changes: 'What changed',
  leaveOut: 'Leave out: {was}',
  add: 'Add: {fresh}',
  change: 'Say: {fresh} Instead of: {was}',
  pick: 'Press a change to keep your own words there.',
  tooLong: 'That is longer than this box takes.',
  kinds: 'Versions',
  kind: {
    ask: 'A question',
    offer: 'An offer',
    short: 'Shorter',
    close: 'A kind close',
    written: 'Reworded',
  } satisfies Record<VersionKind, string>,
  another: 'Another question',
  advice: 'What would help',
});

export const NOTICES: Record<Notice, string> = said('notice', {
  copied: 'This box did not take the text, so it is on your clipboard: paste it over your draft.',
  refused: 'This box did not take the text. You can select it here and copy it.',
  blank: 'Replace the [brackets] with your own words, or take them out.',
});

/** What to change, where there is no text to offer. */
export const ADVICE: Record<Stage, string> = said('advice', {
  'first-message':
    'Say what made you think of them, ask one thing you would like to know, and leave the offer for later.',
  'first-reply': 'Answer what they wrote first. What you have to offer can wait until they ask.',
  'no-reply-yet': 'Bring something new and useful to them, or leave the door open and let it rest.',
  'after-no': 'Thank them, leave the door open, and let it rest.',
  'in-conversation': 'Take up what they said last, and put the rest plainly.',
  public: 'Answer the post itself first. What you make can wait until someone asks.',
  unknown: 'Say what made you think of them, and ask one thing you would like to know.',
});

export const DIAL = said('dial', {
  legend: 'When to speak up',
  choices: {
    gentle: { name: 'Gentle', does: 'Stops only what is plainly a pitch.' },
    balanced: { name: 'Balanced', does: 'Stops what most readers mind.' },
    strict: { name: 'Strict', does: 'Stops for smaller things too.' },
  } satisfies Record<Sensitivity, { name: string; does: string }>,
});

export const POPUP = said('popup', {
  name: 'Know Me First',
  looking: 'Reading your draft…',
  empty: {
    title: 'Nothing is being written here yet',
    text: 'Start a message, then come back: you will see how it may read.',
  },
  elsewhere: {
    title: 'Here when you write on LinkedIn or X',
    text: 'Open a conversation there and start a message. If you are there already, reload the page once.',
  },
  options: 'What you can offer, and more',
  review: 'Review drafts, one or many',
  unsaved: 'That could not be saved. Please try once more.',
  lost: 'Some of your settings could not be read, so defaults stand for them. The options say more.',
  promise: 'Your messages stay on this device.',
});

/** What is recognised on a page, a line for each thing. */
export const RECOGNISED = said('recognised', {
  summary: 'What is recognised here',
  nothing: 'No box to write in yet. Click into one, then open this again.',
  strange: 'This box is new to Know Me First. It may say a word, but holds nothing here.',
  lines: {
    box: { found: 'Compose box: found.', missing: 'Compose box: looks like one, but is not one it knows.' },
    send: {
      found: 'Send: found.',
      missing: 'Send: no button now. It may come with the text, or Enter sends.',
    },
    recipient: { found: 'Recipient: found.', missing: 'Recipient: not found.' },
    all: { found: 'Earlier messages: all found.', missing: '' },
    some: {
      found: 'Earlier messages: found in part, which is enough where you two have talked.',
      missing: '',
    },
    none: { found: '', missing: 'Earlier messages: not found, so nothing will be held.' },
    post: { found: 'The post that you answer: found.', missing: 'The post that you answer: not found.' },
    own: { found: 'A post of your own: read as a stranger would.', missing: '' },
  },
  copy: 'Copy a report',
  copied: 'Copied. It holds no text, no names and no addresses of people.',
  refused: 'That could not be copied.',
  save: 'Save this layout',
});

export const OPTIONS = said('options', {
  name: 'Know Me First',
  offers: {
    title: 'What you can offer',
    text: 'Things that you could really give to somebody new. A rewrite picks the one that touches what the message is about, or none.',
    add: 'Something you can give',
    example: 'An introduction to people who run repair cafés',
    save: 'Add',
    edit: 'Change: {offer}',
    remove: 'Remove',
    removeOne: 'Remove: {offer}',
    full: 'That makes {most}, as many as there is room for.',
    known: 'That is on your list already.',
    saved: 'Saved.',
    unsaved: 'That could not be saved: the browser has no room for it, or cannot write just now.',
  },
  writer: {
    title: 'A second writer',
    text: 'Your browser may have a language model of its own, which works on this device. It can put a rewrite into smoother words. What it writes is shown only where it says nothing new.',
    use: 'Show what it writes as one more version',
    states: {
      unavailable: 'This browser has none, or not for this device. All else works without it.',
      downloadable:
        'This browser has one, but would have to download it first, which can be several gigabytes.',
      downloading: 'The browser is downloading it. This can take a while; you may close this page.',
      available: 'It is ready on this device.',
    },
    download: 'Download it',
    failed: 'The browser could not download it. There may be too little room on this device.',
  },
});

/** What the toolbar and the menus of the browser say. */
export const TOOLBAR = said('toolbar', {
  none: 'Know Me First: nothing to read here',
  ready: 'Know Me First: reads along here',
  changed: 'Know Me First: this box is new to it, so nothing is held',
  clear: 'Know Me First: this reads well',
  tip: 'Know Me First: one thing to consider',
  hold: 'Know Me First: this may read as a pitch',
  menu: 'Check this text',
});

/** What the browser says of the extension; `wxt.config.ts` names these. */
export const MANIFEST = said('manifest', {
  name: 'Know Me First',
  description:
    'Reads a message on LinkedIn or X before you send it, and offers one that puts the relationship first.',
  review: 'Review drafts',
});

/** What the tabs of our pages are called. */
export const PAGES = said('pages', {
  popup: 'Know Me First',
  options: 'Know Me First: options',
  review: 'Know Me First: review drafts',
  welcome: 'Know Me First: welcome',
});
