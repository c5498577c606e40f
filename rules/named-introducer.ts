import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'named-introducer',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'The one who introduced you',
  why: 'A name that both know is a bridge; asking for nothing yet keeps it standing.',
  source: 'norms: courtesies',
  stages: BEFORE_A_TALK,
  weight: 1,
  remedy: 'none',
  unless: ['selling first', 'spending-an-introduction'],
  phrases: [
    'introduced us',
    '(said|suggested|told me|recommended|thought) ..2 (i|we) ..2 (write|say hi|reach out|contact you|should (meet|know)|speak with)',
    'gave me your (name|address)',
    '(sends|send) (you)? (his)? (regards|greetings|best)',
  ],
});

export const examples: Examples = {
  flagged: [
    'Rosa ‹suggested I write› to you about the old looms.',
    'Lena ‹introduced us› at the wedding.',
    'My teacher Ola ‹said we should meet›, as we both keep goats.',
    'Karim ‹sends his regards›.',
    'Your sister ‹gave me your address› for the postcard.',
    'jonas ‹told me i should say hi›',
  ],
  fine: [
    'Rosa said you could get me a job.',
    'We have 40 connections in common.',
    'LinkedIn suggested you.',
    'I know where the mill is.',
    'Let me introduce our new platform.',
    'Who introduced the metric system in your book?',
  ],
};
