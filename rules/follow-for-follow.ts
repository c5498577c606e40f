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
    '(follow|like|sub|subscribe|f|l) (for|4) (follow|f|like|l|sub|subscribe)',
    '(f4f|l4l|s4s|followback|followbacks|ifb|fback|teamfollowback|follow train|followtrain|gain train|sub4sub|follow4follow|followforfollow|follow back)',
    '(follow|connect with|add|subscribe to) (me|us|my page|my channel|my account|our page) (and|so|then) (i|ill|i will|we|well) ..2 (follow|support|do the same|subscribe|return|like|back)',
    '(follow|support|boost|like|gain) (each other|one another) (on here|back|and|s|$|here|posts|grow)',
    '(lets|let us|we should) (follow|support) each (other|others)',
    '(i|ill|i will) (always)? (follow|like|support|sub) (back|everyone|all who)',
    '(followed|following|liked|subscribed to|subbed|added) (you|your) ..3 (follow (me|back)|follow us|return|do the same|now (you|follow)|back)',
    '(want|need|get|gain|gaining|help me (get|reach|hit)|trying to (reach|hit|get)|almost at|hit) ..2 (<number>|more|active|new|real) (followers|subs|subscribers|mutuals)',
    'grow (together|our accounts|each others)',
    '(follow|like) my (page|company|business|profile|company page|business page)',
    'support each others posts',
    'return the (favour|follow)',
    '(would|could|can|please|pls|kindly) ..2 (follow|like) (my|us|our) (page|profile|company|account|channel|instagram|on)',
    '(reply|comment|like) (to this|this) ..3 (boost|follow) (you|u|back|everyone)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
