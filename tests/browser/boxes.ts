import type { Conversation, Surface } from '../../src/core/types';

/** A compose box of the practice pages: how to get there, what it is, and what sends. */
export interface PracticeBox {
  readonly name: string;
  readonly url: string;
  /** Pressed one after the other before there is a box. */
  readonly before?: readonly string[];
  readonly editor: string;
  /** The key of the page's own model in `window.drafts`. */
  readonly model: string;
  readonly surface: Surface;
  /** What the page tells of the conversation. */
  readonly facts: Partial<Conversation>;
  readonly limit?: number;
  /** What starts a new line when typed. */
  readonly newline: 'Enter' | 'Shift+Enter';
  /** The keys that send, and some that do not. */
  readonly sends: readonly string[];
  readonly keeps: readonly string[];
  readonly button: string | null;
}

const LINKEDIN = 'https://www.linkedin.com';
const X = 'https://x.com';

const FIRST = { sent: 0, received: 0, unanswered: 0, complete: true, group: false, theirLast: null } as const;
const MAYA_MEMBER = { name: 'Maya Lindqvist', id: 'ACoAAmayalindqvist' } as const;
const MAYA_SLUG = { name: 'Maya Lindqvist', id: 'maya-lindqvist' } as const;
const MAYA_HANDLE = { name: 'Maya Lindqvist', id: 'maya_lindqvist' } as const;
const WHEELS =
  'Our first class of twelve built their own wheels this week. Half of them had never held a spoke key before Monday. I have rarely been this proud of a pile of wobbly circles.';

const message = {
  editor: '.msg-form__contenteditable',
  model: 'maya-lindqvist',
  surface: 'linkedin-message',
  facts: { ...FIRST, recipient: MAYA_MEMBER },
  newline: 'Enter',
  sends: ['Control+Enter', 'Meta+Enter'],
  keeps: ['Enter', 'Shift+Enter', 'a'],
  button: '.msg-form__send-button',
} as const;

const area = {
  editor: 'textarea',
  model: 'maya-lindqvist',
  surface: 'linkedin-message',
  newline: 'Enter',
  sends: [],
  keeps: ['Enter', 'Control+Enter'],
} as const;

const invite = {
  ...area,
  model: 'invite',
  surface: 'linkedin-invite',
  facts: { ...FIRST, recipient: MAYA_SLUG },
  button: '[aria-label="Send invitation"]',
} as const;

const rich = { newline: 'Enter', sends: [], keeps: ['Enter', 'a'] } as const;

const comment = {
  ...rich,
  editor: '.ProseMirror',
  model: 'comment-maya-lindqvist',
  surface: 'linkedin-comment',
  facts: { sent: null, recipient: MAYA_SLUG, replyingTo: WHEELS },
  button: '[componentkey^="commentButtonSection"] button',
} as const;

const share = {
  ...rich,
  model: 'share',
  surface: 'linkedin-post',
  facts: { recipient: null, replyingTo: null },
} as const;

const chat = {
  editor: 'textarea',
  model: 'maya-lindqvist',
  surface: 'x-message',
  facts: { ...FIRST, recipient: MAYA_HANDLE },
  newline: 'Shift+Enter',
  sends: ['Enter'],
  keeps: ['Shift+Enter', 'a'],
  button: '[data-testid="dm-composer-send-button"]',
} as const;

const posting = {
  editor: '[role="textbox"]',
  newline: 'Enter',
  sends: ['Control+Enter', 'Meta+Enter'],
  keeps: ['Enter', 'Shift+Enter', 'a'],
} as const;

const reply = {
  ...posting,
  model: 'x-reply-0',
  surface: 'x-reply',
  facts: { recipient: MAYA_HANDLE, replyingTo: WHEELS },
} as const;

const post = {
  ...posting,
  model: 'x-post-0',
  surface: 'x-post',
  facts: { recipient: null, replyingTo: null },
} as const;

