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
    '(per|further to|following) (our|my) (earlier|recent)? (conversation|discussion|email)',
    'as (we|you|i)? (discussed|promised|agreed|spoke|talked about|requested)',
    '(hello|hi|hey) (dear|buddy|bestie|babe|hun|love|queen|brother|sis|king|legend|superstar|rockstar|boss|gorgeous|beautiful|handsome|champ|chief|mama|girlie|girl|lovely|darling|sweetie|honey|hon|fam|boss babe|hunny|girly|doll|mam|esteemed)',
    '(hun|bestie|babes)',
    'my dear (friend|$)',
    'dear friend',
    '(remember me|we go way back)',
    'feel like i (already)? know you',
    '(great|good|nice) talking (to|with)? (you)? (the other day|today)',
    'reminded me of a conversation',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Hey hun›, how are you babe?',
    '‹As discussed›, here is what we can do for you.',
    '‹Following our recent conversation›, I wanted to write.',
    '‹remember me›? ‹we go way back› you and i',
    '‹My dear friend›, I ‹feel like I already know you›.',
    '‹Great talking to you the other day›!',
  ],
  fine: [
    { text: 'Long time no see! Are you back from Bilbao?', conversation: { sent: 6, received: 6 } },
    'We have not met. I live two streets away and I have your cat.',
    'My dear old teacher, Mrs Vance, gave me your poem to learn.',
    { text: 'As discussed, the keys are under the pot.', conversation: { sent: 3, received: 3 } },
    'The last conversation in your novel, the one in the boat, is how my parents talk.',
    'Long time no see! Is it true that you and Olga were friends at school?',
  ],
};
