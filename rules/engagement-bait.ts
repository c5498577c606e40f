import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'engagement-bait',
  kind: 'habit',
  group: 'collecting',
  title: 'Bait for replies',
  why: 'Asking for a word, a like or a tag in exchange makes a crowd of them; the thing itself, given, would be remembered.',
  source: 'S3; practice',
  stages: AMONG_STRANGERS,
  weight: 2,
  remedy: 'drop',
  phrases: [
    '(comment|type|drop|reply|dm|say|message|leave|write) (me|us|a|an|with|the word|below|in the comments)? ..2 (and|to|for|below|if) ..1 (ill|i will|get|receive|and|we will|well|my assistant|want|youre|you are|for|start|this weeks) ..3',
    '(comment|type|reply|dm|say) (me|us)? (the word)? (yes|info|guide|growth|interested|link|me|freedom|hired|data|ready|in)  (and|to|for|below|if|$)',
    '(just|simply) (say|reply|type|comment|dm) (yes|go|with|the word|me|a|in|one|info|interested) ..2',
    '(like|comment|share|retweet|rt|repost|follow) (and|or|if|this post) ..2 (comment|share|retweet|rt|follow|repost|agree|you|relate|to win|connect|like|dm)',
    '(agree|thoughts|who else|am i right|yes or no|whos in|whos with me|hands up|who agrees|who relates) ?',
    'drop (a|an|your) (<emoji>|emoji|comment|like|follow|link|handle|profile|startup|saas|cv|score|url) ..3',
    '<emoji> if',
    'tag (a|someone|your|<number>|three|two) ..1 (friend|who|friends|person|founder|someone)',
    'must (be following|follow)',
    '(giveaway|chance to win|enter to win|to enter|retweet to win|priority access)',
    'only (real|true|<number>|genuine|geniuses) ..3 (will|would|know|understand|share|can|repost|get)',
    '(stop scrolling|dont scroll|read that again|let that sink in|you wont believe|most people will never|nobody believes me)',
    '(link|links) (in|below|pinned|is in|is pinned|s in) (in)? (bio|my bio|the bio|comments|the comments|the reply|reply|below|$)',
    '(say|comment|type) <emoji>',
    '(what are you building|promote your|share your (startup|saas|project|website|product|link)|pitch your)',
    '(ill|i will|and ill) (dm|send|share) you (the|my|a) ..2 (link|file|guide|training|checklist|playbook|template|list|pdf)',
    '(like|comment|connect) with me so',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
