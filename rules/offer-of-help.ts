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
  phrases: [
    '(how|what) (can|could|may|might) i (help|do for you|give|bring|offer|be of)',
    '(anything|something) i (can|could) (do|help|bring|send|take|carry|share|lend|look up)',
    '(happy|glad|willing|delighted|pleased) to (help|share|send|lend|show|explain|answer|introduce you|give|review|read|pass|swap|look|test|translate|proofread|bring|lend a hand|point|make|put you|write|return|drive|host|teach|walk you)',
    '(let me know|tell me|shout|say|say so|just ask|ask away|ping me|write) (if|when|should|how) ..2 (i|we|you|it|theres|there is) (can|could|ever|need|want|would|be) ..1 (help|useful|of use|of help|need|want|do|a hand|any|like|me to|them|it|one|the)',
    '(if|should) (it|that|this) (helps|is useful|would help|is of use|be useful|is any use|is helpful|saves you|were useful)',
    '(in case) (it|thats|that|this|you) ..1 (helps|helpful|useful|is useful|of use|is of use|need|want|missed it|saves|like|havent seen)',
    '(no|without|zero|with no) (strings|string|charge|cost|need to|need to reply|reply needed|catch|return|payment|money) (attached|needed|to|expected|wanted|reply)?',
    '(no need|dont need|not necessary|neednt|no reason) (to)? (reply|answer|respond|write back|get back|pay|return)',
    '(nothing|not) (to|looking to) (sell|pitch|promote|buy|ask)',
    '(free|yours|you are welcome|youre welcome) to (use|keep|take|borrow|copy|have|share|quote|ask)',
    '(i|we) (found|noticed|spotted|saw|caught) (a|an|one|two|the|small|some) ..2 (typo|bug|mistake|error|broken link|leak|dead link|issue|slip|misprint|missing)',
    '(here is|heres|heres a|this is|attached is|enclosed is) (the|a|that) ..3 (article|paper|link|list|recipe|book|map|reference|number you|note|photo|photos|notes|slides|contact you|answer|file you|source|spreadsheet|form)',
    '(i can|i could|ill|let me|i will) (lend|bring|pick up|drop off|send you the|cover|take your|swap|drive|feed|water|help you|give you a lift|make you|walk your|proofread|translate|ask around|show you round|introduce you)',
    '(feel free|you are welcome|youre welcome) to (use|ask|reach|take|ignore|copy|borrow|keep|share|write|call)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
