import type { Conversation, Recipient } from '../core/types';
import { all, first, label, type Selectors, up } from './find';
import { type Place, UNKNOWN } from './place';
import { type Message, tally } from './tally';

/** LinkedIn's other apps, all with an ordinary textarea: Sales Navigator, Recruiter, the mobile web, a small dialog. */

const TEXT_BUTTON = 'button:not(:has(svg))'; // of a row of tools only the one that sends bears words
const DIALOG: Selectors = ['[role="dialog"]', 'dialog'];

interface App {
  readonly path: RegExp;
  readonly editor: Selectors;
  readonly subject: Selectors;
  readonly thread: Selectors;
  readonly send: Selectors;
  readonly talk: (thread: HTMLElement) => readonly Message[];
  readonly recipient: (thread: HTMLElement) => Recipient | null;
}

const sales: App = {
  path: /^\/sales\//,
  editor: ['textarea[name="message"]', 'form textarea', '[role="dialog"] textarea'],
  subject: ['input[name="subject"]', 'input[aria-label^="Subject"]', 'input[placeholder*="ubject"]'],
  thread: ['.thread-container', ...DIALOG, 'main'],
  send: ['button[type="submit"]', TEXT_BUTTON], // its classes change with each release
  talk: (thread) =>
    byName(thread, ['li:has(.message-content)', 'article:has(.message-content)', '.message-content']),
  recipient: (thread) => {
    const link = first(thread, ['a[href*="/sales/lead/"]', 'a[href*="/sales/people/"]']);
    const id = /\/sales\/(?:lead|people)\/([^,/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
    const name = leadIn(thread);
    return name || id ? { name, id } : null;
  },
};

const recruiter: App = {
  path: /^\/(?:talent|hiring|recruiter)\//,
  editor: [
    '[data-test-compose-textarea-input]',
    '[data-test-base-composer-textarea] textarea',
    '.compose-textarea__textarea',
  ],
  subject: ['.compose-subject__input', 'input[name="subject"]'],
  thread: [...DIALOG, 'main'],
  send: ['.compose-actions__submit-button', 'button[type="submit"]', TEXT_BUTTON],
  talk: (thread) => byName(thread, ['li:has([data-test-message-body])']),
  recipient: (thread) => {
    const name = label(
      first(thread, ['.artdeco-pill', '.artdeco-entity-lockup__title', 'a[href*="/talent/profile/"]']),
    );
    return name ? { name, id: null } : null;
  },
};

const mobile: App = {
  path: /^\/mwlite\/messaging/,
  editor: ['textarea#messaging-reply', 'textarea[name="message"]'],
  subject: ['input[name="subject"]'],
  thread: ['main', 'body'],
  send: ['button.message-send', 'button[type="submit"]', TEXT_BUTTON],
  talk: (thread) =>
    all(thread, ['li.member-message']).map((row) => ({
      mine: row.matches('.self'),
      text: () => first(row, ['.message-body', 'p'])?.textContent ?? '',
    })),
  recipient: (thread) => {
    const id = new URLSearchParams(thread.ownerDocument.location.search).get('recipient');
    const name = label(first(thread, ['h1', 'h2']));
    return name || id ? { name, id } : null;
  },
};

/** The small "Send message" dialog of the newer pages: says to whom, at most. */
const dialog: Place = {
  surface: 'linkedin-message',
  editor: ['[data-sdui-screen*="Message"] textarea', '[data-testid="dialog-content"] textarea'],
  scope: ['[data-sdui-screen*="Message"]', ...DIALOG],
  send: ['button[componentkey^="referralSendButton"]', TEXT_BUTTON],
  sentBy: () => false,
  conversation: () => UNKNOWN,
};

export const appPlaces: readonly Place[] = [...[sales, recruiter, mobile].flatMap(placesOf), dialog];

/** With a subject it is an InMail, without one a message. */
function placesOf(app: App): readonly Place[] {
  const subjectOf = (editor: HTMLElement) => first(up(editor, app.thread) ?? editor, app.subject);
  const here = (editor: HTMLElement) => app.path.test(editor.ownerDocument.location.pathname);
  const place: Place = {
    surface: 'linkedin-message',
    editor: app.editor,
    when: here,
    scope: ['form', ...DIALOG],
    send: app.send,
    sentBy: () => false,
    conversation: (scope, editor) => factsOf(app, scope, subjectOf(editor) !== null),
  };
  return [{ ...place, surface: 'linkedin-inmail', when: (it) => here(it) && subjectOf(it) !== null }, place];
}

/** Only a compose page, or a box that asks for a subject, is known to have nothing before it: lists load late. */
function factsOf(app: App, scope: HTMLElement, subject: boolean): Conversation {
  const thread = up(scope, app.thread) ?? scope;
  const messages = app.talk(thread);
  const fresh = subject || /\/compose\b/.test(scope.ownerDocument.location.pathname);
  const complete = fresh && messages.length === 0;
  return { ...UNKNOWN, ...tally(messages), complete, recipient: app.recipient(thread) };
}

/** Without its class the name may stand in the link to the lead, which may as well say "View profile". */
function leadIn(thread: HTMLElement): string | null {
  const title = label(first(thread, ['.artdeco-entity-lockup__title', '.artdeco-pill']));
  const link = label(first(thread, ['a[href*="/sales/lead/"]', 'a[href*="/sales/people/"]']));
  return title ?? (link && LIKE_NAME.test(link) ? link : null);
}

const LIKE_NAME = /^\p{Lu}.* \p{Lu}/u;

/** Whose a message is stands above it, by name, once for each run of them. */
function byName(thread: HTMLElement, rows: Selectors): readonly Message[] {
  const theirs = leadIn(thread);
  let mine: boolean | null = null;
  return all(thread, rows).map((row) => {
    const writer = label(first(row, ['.t-bold', 'strong', 'h3', 'h4']));
    if (writer && theirs) mine = writer !== theirs;
    return {
      mine,
      text: () => first(row, ['.message-content', '.white-space-pre-wrap', 'p'])?.textContent ?? '',
    };
  });
}
