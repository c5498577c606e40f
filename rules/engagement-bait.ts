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
    '(comment|type|drop|reply|dm) (me|us|a|an|with|the word|below|in the comments)? ..2 (and|to|for|below|if) ..1 (ill|i will|get|receive|and|we will|well|my assistant|want|youre|you are|for|start|this weeks) ..3',
    '(comment|type|reply|dm) (me|us)? (the word)? (yes|info|guide|growth|interested|link|me|freedom|hired|data|ready|in)  (and|to|for|below|if|$)',
    '(just|simply) (say|reply|type|comment|dm) (yes|go|with|the word|me|a|in|one|info|interested) ..2',
    '(like|comment|share|repost|follow) (and|if|this post) ..2 (comment|share|retweet|rt|you)',
    '(agree|thoughts|who else|yes or no|whos in) ?',
    'drop (a|an|your) (<emoji>|emoji|comment|like|follow|link|handle|profile|startup|saas|cv|score|url) ..3',
    '<emoji> if',
    'tag (a|someone|your|<number>|three|two) ..1 (friend|who|friends|person|founder|someone)',
    'must (be following|follow)',
    '(giveaway|chance to win|enter to win|to enter|retweet to win|priority access)',
    'only (real|<number>|geniuses) ..3 (will|share|can|get)',
    '(stop scrolling|dont scroll|you wont believe|most people will never|nobody believes me)',
    '(link|links) (in|below|pinned|is in|is pinned|s in) (in)? (bio|my bio|the bio|comments|the comments|the reply|reply|below|$)',
    'comment <emoji>',
    'promote your',
    'ill (dm|send) you the ..2 (link|file|training|playbook)',
    'connect with me so',
    'first <number> ..1 (who|to|people|that) (comment|reply|dm|type|share|like|follow|sign)',
    '(if|when) (this|we|it) (reaches|hits|gets|reach|hit|get) <number>',
    '(repost|share|tag|retweet) ..2 (to|so|if|and) ..3 (help|a friend|someone|others|who|see|reach|network)',
    '(comment|reply|type|dm me) (the word|with)? ..1 (and|for) ..2 (ill|i will|we|get|you|the|a|more|details|info)',
  ],
});

export const examples: Examples = {
  flagged: [
    "‹Comment GUIDE and I'll› send it to you.",
    '‹Drop a 🔥 if› you agree',
    { text: '‹Like and comment› to win a free ticket!', surface: 'linkedin-post', conversation: { sent: 0 } },
    '‹reply YES for the› link',
    '‹Tag a friend› who needs this.',
    { text: 'RT to win. ‹Must be following›!', surface: 'x-post', conversation: { sent: 0 } },
  ],
  fine: [
    'Please comment on the draft whenever you like, page four is the weak one.',
    { text: 'Say yes to the cake and no to the speech.', conversation: { sent: 3, received: 3 } },
    {
      text: 'Who carried the globes? We dropped ours in 1998.',
      surface: 'linkedin-comment',
      conversation: { replyingTo: 'We moved the library.' },
    },
    'I never reply to "comment YES" posts, and I wondered if you do.',
    { text: 'The kiln cracked. Nobody was hurt. Tea is on.', surface: 'x-post', conversation: { sent: 0 } },
    'Type 2 is what my aunt has, so the recipe was welcome.',
  ],
};
