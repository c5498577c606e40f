import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'engagement-bait',
  kind: 'habit',
  group: 'collecting',
  title: 'Bait for replies',
  why: 'Asking for a word, a like or a tag in exchange makes a crowd of them; the thing itself, given, would be remembered.',
  source: 'S3; practice',
  stages: STAGES,
  weight: 2,
  remedy: 'drop',
  phrases: [
    '(comment|type|drop|reply|dm|say|message|leave|write|send|put) (me|us|a|an|with|the word|below|in the comments|yes|your)? ..2 (yes|interested|info|guide|me|link|link below|growth|below|free|an emoji|emoji|pdf|list|ebook|1|guide below|in|the word|word|hi|send|ready|more|how|now|checklist|template|<emoji>|your|done|agree|amen) ..3 (and ill|and i will|ill send|to get|to receive|for|if you|below|and|i will|to|for the|in the comments|and we|get)',
    '(like|comment|share|retweet|rt|repost|follow|tag|bookmark) (and|or|if|this|+) ..2 (comment|share|retweet|rt|follow|repost|agree|you|relate|to win|tag|like|save|if)',
    '(agree|thoughts|who else|am i right|yes or no|true or false|hands up|raise your hand|who agrees|who relates) (?|$|agree|with|or)',
    '(tag) (a|someone|your|<number>|the|three|two|friends|<handle>) ..2 (friend|who|that|friends|person|needs|people|in|founder|someone)',
    '(must|to) follow (so|to|me|first|for)',
    '(giveaway|give away|giving away|win a|win an|chance to win|enter to win|to enter|raffle|contest|retweet to win)',
    '(only|just) (real|true|<number>|genuine|the|1) ..3 (will|would|know|understand|share|can|repost|like)',
    '(save|bookmark|repost|share) (this|it) (for later|post|thread|before|if|so you|to help)',
    '(you wont believe|what happens next|this will shock|the truth about|nobody (is talking|tells you|talks)|no one (is talking|tells|talks)|most people dont|stop scrolling|unpopular opinion|hot take|a thread|read that again|let that sink in|here (is|are|s) (why|how|what|the|<number>)|heres (why|how|what|the|<number>))',
    '(drop|leave|share|post|put) (your|ur|a) ..1 (link|links|handle|profile|below|website|best|favorite|favourite|thoughts|comment|usernames|handles|project|startup|url|saas|portfolio|bio)',
    '(what are you (building|working on)|pitch (your|me your|your startup)|promote your|share your (startup|saas|project|website|product|link))',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
