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
    '(or|otherwise|else|unless) ..2 (i|ill|i will|we|we will|im|well) ..2 (tell|report|expose|post|publish|sue|leak|go public|take legal|call your|contact your|let everyone|name and shame|screenshot|leave a bad|ruin|destroy|say you|go to your)',
    '(legal action|legal proceedings|small claims|sue you|take you to court|see you in court|debt collectors)',
    '(my|our) (lawyer|lawyers|attorney|solicitor|client knows) ..3 (will|contact|be in touch|hear|you|people|sue)',
    '(you will|youll|you are going to|you gonna) (regret (this|it)|be sorry|pay for (this|it)|wish you|be exposed|hear from my|see what happens|find out what)',
    '(know|have|got) (where you|your (address|secret|work number|info|fucking info|wifes|photos|pics|nudes|password|webcam)|what you did|screenshots of|video of you|photos of you)',
    '(expose|exposing|dox|blackmail|ruin|destroy|blacklist) (you|your) ..1 (reputation|career|company|business|life|online|publicly|name|$)?',
    '(dont|do not|better not) (make me|test me|mess with|cross me|play games with|try me|piss)',
    '(try me|clocks ticking)',
    '(there will be|face the|suffer the|have) consequences',
    '(you have|youve got|got) (<number>|until|till|two|24|48) ..2 (hours|hour|midnight|tonight|tomorrow) ..2 (or|to pay|to reply|to respond|before i)',
    '(watch your back|i warned you|youve been warned|you were warned|i will find you|ill find you|get ugly|make you pay|regret the day)',
    '(bad|negative|one star|1 star) (review~|rating~|press|post) ..4 (if|unless|from me|everywhere|shut|about you)',
    '(turn yourself|show it to the police|send it to your (contacts|family|wife|boss|friends)|tell mum|tell your wife|tell your boss|everyone will (know|see)|people will know)',
    '(by tonight|by noon|by tomorrow|till noon) or',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
