import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'mass-greeting',
  kind: 'habit',
  group: 'not looking',
  title: 'A greeting to nobody',
  why: 'A greeting to nobody in particular says that many others got the same; their name costs a moment.',
  source: 'norms: a mass mail',
  stages: BEFORE_A_TALK,
  weight: 1.5,
  remedy: 'fill',
  phrases: [
    '^ (dear|hello|hi|hey|greetings|respected|attention) (sirs|hiring manager|all|business owner|esteemed|respected|linkedin family|connections|professional|colleagues|prospective|job seeker|entrepreneur|creators|honourable)',
    '^ (dear|hello|hi|hey|respected) (sir|madam|mam|maam|friend|friends|principal|director|organisers|colleague|team|everyone|connection|customer|author|business|member|investor|partner|creator|candidate|professor|principal|mr director|owner)',
    'to whom it may concern',
    '(hello|hi|hey|dear) (sir or madam|valued|prospective|potential|esteemed|fellow)',
    '(attention|calling) all',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
