import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'easy-way-out',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'An easy way out',
  why: 'It lets them say no, or say nothing, without cost.',
  source: 'norms: courtesies',
  stages: STAGES,
  weight: 1,
  remedy: 'none',
  anywhere: true,
  phrases: [
    '(no|zero|without any|absolutely no) (worries|pressure|problem|rush|hurry|obligation|hard feelings|stress|offence|offense|expectation~|bother|harm done) ..2 (if|at all|either way|whatsoever|here|$|and|whatever|otherwise)',
    'no need to (reply|answer|respond|decide|write back)',
    '(totally|completely|perfectly|absolutely|entirely|quite) (fine|ok|okay|understandable|understand|cool|alright) ..2',
    '(fine|ok|okay) (if|either way|to (say no|ignore|decline|pass|skip)|with me if)',
    '(i|ill|we)? (totally|completely|fully|also)? understand if',
    '(feel free|free|welcome) to (ignore|decline|say no|skip|pass|disregard|delete|tell me no|leave it|bin)',
    '(ignore|delete|disregard|skip|bin) (this|me|my message) (if|should)',
    '(if|unless) (not|you (cant|would rather not|prefer not|are too busy|are busy|have no)|youd rather not|youre (too busy|busy|not)|its (too much|not (for you|your|convenient))|thats too much|not interesting) ..2',
    '(only if|whenever) ..2 (like|want|suits|free|feel|happy|convenient|up to it|in the mood)',
    '(no answer|silence|a no|no reply) (is|needed|required|necessary|expected) ..2',
    '(please dont|no need to|neednt|you dont (need|have) to) (feel|worry|rush|hurry|reply|answer|respond|stress|bother)',
    '(either way|whatever you decide|whichever you choose|your call|entirely up to you|a one word no|no is fine|one word no)',
    '(take your time|just leave (it|this)|i wont (write|ask|chase|bother you) (again|a third|twice)|wont be chased|never mind if)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
