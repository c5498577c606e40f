import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'follow-for-follow',
  kind: 'habit',
  group: 'collecting',
  title: 'A follow for a follow',
  why: 'It tells them that they are a number; people follow those who show an interest in what they do.',
  source: 'S3',
  stages: AMONG_STRANGERS,
  weight: 3,
  remedy: 'drop',
  phrases: [
    '(follow|like) for (follow|like)',
    '(f4f|l4l|s4s|followback|followbacks|ifb|fback|teamfollowback|follow train|followtrain|gain train|sub4sub|follow4follow|followforfollow|follow back)',
    'follow me and (i|ill) ..2 follow',
    '(follow|support) each other (and|$)',
    '(lets|let us) (follow|support) each (other|others)',
    '(i|ill) (always)? (follow|sub) (back|everyone)',
    'followed you ..3 follow (me|back)',
    '(get|hit) ..2 <number> followers',
    'grow together',
    '(follow|like) my page',
    'support each others posts',
    'return the favour',
    'please ..2 follow (my|our) (page|company)',
    '(reply|like) (to this|this) ..3 (boost|follow) (you|everyone)',
  ],
});

export const examples: Examples = {
  flagged: [
    "‹Follow me and I'll follow› you back.",
    '‹f4f›? ‹i always follow back›',
    "‹Let's follow each other and› ‹grow together›.",
    {
      text: '‹follow back› pls',
      surface: 'x-reply',
      conversation: { replyingTo: 'Hit 400 followers today.' },
    },
    'I just ‹followed you, follow me› back!',
    '‹Please follow our company› page.',
  ],
  fine: [
    {
      text: 'I have followed you since the owl photo. Well earned.',
      surface: 'x-reply',
      conversation: { replyingTo: 'Hit 400 followers today.' },
    },
    'We followed your route along the ridge and it took six hours.',
    "I don't do follow for follow, I am only here for the lichens.",
    {
      text: 'Follow me in the blue van, then park behind the church.',
      conversation: { sent: 3, received: 3 },
    },
    'My dog follows me the way yours does in the film.',
    'Does the sequel follow the sister, as the last page hints?',
  ],
};
