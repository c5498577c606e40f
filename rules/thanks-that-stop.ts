import type { Reading } from '../src/core/reading';
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
  unless: [
    'selling first',
    'taking first',
    'grabbing time',
    'collecting',
    'pressing',
    'public',
    'newsletter-voice',
    '+begs',
    '+soft-pitch',
  ],
  only,
  phrases: [
    '(thanks|thank you|thankyou|grateful|cheers|appreciate|appreciated) ..2 (for|that|you|your|the|it|to) ..2 (help~|talk|post|article|answer|advice|time|kindness|work|sharing|explaining|writing|book|library|lift|patience|quick|coming|speaking|support|reply|feedback|review|tip|recipe|flowers|recommendation|hospitality|generous|lovely|thoughtful|teaching|making|letting|taking|telling|showing|lesson|hosting|pointing|warning|being|looking|photos|evening|day|reference|update|note|heads up|giving|everything|what|putting|finding|bringing|all|reading|seeing|noticing)',
    '(congratulations|well done|bravo|happy for you|pleased for you|chapeau|hats off|well deserved|kudos|proud of you)',
    '(so sorry|saddened|sorry|condolences|thinking of you|sympathy) ..3 (loss|hear|passing|for you|your (family|illness|mother|father|sister|brother|wife|husband|dad|mum)|death|about)',
    '(happy|merry) (birthday|new year|christmas|easter|retirement)',
    '(good luck|best of luck|best wishes|fingers crossed|get well|safe travels|enjoy your|enjoy the|hope you feel better|may he rest|may she rest)',
    '(wanted|want|writing|here|dropping by) to (say|tell you|let you know|thank|congratulate|wish) ..2 (thank|thanks|congratulations|how|well|that|you|it|what|happy|i)',
    '(it|this|your|that|the) ..4 (helped|saved|taught|inspired) (me|us)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Thank you for your talk›, it was a gift.',
    '‹Congratulations› on the new bakery, Ines!',
    '‹So sorry to hear› about your mother.',
    'just ‹wanted to say thank› you',
    '‹Happy birthday› from all of us at the choir.',
    '‹Good luck› on Thursday.',
  ],
  fine: [
    'Thank you for your talk. Would you be open to a quick call this week?',
    'Congratulations on the new role! We help leaders in their first 90 days.',
    'Thanks in advance for your order.',
    'Sorry to bother you, have you got $20?',
    'Congrats on the raise, are you happy with your current accountant?',
    'The talk was long.',
  ],
};

export function only({ features, text }: Reading): boolean {
  return (
    features.question === 0 &&
    features.link === 0 &&
    features.amount === 0 &&
    features.contact === 0 &&
    text.source.length < 900
  );
}
