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
  phrases: [
    '(no (worries|problem|problems|hard feelings|probs|stress|bother|pressure)|not a problem|all good|all fine|its all good|thats (fine|ok|okay|alright|cool|fair|totally fine|perfectly fine|completely fine|quite all right|a fair|good to know|understandable|absolutely fine|a shame|a pity)|fair enough|fair|totally fair|makes sense|that makes sense|makes total sense|makes perfect sense|i see|got it|gotcha|noted|understood|heard|copy that|loud and clear|ok|okay|sure|of course|right|no bother|np)',
    '(understand|understood|understandable|respect|appreciate|accept) (completely|that|your|the|totally|you|it|and|of course|entirely|perfectly|fully)',
    '(thanks|thank you|cheers|appreciate|grateful|ta) ..2 (for|you|the|it) ..1 (letting|telling|being|replying|answering|getting|the reply|the answer|your honesty|honesty|quick|straight|clear|honest|the honest|taking|saying|your reply|your answer|considering|reply|response|heads up|straight answer|time|writing back|explaining|hearing me|coming back|quick reply|clear answer|looking|your time|reading)',
    '(wont|will not|ill not|not going to|wouldnt|never) (ask|bother|contact|message|write|bring|raise|push|pester|email|send|mention|trouble|chase|disturb|nag) ..2 (again|you|it up|it|more|further|anymore)?',
    '(take|took|taken|taking|remove|removed|removing|delete|deleted|deleting|drop|dropping|cross|crossed|strike|struck) (you|your|it|this|that|the|u) ..4 (off|out|list|from|there|details|number|address|matter|subject|idea)',
    '(ill|i will|we will|well) (leave|stop|let it|drop|respect|step|back off|close|find|look elsewhere|ask someone else|manage|sort|figure) ..2',
    '(good luck|best of luck|all the best|wish you|wishing you|take care|enjoy|have a (good|great|lovely|nice)|hope (the|your|you|it|things|all)|get well|rest up|best wishes|happy (weekend|holidays)) ..4',
    '(sorry|apologies|my apologies|apologise|apologize|pardon) (to|for|about|i|if|that|again|to have) ..2 (bother|bothered|bothering|trouble|troubling|asked|asking|intrusion|interrupt|disturb|pushing|confusion|mix|mixup|mistake|wrong|message|pressed|the|hear|late|misread|misunderstood|sent|having|pestering)',
    '(my door|door|you know where|if you ever|if that changes|if anything changes|should that change|should things change|if things change|whenever) ..4 (open|to find me|change|changes|need|want|find|say|here|write)',
    '(my (mistake|bad|fault|error)|wrong person|i misread|i misunderstood|shouldnt have|should not have|you were right|youre right|you are right|quite right|point taken|fair point)',
    '(good|glad|great|happy|nice) (to (know|hear)|you|that you|for you|they|it) ..3',
    '(never mind|forget it|forget i asked|dont worry|no need|worth asking|worth a try|had to ask|thought id ask|glad i asked)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
