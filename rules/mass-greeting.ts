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
    '^ (dear|hello|hi|hey|greetings|respected|attention) (sir|madam|sirs|mam|maam|sir madam|sir or madam|hiring manager|hiring team|team|friend|friends|all|everyone|everybody|folks|customer|valued|fellow|business owner|owner|colleague|colleagues|entrepreneurs|entrepreneur|linkedin|connection|connections|professional|professionals|member|members|user|reader|investor|partner|network|marketer|founder|recruiter|candidate|talent|seller|creator|creators|beloved|community|ladies|guys|leaders|leader|home owner|homeowner)',
    '(to whom it may concern|whom it may concern)',
    '(dear|hello|hi) (sir or madam|valued customer|business owner|prospective|potential|esteemed|fellow)',
    '(attention|calling) (all|business|entrepreneurs|moms|founders|homeowners|every|ladies|investors|marketers)',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
