import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'mutual-connections-only',
  kind: 'habit',
  group: 'not looking',
  title: 'Only people in common',
  why: 'Shared contacts say that you could know each other, not why you want to; one reason of your own is enough.',
  source: 'practice',
  stages: BEFORE_A_TALK,
  weight: 1,
  remedy: 'fill',
  phrases: [
    '(<number>|many|lots of|our) mutual (connections|contacts|friends|connection)',
    '(connections|contacts) in common',
    'mutual (connections|contacts) ..1 (and|$)',
    'same circles',
    'know a lot of the same people',
  ],
});

export const examples: Examples = {
  flagged: [
    'We have ‹12 mutual connections›.',
    'I see we have ‹many mutual contacts here›.',
    '‹lots of mutual friends› so why not',
    'We seem to be in the ‹same circles›.',
    'We ‹know a lot of the same people› on LinkedIn.',
    "Several ‹connections in common›, so I thought I'd add you.",
  ],
  fine: [
    'Our friend Rosa has the other half of that tea set.',
    'The connection between the two chapters only came to me at night.',
    'I know the people who built your boat, they still laugh about the mast.',
    {
      text: 'We have a friend in common, it turns out: Ola from the choir.',
      conversation: { sent: 2, received: 2 },
    },
    'The two circles in your logo, are they the wells of the village?',
    'Is the mutual aid group in the parish hall still on?',
  ],
};
