import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'share-request',
  kind: 'habit',
  group: 'taking first',
  title: 'Share this for me',
  why: 'Passing something on puts their own name to it; people do that for those whose work they have come to know.',
  source: 'S3; practice',
  stages: AMONG_STRANGERS,
  weight: 2,
  remedy: 'drop',
  phrases: [
    '(please|kindly|can you|could you|would you|if you could|help me|pls|would you mind|mind) ..1 (like|liking|share|sharing|repost|reposting|retweet|rt|subscribe|upvote|spread|boost|reshare|tag|amplify|follow) (and|or|this|my|our|it|the|to (my|our)|on|with your|for us|if)',
    '(like|comment|follow|repost|retweet|rt) and ..1 (comment|share|retweet|rt|tag)',
    '(share|repost|retweet|rt) (this|my) (post|launch|so)',
    '(give|drop|leave|hit) (me|us|it|a|the) ..2 (like|follow|share|star|bell)',
    'subscribe (to my|here|now|before)',
    '(retweet|repost|rt) (to|for|if|till) (win|you|priority|someone)',
    'upvote us on',
    'live on product hunt',
    '(pass|forward) (this|it) on to (your|anyone)',
    '(please|pls|kindly) (share|rt|retweet|repost|subscribe|vote|like|upvote|boost|tag)',
    '(spread the word|signal boost|share with your|tag (a friend|someone who|<number> friends)|tell <number> friends|tag me|copy paste this)',
    'a sub would',
    'sharing is ..3',
    '(share|send|give|pass) ..3 (contacts|contact|email|number|details|name) of (the|your|whoever|somebody|someone)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Please share this post› with your network.',
    '‹can u rt my launch› tweet? pls and ty',
    '‹Like and share› if you agree!',
    'We are ‹live on Product Hunt› today, ‹upvote us on› the front page.',
    '‹Could you repost my› fundraiser?',
    {
      text: '‹subscribe to my› channel for more of this',
      surface: 'x-reply',
      conversation: { replyingTo: 'Small joys of the week?' },
    },
  ],
  fine: [
    'May I share your chart with my class, with your name on it?',
    'I would like to read more of these, whenever you write one.',
    {
      text: 'Please share the folder with Ana too, she has the old logins.',
      conversation: { sent: 4, received: 4 },
    },
    'People who write "like and share" under a funeral notice are beyond me.',
    'You liked the wooden one, I remember. The tin one broke.',
    'I followed the recipe and my father asked for seconds.',
  ],
};
