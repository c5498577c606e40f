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
    '(since|after) (my|our|i) ..2 (wrote|last|message|writing|note|first|asked|sent)',
    '(no longer|dont need|already (sorted|solved|found|fixed)|solved|figured it out|sorted it|worked it out|found it|resolved|fixed it|got it working|never mind|disregard|ignore my) ..3',
    '(update|correction|one more thing|small addition|quick update|addition|scrap) (on|to|from|about|my|after|turns|is)',
    '(room|date|time|venue|deadline|address|talk|meeting|event|place|train|start|form) (has|is|was|closes|moved|got) (been|now)? (moved|changed|cancelled|postponed|extended|corrected|wrong|updated|delayed|rescheduled|brought forward|on)',
    '(i|we) (made|got|gave|sent|wrote|forgot|left|mixed up|should have) (a|the|you|it|an|wrong|my|to|said|date)  ..3',
    'turned out',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