/** Every kind of box on both sites, each as a first contact where it has one. */
export const BOXES: readonly PracticeBox[] = [
  { ...message, name: 'LinkedIn messaging', url: `${LINKEDIN}/messaging/thread/maya-lindqvist/` },
  {
    ...message,
    name: 'LinkedIn messaging, Enter sends',
    url: `${LINKEDIN}/messaging/thread/maya-lindqvist/?keys=enter`,
    newline: 'Shift+Enter',
    sends: ['Enter', 'Control+Enter'],
    keeps: ['Shift+Enter', 'a'],
    button: null,
  },
  { ...message, name: 'LinkedIn bubble, shadow root', url: `${LINKEDIN}/feed/?bubble=maya-lindqvist` },
  {
    ...message,
    name: 'LinkedIn bubble, in the page',
    url: `${LINKEDIN}/feed/?bubble=maya-lindqvist&root=light`,
  },
  {
    ...message,
    name: 'LinkedIn new message',
    url: `${LINKEDIN}/messaging/compose/?recipient=maya-lindqvist`,
  },
  {
    ...message,
    name: 'LinkedIn InMail',
    url: `${LINKEDIN}/messaging/compose/?recipient=maya-lindqvist&subject`,
    surface: 'linkedin-inmail',
  },
  {
    ...invite,
    name: 'LinkedIn invitation, shadow root',
    url: `${LINKEDIN}/in/maya-lindqvist/`,
    before: ['[data-way="connect"]', '[aria-label="Add a note"]'],
    limit: 200,
  },
  {
    ...invite,
    name: 'LinkedIn invitation, own page',
    url: `${LINKEDIN}/preload/custom-invite/?vanityName=maya-lindqvist&limit=300`,
    before: ['[aria-label="Add a note"]'],
    limit: 300,
  },
  {
    ...area,
    name: 'Sales Navigator',
    url: `${LINKEDIN}/sales/inbox/compose?recipient=maya-lindqvist`,
    surface: 'linkedin-inmail',
    facts: { ...FIRST, recipient: MAYA_MEMBER },
    button: 'form button:last-child',
  },
  {
    ...area,
    name: 'Recruiter',
    url: `${LINKEDIN}/talent/inbox/compose?recipient=maya-lindqvist`,
    surface: 'linkedin-inmail',
    facts: { ...FIRST, recipient: { name: 'Maya Lindqvist', id: null } },
    button: '.compose-actions__submit-button',
  },
  {
    ...area,
    name: 'LinkedIn mobile web',
    url: `${LINKEDIN}/mwlite/messaging/compose?recipient=maya-lindqvist`,
    facts: { ...FIRST, recipient: MAYA_SLUG },
    button: '.message-send',
  },
  {
    ...area,
    name: 'LinkedIn small dialog',
    url: `${LINKEDIN}/mynetwork/catch-up/?recipient=maya-lindqvist`,
    facts: { sent: null, complete: false },
    button: '[componentkey^="referralSendButton"]',
  },
  { ...comment, name: 'LinkedIn comment (TipTap)', url: `${LINKEDIN}/feed/` },
  {
    ...comment,
    name: 'LinkedIn reply to a comment (TipTap)',
    url: `${LINKEDIN}/feed/`,
    before: ['[data-way="reply"]'],
    model: 'comment-maya-lindqvist-first',
    facts: { sent: null, recipient: MAYA_SLUG, replyingTo: 'I would love to see them turn.' },
  },
  {
    ...comment,
    name: 'LinkedIn comment (Quill)',
    url: `${LINKEDIN}/feed/?editor=quill`,
    editor: '.ql-editor',
    button: '.comments-comment-box__submit-button--cr:not([hidden])',
  },
  {
    ...share,
    name: 'LinkedIn share box (Quill), shadow root',
    url: `${LINKEDIN}/feed/?editor=quill`,
    before: ['[data-way="start"]'],
    editor: '[role="dialog"] .ql-editor',
    button: '.share-actions__primary-action',
  },
  {
    ...share,
    name: 'LinkedIn share box (Quill), own page',
    url: `${LINKEDIN}/preload/sharebox/`,
    editor: '.ql-editor',
    button: '.share-actions__primary-action',
  },
  {
    ...share,
    name: 'LinkedIn share box (TipTap), native dialog',
    url: `${LINKEDIN}/feed/`,
    before: ['[data-way="start"]'],
    editor: 'dialog .ProseMirror',
    button: 'dialog > ._9b3c',
  },
  { ...chat, name: 'X chat, shadow root', url: `${X}/i/chat/101-202` },
  { ...chat, name: 'X chat, in the page', url: `${X}/i/chat/101-202?root=light` },
  { ...chat, name: 'X chat drawer', url: `${X}/home?drawer=101-202` },
  {
    ...chat,
    name: 'X older messages',
    url: `${X}/messages/101-303`,
    editor: '[role="textbox"]',
    model: 'old-tom-okafor',
    facts: { sent: 0, received: 1, complete: false },
    button: '[data-testid="dmComposerSendButton"]',
  },
  {
    ...reply,
    name: 'X reply, in the page',
    url: `${X}/maya_lindqvist/status/1`,
    button: '[data-testid="tweetButtonInline"]',
  },
  {
    ...reply,
    name: 'X reply, dialog',
    url: `${X}/compose/post?reply=maya-lindqvist`,
    button: '[data-testid="tweetButton"]',
  },
  { ...post, name: 'X post', url: `${X}/home`, button: '[data-testid="tweetButtonInline"]' },
  {
    ...post,
    name: 'X post that quotes',
    url: `${X}/compose/post?quote=maya-lindqvist`,
    button: '[data-testid="tweetButton"]',
  },
];
