import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'false-familiarity',
  kind: 'habit',
  group: 'not looking',
  title: 'Closer than you are',
  why: 'Words of old friends from someone they cannot place make them search their memory, and then doubt the rest.',
  source: 'S3; practice',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'trim',
  phrases: [
    '(per|as per|further to|following|continuing) (our|my) (last|previous|earlier|recent)? (conversation|chat|call|discussion|email|talk|agreement|meeting)',
    '^ (re|fwd|fw) ..2 (our|call|meeting|follow|chat|invoice|proposal|partnership|opportunity)',
    'as (we|you|i)? (discussed|promised|agreed|spoke|talked about|requested)',
    '(my|dear|hello|hi|hey) (dear|buddy|bestie|babe|hun|love|queen|brother|sis|king|legend|superstar|rockstar|boss|gorgeous|beautiful|handsome|champ|chief|mama|girlie|girl|lovely|darling|sweetie|honey|hon|fam|boss babe|hunny|girly|doll|mam|esteemed)',
    '(hun|hunny|boss babe|girl boss|bestie|babes|mama)',
    '(long time no (see|talk|speak|chat)|its been (a while|ages|too long|forever)|remember me|we go way back|miss you|missed you)',
    '(feel|feels) like (i|we) (already)? (know|known|have known) (you|each other)',
    '(great|good|nice|lovely) (talking|speaking|chatting|catching up) (to|with)? (you|again)? (earlier|yesterday|last week|the other day|today|last night|again)',
    '(reminded me of|thinking about|remember) (a|our) (conversation|chat) (we had|about)?',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
