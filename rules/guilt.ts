import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';

export default defineRule({
  id: 'guilt',
  kind: 'habit',
  group: 'pressing',
  title: 'Guilt for not answering',
  why: 'They owe nobody an answer; a line that makes silence a fault makes answering harder.',
  source: 'norms: pressing',
  stages: [...BEFORE_A_TALK, 'in-conversation'],
  weight: 3,
  remedy: 'close',
  phrases: [
    'you (never|havent|didnt|dont|did not) ..1 (replied|reply|respond|responded|answer)',
    '(ignoring|ignored|left me on) (me|read|my)',
    '(dont|why|stop|keep|how can you) ..2 ignore me',
    'your silence',
    '(disappointed|ashamed) ..1 (of you|by your|in you)',
    'very disappointed',
    'after (all|everything) (i|ive) ..2 (done|did|given)',
    '(i|ive|we|weve) (spent|put|wrote|made) ..4 (time|effort|hours|hour) ..4 (you|nothing|and|on)',
    'i (really)? thought you were (different|a|one)',
    '(guess|obviously|apparently|i see|assume|guessing) (you|youre|this|it|i) ..2 (not|too|dont|isnt|interested|where i stand)',
    'too (busy|big) to answer',
    'why havent you ..2 replied',
    'it only takes ..3 second~',
    '(takes|take) ..3 second~ to (say|vote)',
    '(everyone|everybody) ..1 (helped|supported|already)',
    '(been waiting|still waiting|sitting here|refreshing|waiting for) ..3 (your|reply|response|answer|days|weeks|a week|a month|ages|like an)',
    '(counting|depending) on (you|your)',
    '(hurts|hurt|stings) (me|that)',
    'even a no',
    'you owe me',
    '(people like you|some sister you are|hope youre happy)',
    'if you truly love',
    '(crying|cried|in tears) ..6 (because|you)',
    '(thats|be) on you',
    '(i|we) (never|dont) ask~ (for|anything) ..3',
    '(kids|children) ..3 (counting on|disappointed)',
    'be the reason',
    '(<number>|two|three|a few|several|some) (weeks|days|months) ..2 (no|without|not a|and no|and nothing) ..1 (reply|answer|response|word|line)',
    '(people|others|we|users|customers|thousands) (depend|rely|count|are waiting|are relying) (on)? (you|this|it|your)',
    '(only|just|basic|common) ..1 (polite|courtesy|courteous|decency|decent|manners)',
  ],
});

export const examples: Examples = {
  flagged: [
    { text: '‹You never even replied› to me.', conversation: { sent: 2, unanswered: 2 } },
    { text: "I ‹guess you're too busy to answer› people like me.", conversation: { sent: 2, unanswered: 2 } },
    { text: '‹It only takes a second to say› no.', conversation: { sent: 2, unanswered: 2 } },
    { text: 'still ‹ignoring me›?', conversation: { sent: 2, unanswered: 2 } },
    {
      text: '‹After everything I did› for you, this is how you thank me?',
      conversation: { sent: 4, received: 4 },
    },
    {
      text: "‹Your silence› says a lot. I'm ‹disappointed in you›.",
      conversation: { sent: 2, unanswered: 2 },
    },
  ],
  fine: [
    { text: 'No need to answer, I know that you have a newborn.', conversation: { sent: 1, unanswered: 1 } },
    { text: "I'm sorry that I went quiet, I had my head in boxes.", conversation: { sent: 4, received: 4 } },
    {
      text: 'The silence in the woods after snow, that is what I miss.',
      conversation: { sent: 4, received: 4 },
    },
    {
      text: 'I was disappointed by the film too, the book is better.',
      conversation: { sent: 4, received: 4 },
    },
    { text: 'I forgot to say thank you for the jam.', conversation: { sent: 1, unanswered: 1 } },
    { text: 'It takes a minute to load, then the picture comes.', conversation: { sent: 4, received: 4 } },
  ],
};
