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
    '(introduced|introducing|introduces) (us|me to you|you and me|you to me)',
    '(said|suggested|told me|mentioned|recommended|thought|reckoned|says|encouraged me|advised me) ..2 (i|we|that i|me) ..2 (write|say hello|say hi|get in touch|meet|reach out|ask you|contact you|look you up|get along|get on|should (meet|write|talk|know)|drop you a line|follow your|speak with|also speak)',
    '(our|a) (mutual friend|common friend)',
    '(gave|passed|handed) me your (name|contact|details|address|book|talk|article|paper)',
    '(through|via) (our friend|a mutual|a colleague|your colleague|your sister|your brother|your former|your student|your teacher)',
    '(sends|send) (you)? (his|her|their)? (regards|love|greetings|best)',
    '(you (taught|worked with|know) my (sister|brother|friend|colleague|cousin|wife|husband))',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
