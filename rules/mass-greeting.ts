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
  weight: 1,
  remedy: 'fill',
  phrases: [
    '^ (dear|hello|hi|hey|greetings|respected|attention) (sirs|business owner|esteemed|respected|linkedin family|connections|professional|prospective|job seeker|entrepreneur|creators|honourable)',
    '^ (dear|hello|hi|hey|respected) (sir|madam|mam|maam|friend|friends|principal|director|organisers|colleague|team|everyone|connection|customer|author|business|member|investor|partner|creator|candidate|mr director|owner)',
    '^ respected professor $',
    'to whom it may concern',
    '(hello|hi|dear) (sir or madam|valued|esteemed|fellow)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Dear Sir or Madam›, I write about your garden.',
    '‹To whom it may concern›: the gate is open.',
    '‹Hello friend›, a word about savings.',
    '‹hi everyone›, new here',
    '‹Dear Sirs›, I saw the note.',
    '‹Dear esteemed› professor, greetings.',
  ],
  fine: [
    'Dear Professor Holm, your 2019 paper on moss is on our reading list.',
    'Hi Ana and Ola, the key is with the neighbour.',
    { text: 'Hi everyone, the bus leaves at nine.', conversation: { sent: 2, received: 2, group: true } },
    'Sir Paul is the name of our goat, as you asked under the photo.',
    'My letter began "Dear Sir or Madam" and I was ashamed for a week.',
    'Hello Madeleine, the slides from Tuesday made my mother laugh.',
  ],
};
