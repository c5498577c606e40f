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
    '(grow~|boost|increase|expand~|skyrocket|explode|scale|monetize) (your|my|our) ..1 (followers|following|audience|reach|engagement|network|networks|account|channel|page|connections|impressions|twitter|instagram|x|linkedin|tiktok|personal brand|email list|visibility|profile|citations)',
    '(<number>|more|real|active|organic|free|targeted|10k) (followers|subscribers|impressions|subs)',
    '(to|get you to|reach|from <number> to) <number> (followers|subscribers|subs|in <number> (days|hours))',
    '(go|went|going) viral',
    '(open networker|lion|invites welcome|accept all)',
    '(engagement|comment|growth|pod) (pod|pods|group|groups|hack|hacks)',
    '(cross|mutual|paid) (promotion|promote|promo|promos|collab|shoutout|shoutouts)',
    'collaborate ..6 (audience~|followers|reach|grow|brand|promo|exposure|free product|commission|?)',
    '(audiences|followers|communities|audience) ..3 (overlap|benefit|similar|aligned)',
    '(add|adding) you to my (network|professional network|connections)',
    'your (account|page|profile|channel) ..4 (under|lacking|deserves|should have|needs|could (have|get)|isnt) ..3 (<number>|likes|followers|views|more|reach|exposure)',
    '(lacking|deserve|worthy of) ..3 (likes|followers|views)',
    '(why dont you|dont you) have <number>',
    '(do you|u|you) do (paid)? (promo|promos|sponsorships|shoutouts|collabs|paid promo)',
    '(feature|featured|promote) (you|your) ..2 (on|in) (our|my) (page|account|show|magazine|podcast|channel|list)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
