import type { Conversation, Recipient } from '../core/types';
import { all, around, first, label, type Selectors, up } from './find';
import { guessedPlace } from './guess';
import { modifierEnter, type Place, plainEnter, UNKNOWN } from './place';
import { siteOf } from './site-of';
import { handleIn, LOG, ownHandle, xTalk } from './x-talk';

const TEXT_BUTTON = 'button:not(:has(svg))'; // of a row of tools only the one that posts bears words

const chat: Place = {
  surface: 'x-message',
  editor: [
    'textarea[data-testid="dm-composer-textarea"]',
    'form textarea', // the only one of a form; a post is not a textarea
  ],
  when: (editor) => editor.dataset.testid === 'dm-composer-textarea' || around(editor, LOG) !== null,
  scope: ['form[data-testid="dm-composer-form"]', 'form'],
  send: [
    '[data-testid="dm-composer-send-button"]',
    'button[type="submit"]',
    'button:last-of-type', // drawn last, and only while there is text
  ],
  sentBy: plainEnter,
  conversation: xTalk,
};

/** Gone for most; kept for whoever still gets it. */
const oldChat: Place = {
  surface: 'x-message',
  editor: ['[data-testid="dmComposerTextInput"]'],
  scope: ['[data-testid="DmActivityContainer"]', '[data-testid="DMDrawer"]', 'main'],
  send: ['[data-testid="dmComposerSendButton"]'],
  sentBy: plainEnter,
  conversation: xTalk,
};

const POST_EDITOR: Selectors = [
  '[contenteditable="true"][role="textbox"]:has([data-contents="true"])', // Draft.js: only posts and replies
  '[data-testid^="tweetTextarea_"][contenteditable="true"]',
];

const reply: Place = {
  surface: 'x-reply',
  editor: POST_EDITOR,
  when: (editor) => {
    const answered = answeredBy(editor);
    return answered !== null && authorOf(answered)?.id !== ownHandle(editor.ownerDocument);
  },
  scope: ['[role="dialog"]'],
  send: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]', TEXT_BUTTON],
  sentBy: modifierEnter,
  together: true, // "Post all"
  conversation: (_scope, editor) => replyFacts(answeredBy(editor)),
};

const post: Place = {
  ...reply,
  surface: 'x-post',
  // The older messages are written in the same editor: one that is not known as such is no post.
  when: (editor) => !/^\/messages(?:\/|$)/.test(editor.ownerDocument.location.pathname),
  conversation: () => UNKNOWN,
};

/** X, by its old name too. */
export const x = siteOf('x', [chat, oldChat, reply, post, guessedPlace('x-message')]);

const POSTS: Selectors = ['article[data-testid="tweet"]', 'article'];

/** The post that a box answers: the one in its dialog, or the one that the page is about. */
function answeredBy(editor: HTMLElement): HTMLElement | null {
  const dialog = up(editor, ['[role="dialog"]']);
  if (dialog) return all(dialog, POSTS).at(-1) ?? null;
  if (!/^\/[^/]+\/status\/\d+/.test(editor.ownerDocument.location.pathname)) return null;
  const column = around(editor, POSTS);
  // The page's own post cannot be reached by Tab within a list of them all; the earlier ones can.
  return column && first(column, ['article[tabindex="-1"]', ...POSTS]);
}

function replyFacts(answered: HTMLElement | null): Conversation {
  if (!answered) return UNKNOWN;
  const texts = all(answered, ['[data-testid="tweetText"]', '[lang]']).filter((text) => !isQuoted(text));
  return { ...UNKNOWN, replyingTo: texts[0]?.textContent?.trim() || null, recipient: authorOf(answered) };
}

function authorOf(answered: HTMLElement): Recipient | null {
  const block = all(answered, ['[data-testid="User-Name"]', 'div:has(> a[href^="/"])']).find(
    (name) => !isQuoted(name),
  );
  if (!block) return null;
  const id = handleIn(block);
  return { name: label(block), id };
}

/** A post quoted within a post is drawn as a link of its own. */
function isQuoted(element: HTMLElement): boolean {
  return element.closest('div[role="link"]') !== null;
}
