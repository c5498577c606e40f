import type { Conversation } from '../core/types';
import { addressAround, titleAround } from './address';
import { first, is, isDrawn, label, type Selectors, up } from './find';
import { guessedPlace } from './guess';
import { appPlaces } from './linkedin-apps';
import { postPlaces } from './linkedin-posts';
import { linkedinTalk } from './linkedin-talk';
import { modifierEnter, type Place, sendButton, UNKNOWN } from './place';
import { siteOf } from './site-of';

/** Ember serves messaging, hashed classes the rest; what a thing is goes first, as classes rot. See each list. */

const TEXT_BUTTON = 'button:not(:has(svg))'; // of a row of tools only the one that sends bears words

const MESSAGE_EDITOR: Selectors = [
  'form [contenteditable="true"][role="textbox"]:not(.ql-editor, .ProseMirror)', // what it is
  '[class~="msg-form"] [contenteditable="true"]', // seen once as a div
  '.msg-form__contenteditable',
];

const MESSAGE_SEND: Selectors = [
  'button[type="submit"]', // the only one of the form; none at all when Enter sends
  'button.msg-form__send-button',
  'button.msg-form__send-btn', // InMail, an icon
  TEXT_BUTTON,
];

const SUBJECT: Selectors = ['input[name="subject"]', '.msg-form__subject', '.msg-inmail-compose'];

const DIALOG: Selectors = ['[role="dialog"]', 'dialog', '[data-test-modal]'];

const message: Place = {
  surface: 'linkedin-message',
  editor: MESSAGE_EDITOR,
  scope: ['[class~="msg-form"]', 'form'],
  send: MESSAGE_SEND,
  sentBy: (event, scope) => modifierEnter(event) || (!event.shiftKey && !sendButton(message, scope)),
  conversation: linkedinTalk,
};

const inmail: Place = {
  ...message,
  surface: 'linkedin-inmail',
  when: (editor) => {
    const scope = up(editor, message.scope);
    return scope !== null && first(scope, SUBJECT) !== null;
  },
  // A subject is asked for only where no conversation stands yet.
  conversation: (scope) => ({ ...linkedinTalk(scope), sent: 0, received: 0, unanswered: 0, complete: true }),
};

const NOTE: Selectors = [
  'textarea#custom-message',
  '[aria-labelledby="send-invite-modal"] textarea',
  '.send-invite textarea',
];

const NOTE_LIMITS: readonly (number | undefined)[] = [200, 300];

const invite: Place = {
  surface: 'linkedin-invite',
  editor: [...NOTE, '[role="dialog"] textarea'],
  // Nameless, it is still the one dialog whose text may have 200 or 300 characters.
  when: (editor) => is(editor, NOTE) || NOTE_LIMITS.includes(counterOf(up(editor, DIALOG))),
  scope: [...DIALOG, '.send-invite'],
  send: [
    'button[aria-label="Send invitation"]',
    '.artdeco-modal__actionbar .artdeco-button--primary',
    TEXT_BUTTON,
  ],
  sentBy: () => false,
  conversation: inviteFacts,
  limit: counterOf,
};

/** LinkedIn: www and the country hosts. */
export const linkedin = siteOf('linkedin', [
  ...[...postPlaces, inmail, message, ...appPlaces, invite],
  guessedPlace('linkedin-message'),
]);

/** An invitation goes to someone who is not a contact yet. */
function inviteFacts(scope: HTMLElement): Conversation {
  return { ...UNKNOWN, sent: 0, received: 0, unanswered: 0, complete: true, recipient: inviteeOf(scope) };
}

function inviteeOf(scope: HTMLElement): Conversation['recipient'] {
  const page = scope.ownerDocument;
  const named = new URLSearchParams(page.location.search).get('vanityName');
  const slug = named ?? /^\/in\/([^/]+)/.exec(addressAround(page).pathname)?.[1] ?? null;
  const title = /^(?:\(\d+\+?\) )?(.+?) \| LinkedIn$/.exec(titleAround(page))?.[1] ?? null;
  const name = label(first(scope, ['strong', 'b'])) ?? (slug ? title : null);
  return name || slug ? { name, id: slug } : null;
}

/** The counter reads `0/200` or `0/300`, by the account; the box itself has no `maxlength`. */
function counterOf(scope: HTMLElement | null): number | undefined {
  if (!scope) return undefined;
  for (const element of scope.querySelectorAll<HTMLElement>('*')) {
    if (element.childElementCount > 0) continue;
    const limit = /^\s*\d+\s*[/／]\s*(\d{2,5})\s*$/.exec(element.textContent ?? '')?.[1];
    if (limit && isDrawn(element)) return Number(limit);
  }
  return undefined;
}
