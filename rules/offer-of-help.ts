import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'offer-of-help',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'Help with no string',
  why: 'Something given first is how the articles say that ties begin.',
  source: 'S0, S2',
  stages: STAGES,
  weight: 1.5,
  remedy: 'none',
  unless: ['selling first', 'grabbing time', 'taking first', 'collecting'],
  phrases: [
    '(how|what) can i (help|do for you|bring)',
    '(anything|something) i (can|could) (do|help|bring|send|take|carry|lend|look up)',
    '(happy|glad|willing|delighted) to (help|lend|explain|answer|introduce you|review|read|pass|swap|look|test|translate|proofread|bring|put you|return|drive|host)',
    '(let me know|shout|say|just ask|ask away|ping me) (if|when) ..2 (i|we|you|it|theres) ..2 (help|useful|of use|need|a hand|stuck)',
    '(if|in case) (it|that|this|they) ..1 (helps|is useful|would help|is of use|is any use|saves you|helpful|useful)',
    '(no|without) (strings|string|catch|return|money) (attached|needed|wanted)?',
    '(no need|dont need|neednt) to (reply|answer|respond|write back|pay|return)',
    '(free|yours|welcome) to (use|keep|take|borrow|copy|have|quote|ask)',
    '(i|we) (found|noticed|spotted|caught) (a|an|one|two|small|some) ..2 (typo|bug|mistake|error|broken link|dead link|misprint|leak)',
    '(i can|i could|ill|i will) (lend|bring|pick up|drop off|take your|swap|drive|feed|water|give you a lift|walk your|proofread|translate|ask around|show you round|introduce you|carry|return|leave (them|it))',
    '(would|could|might) (your|you) ..3 (like|use|want) (them|it|the|one|some) ..3 ?',
    '(spare|leftover|clearing out|giving away|going spare) ..10',
    '(heres|here is) (the|a|that) ..2 (recipe|book|map|reference|photo~|notes|answer|source|paper|chapter|spreadsheet|list|fix|patch)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
