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
  unless: ['scam', 'income-promise', 'engagement-bait', '+courts'],
  phrases: [
    '(no|zero|without any|absolutely no) (worries|pressure|problem|rush|hurry|obligation|hard feelings|stress|offence|offense|expectation~|bother|harm done) ..2 (if|at all|either way|whatsoever|here|$|and|whatever|otherwise)',
    'no need to (reply|answer|respond|decide|write back)',
    '(totally|completely|perfectly|absolutely|entirely|quite) (fine|ok|okay|cool|alright) ..2',
    '(fine|ok) (if|to say no)',
    'understand if',
    'feel free to (ignore|say no)',
    'ignore me if',
    '(if|unless) (not (no|thats|its|just|please|i|then|ill|feel|dont|let|sorry|fine|all|never|well|$)|you (cant|would rather not|prefer not|are too busy|are busy|have no)|youd rather not|youre (too busy|busy|not)|its (too much|not (for you|your|convenient))|thats too much|not interesting) ..2',
    '(only if|whenever) ..2 (like|want|suits)',
    '(no answer|silence|no reply) (is|needed|necessary) ..2',
    '(please dont|no need to|neednt|you dont (need|have) to) (feel|worry|rush|hurry|reply|answer|respond|stress|bother)',
    '(either way|whatever you decide|whichever you choose|your call|entirely up to you|a one word no|no is fine|one word no)',
    '(take your time|just leave (it|this)|i wont (write|ask|chase|bother you) (again|a third|twice)|wont be chased|never mind if)',
  ],
});

export const examples: Examples = {
  flagged: [
    "‹No worries if you'd rather not›.",
    '‹no pressure at all›',
    'Please ‹feel free to ignore› this.',
    "I completely ‹understand if you're busy›.",
    "‹If it's too much›, ‹just leave it›.",
    '‹Whenever suits› you, ‹take your time›.',
  ],
  fine: [
    'I need an answer today.',
    'Do not miss this.',
    'The pressure in the boiler is low.',
    'If you book now you save.',
    'You have to see it.',
    'Feel free to book a slot.',
  ],
};
