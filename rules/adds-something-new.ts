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
  phrases: [
    '(found|came across|saw|read|spotted|remembered|dug up|got hold of|turned up|heard|learned|learnt|checked|looked up|tracked down|worked out|tried|discovered|tested) ..3 (answer|article|paper|link|piece|it|that|this|one|the|a|book|map|source|photo|something|solution|cause|recipe|what|where|out)  ..6 (you|your|might|since|after|about|and|asked|for|might interest|thought|so|below|here|if|turns out)',
    '(since|after) (i|my|we|writing|then|our) ..2 (wrote|last|message|writing|messaged|note|first|asked|sent)',
    '(no longer|dont need|not needed anymore|already (sorted|solved|found|fixed|resolved)|solved|figured it out|sorted it|worked it out|found it|resolved|fixed it|got it working|never mind|disregard|ignore my) ..3',
    '(update|news|correction|ps|p s|one more thing|small correction|small addition|quick update|follow up|addition) (on|to|from|about|my|the|i|the date|turns|is|since)',
    '(the|our|it|room|date|time|venue|deadline|address|talk|meeting|event|place|train|start|flight|link) (has|have|is|was|got|had) (been)? (moved|changed|cancelled|canceled|postponed|extended|closed|corrected|wrong|broken|updated|shifted|delayed|rescheduled|fixed|published|out|merged|rebooked|brought forward|pushed)',
    '(i|we) (made|got|gave|sent|wrote|typed|put|wrote down|forgot|left|mixed up|attached) (a|the|you|an|wrong|my|to|out) ..3 (mistake|wrong|typo|error|old|attach|attachment|mention|link|date|file|name|address|version|say|add)',
    '(turns|turned) out',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
