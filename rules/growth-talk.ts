import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'growth-talk',
  kind: 'habit',
  group: 'collecting',
  title: 'Numbers before people',
  why: 'Talk of followers and reach makes them part of a count; what they do is a better reason to write.',
  source: 'S3',
  stages: AMONG_STRANGERS,
  weight: 1.5,
  remedy: 'drop',
  phrases: [
    '(grow|growing|growth of|boost|increase|expand|skyrocket|build|gain|explode|scale|monetize) (your|my|our|their|ur|an|a|the) ..1 (followers|following|audience|reach|engagement|network|account|channel|page|views|connections|impressions|twitter|instagram|x|linkedin|tiktok|personal brand|presence|email list|list|community|visibility|profile)',
    '(followers|subscribers|impressions|views|likes|connections|engagement) (in|within|per|overnight|every|a|each|fast|organically|without|growth|service|packages|instantly)',
    '(<number>|more|real|active|organic|free|targeted|new|10k|thousands of|first) (followers|subscribers|impressions|connections|subs)',
    '(go|went|going) viral',
    '(open networker|lion|linkedin open networker|invites welcome|never reject|accept all)',
    '(engagement|comment|growth|pod|like) (pod|pods|group|groups|hack|hacks|ratio|rate)',
    '(cross|mutual|shared) (promotion|promote|promo|promos|post|collab|shoutout|shoutouts|shout out)',
    '(collaborate|collab|collaborating|collabs) ..6 (audience|audiences|followers|reach|grow|brand|promo|promote|exposure|free product|commission|post)',
    '(our|both our|your|my|combined) (audiences|followers|communities|audience) ..3 (overlap|benefit|grow|reach|love|similar|aligned|would|match|fit)',
    '(add you|connect) (to|and) (my|grow our|grow my|expand our|expand my) (network|reach|circle)',
    '(reach|hit|hitting|reached|at|to|over|have|with) <number> (followers|subscribers|connections|subs|views)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
