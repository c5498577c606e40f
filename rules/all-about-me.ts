import type { Reading } from '../src/core/reading';
import { defineRule, type Examples } from '../src/core/rule';
import { BEFORE_A_TALK } from '../src/core/stage';
import type { Span } from '../src/core/types';

export default defineRule({
  id: 'all-about-me',
  kind: 'habit',
  group: 'not looking',
  title: 'All about you, little about them',
  why: 'They look for themselves in a message; nearly every sentence here is about its writer.',
  source: 'S2, S4',
  stages: BEFORE_A_TALK,
  weight: 1,
  remedy: 'interest',
  unless: [
    '-shared-business',
    '-trouble',
    '-user',
    '-warm',
    '-covered',
    '-plans',
    '-helps',
    '-how-do-i',
    '-buys',
    '-confused',
    'accepts-no',
  ],
  find,
});

export const examples: Examples = {
  flagged: [
    '‹I studied in Lyon and I worked for two banks before I founded my own firm.› My passion is numbers and I have won three awards for my models. I am proud of my team.',
    '‹We moved our offices to Hamburg last year.› Our people have doubled since, and our partners value our speed. We keep our promises and we love what we do every day.',
    "‹i'm a producer from Oslo, i made 3 albums and my last one got me on the radio.› i do all my own mixing and i never stop. my sound is my own.",
    'My name is Ray. ‹I have been in insurance for 20 years.› I believe in service and I pride myself on my honesty. My door is always open and I love my job.',
    '‹I am a life coach with my own method.› I changed my life at 40 and I wrote my story down. I now live by the sea and I do what I love.',
    '‹Our institute was founded in 1990.› We have four laboratories and our staff come from nine countries. We publish our own journal and our alumni lead their fields today.',
  ],
  fine: [
    "I read your post about your father's boat, and I went home and rang mine. I had not done that for a year. I am glad that I did it.",
    "You asked how I got into beekeeping. I began with one hive and my uncle's gloves. I was stung a lot.",
    'I loved your column about soup. I have cooked my way through it since I lost my job in May, and I feel like myself again. My children are fed and I am proud.',
    'Where do you buy the linen for your bindings? I have tried three shops and I was not happy with mine.',
    "I'm in.",
    {
      text: 'I moved to my new flat and I have no curtains, so I get up with the sun now. My cat is pleased and I am not, and my neighbours know me well by now.',
      conversation: { sent: 4, received: 4 },
    },
  ],
};

const LEAST_WORDS = 25;

/** Whose message it is: mostly I, we and our, next to nothing of the reader, and no question. */
export function find({ features, text, seen }: Reading): readonly Span[] {
  const words = text.tokens.filter(({ kind }) => kind === 'word').length;
  if (words < LEAST_WORDS || features.me + features.we < 0.07) return [];
  if (features.yourPart > 0.25 || features.question > 0 || COURTESIES.some((id) => seen(id).length > 0))
    return [];
  const first = text.sentences.find((one) => one.last - one.first > 6) ?? text.sentences[0];
  return first ? [{ start: first.start, end: first.end }] : [];
}

const COURTESIES = [
  'specific-reason',
  'question-about-them',
  'customer',
  'answers-them',
  'accepts-no',
  'applies-for-posted-job',
  'shared-place',
  'adds-something-new',
];
