import { expect, test } from 'vitest';
import { stageOf } from '../../src/core/stage';
import type { Conversation, Stage, Surface } from '../../src/core/types';
import { draftOf } from './draft';

const NOTHING: Partial<Conversation> = { sent: null, received: null, unanswered: null, complete: false };

test.each<[string, Stage, Partial<Conversation>, Surface]>([
  ['nothing written yet', 'first-message', {}, 'linkedin-message'],
  ['an InMail', 'first-message', {}, 'linkedin-inmail'],
  ['they wrote first', 'first-reply', { received: 1 }, 'x-message'],
  [
    'they wrote first, as far as their last message shows',
    'first-reply',
    { received: null, theirLast: 'Hello!' },
    'x-message',
  ],
  ['one message, no answer', 'no-reply-yet', { sent: 1, unanswered: 1 }, 'linkedin-message'],
  ['both have written', 'in-conversation', { sent: 2, received: 3 }, 'linkedin-message'],
  [
    'both have written, older messages not loaded',
    'in-conversation',
    { sent: 1, received: 1, complete: false },
    'x-message',
  ],
  [
    'they declined',
    'after-no',
    { sent: 1, received: 1, theirLast: 'Not interested, thanks.' },
    'linkedin-message',
  ],
  [
    'they declined before a word of mine',
    'after-no',
    { received: 1, theirLast: 'Please stop messaging me.' },
    'linkedin-message',
  ],
  [
    'a mild no in a young conversation',
    'after-no',
    { sent: 1, received: 1, theirLast: "Can't make it, sorry!" },
    'x-message',
  ],
  [
    'a mild no among old acquaintances',
    'in-conversation',
    { sent: 9, received: 8, theirLast: "Can't make it, sorry!" },
    'x-message',
  ],
  [
    'a plain no among old acquaintances',
    'in-conversation',
    { sent: 9, received: 8, theirLast: "I'd rather not." },
    'x-message',
  ],
  [
    'a firm no among old acquaintances',
    'after-no',
    { sent: 9, received: 8, theirLast: 'Please stop asking me.' },
    'x-message',
  ],
  ['a group where nobody has written', 'unknown', { group: true }, 'linkedin-message'],
  ['a group that talks', 'in-conversation', { group: true, sent: 1, received: 5 }, 'x-message'],
  [
    'no in a group',
    'in-conversation',
    { group: true, sent: 1, received: 5, theirLast: 'No thanks.' },
    'x-message',
  ],
  ['counts that are not known', 'unknown', NOTHING, 'linkedin-message'],
  ['nothing seen of a thread that may be longer', 'unknown', { complete: false }, 'linkedin-message'],
  ['mine alone, of a thread that may be longer', 'unknown', { sent: 2, complete: false }, 'x-message'],
  ['only my count known', 'unknown', { sent: 0, received: null }, 'x-message'],
  ['counts that are no counts', 'unknown', { sent: Number.NaN, received: -1 }, 'x-message'],
  ['an invitation', 'first-message', {}, 'linkedin-invite'],
  ['an invitation of which nothing is known', 'first-message', NOTHING, 'linkedin-invite'],
  ['an invitation to someone who wrote', 'first-reply', { received: 1 }, 'linkedin-invite'],
  ['a reply', 'public', { replyingTo: 'Good morning.' }, 'x-reply'],
  ['a post', 'public', {}, 'x-post'],
  ['a comment, after a no elsewhere', 'public', { theirLast: 'No thanks.' }, 'linkedin-comment'],
])('%s: %s', (_, stage, conversation, surface) => {
  expect(stageOf(surface, draftOf('', conversation).conversation)).toBe(stage);
});
