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
    '(please|kindly|plz|can you|could you|would you|if you could|help me|pls|do|and|to|or|mind|appreciate if you) (like|share|repost|retweet|rt|subscribe|follow|upvote|spread|boost|reshare|tag|vote|comment|amplify) (and|or|this|my|our|it|the|on|to|with|for|us|me|if|a)',
    '(like|comment|share|follow|subscribe|repost|retweet|rt|tag) (and|n|or) ..1 (like|comment|share|follow|subscribe|repost|retweet|rt|tag|hit)',
    '(share|repost|retweet|rt|reshare|amplify|boost|upvote|spread) (this|my|our|it|the) (post|tweet|link|video|page|article|petition|campaign|story|song|with your|with all|around|far|thread|with ur|word|launch|with everyone|on product|news|message|project|track|flyer|event|to your)',
    '(give|gimme|drop|leave|smash|hit) (me|us|it|this|a|the|my) ..2 (like|follow|share|retweet|rt|subscribe|upvote|star|review|shoutout|comment|like button|bell|5 star|five star)',
    '(subscribe|sub) (to|my|here|on|and|now|for|if) (my|our|the|me|us|channel|youtube|newsletter|here|now|<link>|more|this)',
    '(please|pls|kindly) (share|rt|retweet|repost|subscribe|vote|like|upvote|boost|follow|tag)',
    '(rt|retweet|repost|share|like) (if|to|for|this if|and follow) ..2 (you|agree|win|help|support|spread|enter|u|get)',
    '(upvote|support|back|vote for) (us|me|our|my|it|the) ..2 (on|product hunt|launch|kickstarter|page|post|campaign|in)',
    '(we|i|just|im|were|we are) (launched|live|launching|went live) (on|today)? ..2 (product hunt|kickstarter|indiegogo)',
    '(pass|send|forward|show) (this|it|that|my|the link|our) (on|along|around|to) (to)? (your|anyone|everyone|all|ur|people|friends|someone who|whoever|as many)',
    '(spread the word|signal boost|share with your|share it with|tag (a friend|someone|<number>|<amount>|your friends|people))',
    '(use|add|put) (my|our|the) (hashtag|frame|banner|hashtags|referral|link)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
