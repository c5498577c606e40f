import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'political-agenda',
  kind: 'habit',
  group: 'public',
  title: 'A cause before a hello',
  why: 'A cause is dear to the one who writes; from someone they have not met it asks them to take a side at once.',
  source: 'S3',
  stages: AMONG_STRANGERS,
  weight: 1,
  remedy: 'drop',
  phrases: [
    'vote for ..3',
    '(democrats|republicans|liberals|conservatives|maga|leftists|leftist|libtards|libs|rinos|fascists|communists|tories|brexiteers|remainers|antifa|far right|far left|globalists|deep state|mainstream media|sheeple|zionists|plandemic)',
    '(government|regime) ..3 (corrupt|destroying)',
    'sign ..2 petition',
    'stop (the)? war',
    '(wake up|stand with|rise up|our country (needs|burns)|election fraud)',
  ],
});

export const examples: Examples = {
  flagged: [
    '‹Vote for› Ellis on Thursday, ‹our country needs› you.',
    '‹Wake up›, the ‹mainstream media› lies to you.',
    'Please ‹sign our petition› to ‹stop the war›.',
    'the ‹government is corrupt› and u know it, ‹rise up›',
    {
      text: 'Tomatoes? While the ‹regime is destroying› us?',
      surface: 'x-reply',
      conversation: { replyingTo: 'Tomatoes are in!' },
    },
    '‹Stand with› us and take back our country.',
  ],
  fine: [
    { text: 'Who did you vote for in the cake contest?', conversation: { sent: 6, received: 6 } },
    'I liked your lecture on how petitions worked in 1840.',
    'The stop before the border, is there a café?',
    { text: 'The mayor opened the bridge and forgot the scissors.', conversation: { sent: 4, received: 4 } },
    "Our country house museum has your aunt's portrait.",
    'Is your chapter on the war of 1870 still in print?',
  ],
};
