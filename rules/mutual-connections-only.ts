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
    '(<number>|many|some|several|few|a lot of|lots of|multiple|our|quite a few|have) (mutual|common|shared) (connections|contacts|friends|connection)',
    '(connections|contacts|people|friends) in common',
    '(mutual|shared) (connections|contacts) ..1 (and|so|on linkedin|here|thought|$)',
    '(people you may know|suggested connections|second degree|2nd degree)',
    '(same|similar) (network|networks|circles|circle)',
    '(know|connected to) (a lot of|many of|some of|lots of) the same people',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
