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
    '(no|zero|0|without any|absolutely no) (worries|pressure|problem|problems|rush|hurry|obligation|hard feelings|stress|offence|offense|expectation|expectations|bother|harm done|need to reply|need to answer|need to respond|need to decide) ..2 (if|at all|either way|whatsoever|here|intended|to|$|on|and|whatever|otherwise|when|whichever)',
    '(totally|completely|perfectly|absolutely|entirely|quite)? (fine|ok|okay|understandable|understand|cool|alright|all right|good|get it|fair) (if|either way|to (say no|ignore|decline|pass|skip)|with me if)',
    '(i|ill|we|id) ..1 (understand|get it) ..1 (if|completely if|that you|either way)',
    '(feel free|free|welcome) to (ignore|decline|say no|skip|pass|disregard|delete|tell me (no|to)|not|leave it|forget|refuse|bin)',
    '(ignore|delete|disregard|skip|forget|bin) (this|me|it|my message|that) (if|should|when|and)',
    '(if|unless) (not|you (cant|dont|would rather not|prefer not|are too busy|are busy|havent|arent|cannot|have no|do not)|youre (too)? (busy|not)|its (too much|not|no good|inconvenient)|that is too much|that doesnt|it doesnt|nothing|no)',
    '(only if|if and only if|whenever|when) (you|youre|you are|its|it|theres|that) ..2 (like|want|wish|time|suits|free|feel|happy|convenient|ready|moment|up to it|in the mood|fits|able|around|have)',
    '(no answer|silence|a no|no reply|not answering|nothing) (is|needed|required|necessary|expected|will do|is also) ..2 (fine|ok|okay|needed|answer|necessary|expected|too|perfectly)?',
    '(dont|do not|please dont|no need to|neednt|you dont need to|you dont have to|need not|not need to) (feel|worry|rush|hurry|reply|answer|respond|bother|need to|have to|stress|go out of your way) ..2',
    '(either way|whatever you decide|whichever you choose|whatever suits|up to you|your call|entirely up to you|no is fine|a no is)',
    '(take) (your|all the) time',
    '(happy|fine|ok|glad) to (drop|leave) (it|this)',
    '(say|tell me) (so|no) (and|if)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
