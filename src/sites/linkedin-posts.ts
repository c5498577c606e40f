import type { Conversation } from '../core/types';
import { all, first, label, type Selectors, up } from './find';
import { modifierEnter, type Place, UNKNOWN } from './place';

/** What is written to everybody on LinkedIn: posts in the share box, comments and replies to them. */

const TEXT_BUTTON = 'button:not(:has(svg))'; // of a row of tools only the one that sends bears words

const RICH: Selectors = [
  '.ProseMirror', // TipTap's own class: comments, and the share box of newer accounts
  '.ql-editor', // Quill's own: comments and share box of the rest
  '[componentkey="ShareBox_textEditor"]',
];

const POST: Selectors = [
  '[data-id*="urn:li:comment"]', // a comment that is answered
  '.comments-comment-entity',
  '[role="listitem"]', // a post of the newer feed
  '[data-urn]',
  '[data-id^="urn:"]',
  'article',
  '.feed-shared-update-v2',
];

const SHARE: Selectors = [
  '[data-test-modal-id="sharebox"]', // classic share box
  '[data-sdui-screen*="ShareCompose"]', // the newer one, a native dialog
  '[role="dialog"]:has(.share-actions__primary-action)',
  'main:has(.share-actions__primary-action)', // its page of its own
];

const post: Place = {
  surface: 'linkedin-post',
  editor: RICH,
  when: (editor) => up(editor, SHARE) !== null,
  scope: SHARE,
  send: ['button.share-actions__primary-action', TEXT_BUTTON],
  sentBy: modifierEnter,
  conversation: () => UNKNOWN,
};

const COMMENT_BOX: Selectors = ['[componentkey^="commentBox-"]', '.comments-comment-box'];

const comment: Place = {
  surface: 'linkedin-comment',
  editor: RICH,
  // Articles, job posts and profiles are written in the same editors, but not under a post.
  when: (editor) => up(editor, [...COMMENT_BOX, ...POST]) !== null,
  scope: [...COMMENT_BOX, 'form'],
  send: [
    '[componentkey*="commentButtonSection"] button',
    'button.comments-comment-box__submit-button--cr',
    'button[class*="submit-button"]',
    TEXT_BUTTON,
  ],
  sentBy: modifierEnter,
  conversation: commentFacts,
};

export const postPlaces: readonly Place[] = [post, comment];

const POST_TEXT: Selectors = [
  '[data-testid="expandable-text-box"]',
  '.update-components-text',
  '[dir="ltr"]',
  'p',
];

function commentFacts(scope: HTMLElement): Conversation {
  const answered = up(scope, POST);
  if (!answered) return UNKNOWN;
  const text = first(answered, POST_TEXT)?.textContent?.trim() ?? null;
  return { ...UNKNOWN, replyingTo: text || null, recipient: authorOf(answered) };
}

function authorOf(answered: HTMLElement): Conversation['recipient'] {
  for (const link of all(answered, ['a[href*="/in/"]', 'a[href*="/company/"]'])) {
    const name = label(link);
    const id = /\/(?:in|company)\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
    if (name) return { name, id };
  }
  return null;
}
