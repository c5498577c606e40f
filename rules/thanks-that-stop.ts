import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'thanks-that-stop',
  kind: 'courtesy',
  group: 'courtesies',
  title: 'Thanks, or good wishes, that stop there',
  why: 'A thank-you, a congratulation or a condolence that asks for nothing is welcome from anyone.',
  source: 'norms: do not warn',
  stages: STAGES,
  weight: 1.5,
  remedy: 'none',
  phrases: [
    '(thanks|thank you|thankyou|grateful|many thanks|cheers|appreciate|appreciated) ..2 (for|that|you|your|the|it|to) ..2 (help|helping|talk|post|article|answer|advice|time|kindness|work|sharing|explaining|writing|book|library|lift|patience|quick|coming|speaking|support|introduction|intro|reply|feedback|review|tip|recipe|flowers|recommendation|hospitality|generous|lovely|thoughtful|teaching|making|letting|taking|thinking|telling|showing|lesson|hosting|pointing|warning|being|looking|translation|photos|evening|day|reference|update|note|heads up|giving|all|everything|what)',
    '(congratulations|well done|bravo|happy for you|so pleased for you|chapeau|hats off|well deserved|kudos|proud of you) ..3',
    '(sorry|saddened|so sorry|condolences|thinking of you|sympathy|my thoughts) ..3 (loss|hear|passing|for you|with you|family|your|illness|mother|father|death|news|going through|about)',
    '(happy|merry) (birthday|anniversary|new year|christmas|easter|diwali|eid|retirement|holidays)',
    '(good luck|best of luck|all the best|best wishes|wishing you|fingers crossed|get well|take care|safe travels|enjoy your|enjoy the|have a great|have a lovely|have a good|hope you feel better|rest in peace|may he rest|may she rest) ..2',
    '(just|only) (wanted|wanting|writing|want|here|dropping by) ..2 (say|to say|tell you|let you know|thank|to thank|congratulate|to congratulate|wish|to wish|to tell) ..2',
    '(it|this|your|that|the) ..4 (helped|saved|cheered|taught|changed|made|inspired|got|kept) (me|us|my|our) ..6',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
