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
  unless: ['selling first', 'grabbing time', 'taking first', 'collecting', '+soft-pitch'],
  phrases: [
    '(how|what) can i help',
    'anything i can (do|help)',
    '(happy|glad|delighted) to (help|explain|answer|read|look|test|return)',
    '(let me know|say|ping me) if ..2 (we|you) ..2 need',
    '(if|in case) (it|that) ..1 (helps|is of use)',
    '(no|without) (strings|string|catch|return) (attached|needed|wanted)?',
    '(no need|dont need|neednt) to (pay|return)',
    '(free|yours) to (use|keep|ask)',
    'i found a ..2 typo',
    '(i can|i could|ill|i will) (lend|pick up|drop off|take your|swap|drive|feed|water|give you a lift|walk your|proofread|translate|ask around|show you round|introduce you|carry|return|leave (them|it))',
    'would (your|you) ..3 like them ..3 ?',
    '(leftover|clearing out|going spare) ..10',
    '(heres|here is) (the|a) ..2 (photo~|source|spreadsheet)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹How can I help› with the fair?',
    '‹I found a typo› on page nine, ‹in case it helps›.',
    '‹Happy to help› carry the chairs.',
    'We are ‹clearing out› old frames, ‹would you like them?›',
    '‹let me know if u need› a hand on sunday',
    'The plans are ‹yours to keep›, ‹no strings attached›.',
  ],
  fine: [
    'We help companies grow.',
    'Could you help me with my visa?',
    'I can bring you leads, and we offer a free trial of our platform.',
    'Happy to connect.',
    'No charge for the first month of our platform.',
    'The help desk was closed.',
  ],
};
