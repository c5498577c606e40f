import { defineRule, type Examples } from '../src/core/rule';
import { AMONG_STRANGERS } from '../src/core/stage';

export default defineRule({
  id: 'empty-flattery',
  kind: 'habit',
  group: 'not looking',
  title: 'Praise that fits anyone',
  why: 'Praise with no detail behind it reads like a line before an ask; one true detail turns it into a gift.',
  source: 'S2, S3',
  stages: AMONG_STRANGERS,
  weight: 1.5,
  remedy: 'fill',
  phrases: [
    '(impressed|inspired|amazed|blown away|intrigued|fascinated|captivated) (by|with|at) ..1 (your|what (you|youre|youve)|the work you|everything you) ..2 (profile|page|background|experience|work|content|posts|journey|career|skills|achievements|accomplishments|expertise|company|story|growth|success|leadership|built|doing|done|do|channel|business|insights)?',
    '(admire~|love|loved|loving|big fan of|huge fan of|fan of|respect) (all)? (your|what) ..1 (profile|page|work|content|posts|journey|account|feed|career|energy|vibe|videos|you do|youre doing|you are doing|youve built|you have built|insights|style|hustle|mission|tweets|mindset|stuff|brand|vlogs|reels)',
    '(your|an|such a) (incredible|impressive|fantastic|outstanding|esteemed|valuable|seasoned) ..1 (profile|page|background|work|journey|achievements|professional|article|contribution~|research group|open source)',
    'your ..1 (content|journey|career|story|taste) is (so)? (amazing|inspiring|insane|goals)',
    '^ (great|amazing|awesome|love this|fantastic|excellent|brilliant|nice|insightful|beautiful|well said|so true|couldnt agree more|wow) ..1 (post|content|share|stuff|insights|insight|thread|read|observation|point|story|advice|work|$)',
    'keep up the (great|good|amazing|awesome)',
    'you ..1 (a legend|an artist)',
    '(youre|you are) ..1 (crushing it|a legend|one of the few|a visionary|the best)',
    '(big|huge) (fan|admirer) of',
    '(people|leaders|professionals) (like you|like yourself)',
    'people with your (experience|background)',
    'been following (your|you) ..2 (for|work|journey|posts)',
    'has anyone ..2 told you',
    'shows (the|a|exactly the|real|great) ..3 (taste|skill|skills|craft|depth|instinct|eye|judgement) ..4',
    'exactly the (kind|muscle) ..4 (need|looking|want)',
    '(really good|some of your impressive) (photos|open source) ..3',
  ],
});

export const examples: Examples = {
  flagged: [
    "I'm so ‹impressed by your work›.",
    '‹Your content is amazing›, ‹keep up the great› work!',
    "‹huge fan of› yours, ‹you're a legend›",
    'You have such ‹an impressive background›.',
    '‹Love your energy›!',
    {
      text: '‹Great post›, so inspiring',
      surface: 'x-reply',
      conversation: { replyingTo: 'We rebuilt the wall by hand.' },
    },
  ],
  fine: [
    'The way you let the last note hang on the second song, I had to pull over.',
    'Your drawing of the heron is on my fridge, my son says that it looks cross.',
    { text: 'Great, see you at ten then.', conversation: { sent: 4, received: 4 } },
    'I was not impressed by the hotel, but the bread you recommended was worth it.',
    'The fan in your workshop hums in the same key as mine.',
    'Your slide with the two bridges settled an argument at our table.',
  ],
};
