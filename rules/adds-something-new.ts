import { defineRule, type Examples } from '../src/core/rule';

export default defineRule({
  id: 'adds-something-new',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'Something new',
  why: 'A follow-up that brings something of use is a gift, not a nudge.',
  source: 'norms: pressing',
  stages: ['no-reply-yet', 'after-no', 'in-conversation'],
  weight: 1.5,
  remedy: 'none',
  unless: ['selling first', 'grabbing time', 'guilt'],
  phrases: [
    '(found|came across|read|spotted|remembered|dug up|got hold of|heard|learned|checked|looked up|tracked down|worked out|discovered|tested|bisected) ..3 (answer|article|paper|piece|it|that|this|one|map|source|photo|solution|cause|recipe|out) ..6 (you|your|might|since|after|about|asked|thought|below|here|if|turns out)',
    '(since|after) (my|our|i) ..2 (wrote|last|first|sent)',
    '(no longer|dont need|already (sorted|solved|found|fixed)|solved|figured it out|sorted it|worked it out|found it|resolved|fixed it|got it working|never mind|disregard|ignore my) ..3',
    '(update|correction|one more thing|small addition|quick update|addition|scrap) (on|to|from|about|my|after|turns|is)',
    '(room|date|address|meeting|form) (has|is|closes) (been)? (moved|changed|on)',
    '(i|we) (made|got|gave|sent|wrote|forgot|left|mixed up|should have) (a|the|you|it|an|wrong|my|to|said|date)  ..3',
    'turned out',
  ],
});

export const examples: Examples = {
  flagged: [
    {
      text: 'I ‹found the map that you› asked about in the old atlas.',
      conversation: { sent: 1, unanswered: 1 },
    },
    { text: 'The ‹meeting has moved› to Thursday.', conversation: { sent: 1, unanswered: 1 } },
    { text: '‹No longer› needed, I ‹worked it out› with a spoon.', conversation: { sent: 1, unanswered: 1 } },
    { text: 'Small ‹correction to› my note: it is the 9th.', conversation: { sent: 1, unanswered: 1 } },
    { text: 'it ‹turned out› to be the valve', conversation: { sent: 2, received: 1 } },
    { text: '‹Since I wrote, the› roof has been fixed.', conversation: { sent: 1, unanswered: 1 } },
  ],
  fine: [
    { text: 'Just bumping this.', conversation: { sent: 1, unanswered: 1 } },
    { text: 'Did you see my message?', conversation: { sent: 1, unanswered: 1 } },
    { text: 'Any news?', conversation: { sent: 1, unanswered: 1 } },
    {
      text: 'I found a new way to boost your sales, free trial inside.',
      conversation: { sent: 1, unanswered: 1 },
    },
    { text: 'hello??', conversation: { sent: 2, unanswered: 2 } },
    { text: 'You never replied.', conversation: { sent: 1, unanswered: 1 } },
  ],
};
