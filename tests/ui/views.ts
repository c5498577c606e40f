import type { Choices, Finding, Rewrite } from '../../src/core/types';
import { type CardView, UNCHOSEN } from '../../src/ui/view';

export const TEXT = [
  'Hi Maya,',
  '',
  'Thanks for connecting! We help bike shops fill their calendar, guaranteed. Can we hop on a call this week?',
  '',
  'Best,',
  'Tom',
].join('\n');

const BLANK = '[the part of her wheel class that stayed with you]';

export const REWRITE = rewriteOf(
  `Hi Maya,\n\nThanks for connecting! ${BLANK} made me curious. How did the class come about?\n\nBest,\nTom`,
);

/** Six findings, of which a test takes the first few. */
export const FINDINGS: readonly Finding[] = [
  finding(
    'pitch',
    'An offer before a hello',
    'Maya has not met you yet.',
    'We help bike shops fill their calendar',
  ),
  finding(
    'meeting-grab',
    'A claim on her time',
    'A call is a lot to ask so early.',
    'hop on a call this week',
  ),
  finding('hype', 'A promise too large', 'Big words make a stranger look for the catch.', 'guaranteed'),
  finding('all-about-me', 'A message about you', 'She may look for herself in it.', ''),
  finding('opener', 'A greeting for anyone', 'Nothing in it is about her.', 'Thanks for connecting!'),
  finding('asks', 'More than one ask', 'The second makes it easier to answer none.', ''),
];

/** A held first message to Maya Lindqvist; what differs is given. */
export function viewOf({
  findings = 2,
  name = 'Maya Lindqvist',
  rewrite = REWRITE,
  ...rest
}: Partial<CardView> & {
  readonly findings?: number;
  readonly name?: string | null;
  readonly rewrite?: Rewrite | 'pending' | null;
} = {}): CardView {
  return {
    draft: {
      text: TEXT,
      surface: 'linkedin-message',
      conversation: {
        sent: 0,
        received: 0,
        unanswered: 0,
        complete: true,
        group: false,
        recipient: { name, id: null },
        theirLast: null,
        replyingTo: null,
      },
    },
    verdict: {
      stage: 'first-message',
      level: findings > 0 ? 'hold' : 'clear',
      score: 2,
      findings: FINDINGS.slice(0, findings),
      courtesies: [],
    },
    cause: 'held',
    choices:
      rewrite === 'pending' ? rewrite : rewrite && { versions: [{ kind: 'ask', rewrite }], another: null },
    choice: UNCHOSEN,
    notice: null,
    ...rest,
  };
}

/** Three versions, and more questions to ask. */
export const CHOICES: Choices = {
  versions: [
    { kind: 'ask', rewrite: REWRITE },
    {
      kind: 'offer',
      rewrite: rewriteOf(
        'Hi Maya,\n\nThanks for connecting! If it would help, I could send you my notes on truing wheels.\n\nBest,\nTom',
      ),
    },
    {
      kind: 'short',
      rewrite: rewriteOf('Hi Maya,\n\nThanks for connecting! How did the class come about?\n\nTom'),
    },
  ],
  another: 1,
};

/** A rewrite whose blanks are what stands in brackets. */
export function rewriteOf(text: string): Rewrite {
  const blanks = [...text.matchAll(/\[[^\]]*\]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return { text, blanks };
}

function finding(rule: string, title: string, why: string, words: string): Finding {
  const start = words === '' ? 0 : TEXT.indexOf(words);
  return { rule, title, why, start, end: start + words.length };
}
