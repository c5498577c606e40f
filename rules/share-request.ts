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
    '(like|comment|share|follow|subscribe|repost|retweet|rt|tag) (and|or) ..1 (like|comment|share|follow|subscribe|repost|retweet|rt|tag)',
    '(share|repost|retweet|rt|reshare|upvote) (this|my|our) (post|tweet|link|video|page|article|petition|campaign|story|song|with (your|all|everyone)|thread|launch|project|track|flyer|far|so|till)',
    '(give|gimme|drop|leave|smash|hit) (me|us|it|this|a|the|my|that) ..2 (like|follow|share|retweet|rt|subscribe|upvote|star|bell|like button|5 star|sub)',
    '(subscribe|sub) (to (my|our)|here|now|for (more|my|daily)|before|on)',
    '(subscribe|retweet|repost|rt|like) (to|for|if|till|and) (win|help|support|spread|enter|you|priority|someone|someones)',
    '(upvote|support|back) us on',
    '(live|launching|launched|launch) (on|today on) (product hunt|kickstarter|indiegogo)',
    '(pass|send|forward) (this|it|the link) (on|along|around) to (your|anyone|everyone|all|people|friends|as many)',
    '(please|pls|kindly) (share|rt|retweet|repost|subscribe|vote|like|upvote|boost|tag)',
    '(spread the word|signal boost|share with your|tag (a friend|someone who|<number> friends)|tell <number> friends|tag me|copy paste this)',
    'a sub would',
    '(sharing|a share|a repost|an rt) (is|would|helps|really|means) ..3',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
