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
    '(we|i see we|noticed we|see that we|saw we|saw that we|noticed that we|since we|as we|you and i) (have|share|both know|have got|ve got) ..3 (mutual|common|shared|same) (connections|connection|contacts|friends|people|network|contact)',
    '(<number>|many|some|several|few|a few|a lot of|lots of|multiple|our) (mutual|common|shared) (connections|contacts|friends|connection)',
    '(mutual|shared|common) (connections|contacts|connection) ..1 (in common|and|so|on linkedin|here|thought|$)',
    '(linkedin|algorithm|it) (suggested|recommended|thinks|said|keeps suggesting|recommends|suggests) (you|we|your profile|that we|i connect)',
    '(people you may know|suggested connections|recommended connections|second degree|2nd degree)',
    '(same|similar) (network|networks|circles|circle|groups|group|connections)',
    '(know|have|connected to) (a lot of|many of|some of|lots of) the same people',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
