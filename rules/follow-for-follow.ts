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
    '(follow|f|like|sub|l|subscribe|comment|connect|add) (for|4|to|and) (follow|f|like|sub|l|subscribe|comment|follow back|like back|connection|a follow|connect)',
    '(f4f|l4l|s4s|followback|follow back|followbacks|ifb|fback|teamfollowback|follow train|followtrain|gain train|mutuals|sub4sub|follow4follow|followforfollow)',
    '(follow|following|followed|connect|add|subscribe|sub) (me|us|you|u|my|our|with me) ..3 (back|follow back|follow you|ill follow|i follow|and i|for a follow|follow u|too please)',
    '(follow|add|support|subscribe|connect) (me|us|with me|my page|my account|my channel) (and|&|n|so|then)? (i|ill|i will|we|well|we will) ..2 (follow|support|do the same|subscribe|return|like|add|back|connect)',
    '(follow|support|boost|help|like|share|engage|comment|gain) (each other|one another|eachother)',
    '(i|ill|i will|will) (always)? (follow|followback|like|support|sub) (back|everyone|you back|u back|all who|anyone)',
    '(i)? (just)? (followed|following|liked|subscribed|subbed|added) (you|your|u|ur) ..4 (follow|would you|please|can you|back|hope you|return|do the same|could you|pls|follow me|now you)',
    '(want|need|get|gain|gaining|looking for|help me (get|reach|hit)|trying to (reach|hit|get)|almost at|close to|reach|hit|buy) ..2 (<number>|more|active|new|free|real) (followers|subs|subscribers|mutuals|follows|connections)',
    '(grow|growing) (together|our accounts|our audience together|each others|on here together)',
    '(add|accept) (me|my request|my invitation|my invite) (to your network|to grow|please|so we can|and lets)',
    '(lets|please|could you|can you|pls|kindly|do) (follow|like) (each|my (page|profile|account|company|company page|business page)|me|us|our (page|company|account|profile|channel))',
    '(give|drop) (me|my page|us) a (follow|like|sub)',
    '(return the (favour|follow))',
    '(like|follow) my (page|company page|business page|profile|company)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
