import { defineRule, type Examples } from '../src/core/rule';

export default defineRule({
  id: 'nothing-to-take-up',
  kind: 'habit',
  group: 'thin',
  title: 'Nothing to take up',
  why: 'A thank-you alone is kind; a word on what you liked in their work gives them something to answer.',
  source: 'S1, S2',
  stages: ['first-message', 'first-reply', 'unknown'],
  weight: 0.6,
  remedy: 'interest',
  phrases: [
    '^ (hi|hello|hey|dear)? ..1 (thanks|thank you|many thanks) (so much|very much|a lot)? for (connecting|the connection|accepting|adding me|the add|the follow|following|following me|the connect|connecting with me|accepting my (request|invite|invitation|connection request)|accepting my connection|the follow back|following back) $',
    '^ (great|nice|good|happy|glad|pleased|lovely|pleasure) (to)? (connect|be connected|connecting|connecting with you|connect with you|e meet you|meet you|meeting you|be connected with you) $',
  ],
});

export const examples: Examples = {
  flagged: [],
  fine: [],
};
