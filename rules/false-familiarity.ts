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
    '(per|as per|following|further to|regarding|re|continuing|based on) (our|my|the) (last|previous|earlier|recent|past)? (conversation|chat|call|discussion|email|talk|agreement|meeting|exchange|phone call)',
    '^ (re|fwd|fw) ..3 (our|call|meeting|question|follow|chat|invoice|proposal|your|partnership|opportunity)',
    '(as|like) (we)? (discussed|promised|agreed|spoke|talked about|mentioned|you requested|you asked|requested)',
    '(my|dear|old|good|hey|hi|hello|sup|yo|whats up|hun|babe|girl) (dear|friend|buddy|bestie|babe|hun|love|queen|brother|bro|sis|king|legend|superstar|rockstar|boss|gorgeous|beautiful|handsome|champ|chief|mama|girlie|girl|lovely|darling|sweetie|honey|hon|family|fam|old friend|my friend|boss babe) (!|,|how|i|hope|$|.|its|we|just|are)?',
    '(long time no (see|talk|speak|chat)|its been (a while|ages|too long|forever)|remember me|how have you been|we go way back|miss you|missed you)',
    '(i feel|feels|feel) like (i|we) (know|already know|ve known|have known) (you|each other)',
    '(you and i|we) (are|have|both|think|would) ..1 (so|a lot|alike|so much|much) (alike|in common|similar)',
    '(hey|hi|hello) (hun|hunny|hon|babe|girl|girly|girlie|lady|mama|beautiful|gorgeous|love|lovely|queen|boss babe|babes|doll|chica|sis|bestie|dear|handsome|sexy|sweetie)',
    '(great|good|nice|lovely|pleasure) (talking|speaking|chatting|meeting|catching up) (to|with|you|up)? (you|again)? (earlier|yesterday|last week|the other day|today|last night|again)',
    '(just)? (circling|circle|looping) back on (our|my|the) (chat|conversation|call|discussion)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
