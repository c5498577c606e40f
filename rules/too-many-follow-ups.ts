import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'too-many-follow-ups',
  kind: 'habit',
  group: 'pressing',
  title: 'One message too many',
  why: 'Several of your messages stand unanswered; silence is an answer too, and one more will hardly change it.',
  source: 'Woodpecker: two or three follow-ups are fine',
  stages: ['no-reply-yet', 'after-no', 'in-conversation'],
  weight: 3,
  remedy: 'close',
  anywhere: true,
  anyLanguage: 'tip',
  find,
});

export const examples: Examples = {
  flagged: [
    { text: '‹Hello again, the hall is free in May.›', conversation: { sent: 3, unanswered: 3 } },
    { text: '‹One more thought on the roof.›', conversation: { sent: 4, unanswered: 4 } },
    { text: '‹hi›', conversation: { sent: 5, unanswered: 5 } },
    { text: '‹Also, the paint is here.›', conversation: { sent: 6, received: 2, unanswered: 4 } },
    { text: '‹We could do the stall together.›', conversation: { sent: 3, unanswered: 3 } },
    { text: '‹And another thing about the hedge.›', conversation: { sent: 9, received: 1, unanswered: 8 } },
  ],
  fine: [
    { text: 'Hello again, the hall is free in May.', conversation: { sent: 1, unanswered: 1 } },
    { text: 'One more thought on the roof.', conversation: { sent: 2, unanswered: 2 } },
    { text: 'And the paint is here.', conversation: { sent: 5, received: 5, unanswered: 1 } },
    { text: 'Bus at nine, bring water.', conversation: { sent: 6, received: 6, unanswered: 5, group: true } },
    { text: 'The paint is here.', conversation: { sent: 0, received: 3, unanswered: 0 } },
    { text: 'Forgot the picture, here it is.', conversation: { sent: 2, received: 1, unanswered: 1 } },
  ],
};

const MOST_UNANSWERED = 3;

/** From the fourth message without an answer; an emergency is the writer's to judge, and they can still send. */
export function find({ draft, text }: Reading): readonly Span[] {
  const unanswered = draft.conversation.unanswered ?? 0;
  const [first] = text.sentences;
  return unanswered >= MOST_UNANSWERED && !draft.conversation.group && first
    ? [{ start: first.start, end: first.end }]
    : [];
}
