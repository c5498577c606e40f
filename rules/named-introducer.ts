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
  phrases: [
    '(introduced|introducing|introduces|introduce) (us|me to you|you and me|you and i|you to me)',
    '(said|suggested|told me|mentioned|recommended|thought|reckoned|pointed|says|mentions|encouraged me|advised me) ..2 (i|you|that i|me|us|we|id) ..2 (write|say hello|say hi|get in touch|meet|know|talk|reach out|ask you|contact you|look you up|get along|get on|should|might like|you two|drop you a line|follow|follow your|speak|connect)',
    '(mutual friend|our friend|our colleague|friend of|student of|colleague of|cousin of|neighbour of|works with|worked with|we both know|you may know|you know|you might know)',
    '(gave|passed|handed|sent) me your (name|contact|details|number|address|email|book|talk|article|paper)',
    '(through|via|from|thanks to) (our friend|a friend|our mutual|a mutual|a colleague|your colleague|your sister|your brother|your old|your former|your student|your teacher)',
    '(sends|send|asked me to (say|send|pass)) ..2 (regards|love|greetings|hello|her best|his best|best|hi)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
