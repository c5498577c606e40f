import { defineRule, type Examples } from '../src/core/rule';

export default defineRule({
  id: 'accepts-no',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'A no, taken kindly',
  why: 'They will remember that their no was easy to say.',
  source: 'norms: after a no',
  stages: ['after-no'],
  weight: 3,
  remedy: 'none',
  anywhere: true,
  unless: ['selling first', 'taking first', 'grabbing time', 'pressing', '+soft-pitch'],
  phrases: [
    '(no (worries|problem|hard feelings|probs|stress|bother|pressure)|not a problem|all good|thats (fine|ok|okay|alright|cool|fair|totally fine|good to know|understandable|a shame|a pity)|fair enough|fair|makes (total|perfect)? sense|got it|gotcha|noted|understood|heard|loud and clear|of course|right)',
    '(understand|understandable|respect|accept) ..3 $',
    '(respect|accept|appreciate) (your|the) (decision|choice|answer|reply|position|honesty|no|call|clarity|candour|candor)',
    '(thanks|thank you|cheers|appreciate|grateful|ta) ..2 (for|you|the|it) ..1 (letting|telling|being|replying|answering|getting|reply|answer|honesty|quick|straight|clear|honest|taking|saying|considering|response|heads up|writing|explaining|hearing|coming back|looking|time|reading)',
    '(wont|will not|not going to|wouldnt|shant) (ask|bother|contact|message|write|bring|raise|push|pester|email|send|mention|trouble|chase|disturb|nag) ..3',
    '(take|took|taken|taking|remove|removed|removing|delete|deleted|drop|dropping|crossed|struck) (you|your|it|this|that) ..4 (off|out|list|from|there|details|number|address|matter)',
    '(ill|i will|we will) (leave|stop|let it|drop|respect|step|back off|find|look elsewhere|ask someone else|manage|figure) ..2',
    '(good luck|best of luck|all the best|(wish you|wishing you) (well|all|the best|luck|every|a|success|good)|take care|enjoy|have a (good|great|lovely|nice)|hope (the|your|you|it|things|all)|get well|rest up|best wishes) ..4',
    '(sorry|apologies|apologise|apologize|pardon) (to|for|about|i|if|that|again) ..2 (bother~|trouble~|asked|asking|intrusion|interrupt|disturb|pushing|mix|mistake|wrong|message|pressed|hear|misread|misunderstood|sent|pestering)',
    '(if|should|whenever) ..2 (changes|change|change~ your mind|ever (need|want|fancy)) ..4',
    '(my (mistake|bad|fault)|wrong person|i misread|i misunderstood|shouldnt have|youre right|you are right|quite right|point taken|fair point)',
    '(good|glad|great|happy|nice) (to (know|hear)|that you|for you|they|it)',
    '(never mind|forget it|forget i asked|dont worry)',
  ],
});

export const examples: Examples = {
  flagged: [
    {
      text: '‹No worries›, ‹thank you for letting› me know.',
      conversation: { sent: 1, received: 1, theirLast: 'Not interested, thanks.' },
    },
    {
      text: 'That ‹makes sense›. ‹All the best› with the move.',
      conversation: { sent: 1, received: 1, theirLast: "We're all set." },
    },
    {
      text: "‹Understood›, I ‹won't bother› you again. Sorry.",
      conversation: { sent: 1, received: 1, theirLast: "Please don't write again." },
    },
    {
      text: '‹fair enough›, ‹enjoy› the summer',
      conversation: { sent: 1, received: 1, theirLast: "I'll pass, sorry." },
    },
    {
      text: "‹Thanks for the clear› answer. ‹I'll leave› it there.",
      conversation: { sent: 1, received: 1, theirLast: 'Maybe next year.' },
    },
    {
      text: 'I ‹appreciate your honesty›, ‹take care›.',
      conversation: { sent: 1, received: 1, theirLast: 'No budget for this.' },
    },
  ],
  fine: [
    {
      text: 'No worries, but could you reconsider?',
      conversation: { sent: 1, received: 1, theirLast: 'Not interested, thanks.' },
    },
    { text: 'Are you sure?', conversation: { sent: 1, received: 1, theirLast: "We're all set." } },
    { text: 'You will regret this.', conversation: { sent: 1, received: 1, theirLast: "I'll pass, sorry." } },
    {
      text: 'No worries, see you there.',
      conversation: { sent: 3, received: 3, theirLast: 'See you at nine.' },
    },
    'No worries if not.',
    { text: 'What would it take?', conversation: { sent: 1, received: 1, theirLast: 'No budget for this.' } },
  ],
};
