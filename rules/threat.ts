import { defineRule, type Examples } from '../src/core/rule';
import { STAGES } from '../src/core/types';

export default defineRule({
  id: 'threat',
  kind: 'habit',
  group: 'pressing',
  title: 'A threat',
  why: 'Whatever is at stake, a threat ends the talk; what you need, said plainly, keeps it open.',
  source: 'norms: pressing',
  stages: STAGES,
  weight: 4,
  remedy: 'drop',
  phrases: [
    '(or|otherwise|else|unless|if) ..10 (ill|i will|we will|well|i am going to|im going to|going to|have to|forced to|be forced to|gonna) ..2 (tell|report|expose|post|publish|share|sue|leak|go public|take legal|call your|contact your|let everyone|make sure|name and shame|screenshot|write a review|leave a (bad|negative|one star)|one star|ruin|destroy|tag|email your|inform your|file|speak to your|go to|hand)',
    '(legal action|legal proceedings|my lawyer|our lawyer|our lawyers|my lawyers|my attorney|small claims|sue you|take you to court|see you in court|cease and desist|collections|debt collectors|credit score)',
    '(you will|youll|ull|you are going to|youre going to|you gonna|u will|gonna) (regret|be sorry|pay for|wish you|suffer|lose (your|everything|the)|be exposed|hear from my|see what happens|find out)',
    '(i|we) (know|have|got) (where you|your (address|secret|boss|wife|husband|family|photos|pics|nudes|password|home|browsing|webcam)|what you did|everything about|screenshots|proof|video of you|photos of you|your data)',
    '(expose|exposing|dox|blackmail|ruin|destroy|report|reporting|blacklist|name and shame) (you|your|u|ur) ..2 (reputation|career|company|business|life|account|online|to|publicly|if|everywhere|unless|for|name|everyone)',
    '(dont|do not|you dont want to|better not) (make me|test me|mess with|cross me|force me|play games with me|push me|piss me)',
    '(there will be|face|facing|suffer the) (consequences|trouble|repercussions|problems)',
    '(you have|u have|youve got|you got) (<number>|until|till|one|two|24|48) ..3 (hours|days|tomorrow|midnight|tonight|friday|chance|to reply|to respond|or)',
    '(watch your back|watch yourself|watch out|i warned you|youve been warned|you were warned|consider yourself warned|you asked for it|i will find you|ill find you)',
    '(bad|negative|one star|1 star) (review|reviews|rating|publicity|press) ..4 (if|unless|everywhere|online|google|about)',
    '(word|people|everyone|your boss|your company|your employer|your followers|the press|your manager|hr|industry) ..3 (will|gets|should|going to|might) ..1 (hear|know|find out|around|about (this|it)|see|be interested)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
