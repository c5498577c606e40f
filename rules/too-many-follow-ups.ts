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
  find,
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};

const MOST_UNANSWERED = 3;

/** From the fourth message without an answer; an emergency is the writer's to judge, and they can still send. */
function find({ draft, text }: Reading): readonly Span[] {
  const unanswered = draft.conversation.unanswered ?? 0;
  const [first] = text.sentences;
  return unanswered >= MOST_UNANSWERED && !draft.conversation.group && first
    ? [{ start: first.start, end: first.end }]
    : [];
}
