import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { rewrite } from '../../src/rewrite/rewrite';
import { draftOf } from './draft';
import type { Case } from './drafts';
import { forced } from './forced';

function rewritten(one: Case): string {
  const draft = draftOf(one);
  return rewrite(draft, forced(judge(draft, 'balanced')), { judge, remedies })?.text ?? '';
}

const SELLS = 'We run a platform that doubles bookings. Free for 15 minutes on Tuesday?';

describe('a fine sentence comes back, word for word', () => {
  test.each<readonly [string, string, Case]>([
    [
      'what ties the two',
      'We met by the tea urn at Ghent Loom Days, I had the torn sleeve.',
      {
        text: `Hi Mirte, we met by the tea urn at Ghent Loom Days, I had the torn sleeve. ${SELLS}`,
        to: 'Mirte Claes',
      },
    ],
    [
      'where the two sat side by side, and what was said there',
      'You mentioned your office was still on paper.',
      {
        text: `Ms Lomeli, I was on jury duty with you in Fresno in August. You mentioned your office was still on paper. ${SELLS}`,
        to: 'Patricia Lomeli',
      },
    ],
    [
      'what the author lived through',
      "I spent five years on a trawler out of Vigo, so I've seen nets go missing.",
      {
        text: `Hi Ana, I'm a net maker turned inspector. I spent five years on a trawler out of Vigo, so I've seen nets go missing. ${SELLS}`,
        to: 'Ana Rial',
      },
    ],
    [
      'a word on what was seen, right after it',
      'Those February frosts are cruel.',
      {
        text: `Hi Noor, I saw your post about losing the apricots. Those February frosts are cruel. ${SELLS}`,
        to: 'Noor Haddad',
      },
    ],
    [
      'the rest of a sentence that stays in part',
      'Loved your talk on slate roofs - clear and funny about the leaks.',
      {
        text: `Hi Gwen, Loved your talk on slate roofs - clear and funny about the leaks. ${SELLS}`,
        to: 'Gwen Price',
      },
    ],
    [
      'what is new since the last message',
      'I recently passed the pilotage exam.',
      {
        text: 'Hi Olav, just circling back on my last message. I recently passed the pilotage exam. Any update for me?',
        to: 'Olav Berg',
        unanswered: 1,
      },
    ],
    [
      'what the last message was about',
      'I wrote last week about the loom parts from Ghent.',
      {
        text: 'Hi Olav, I wrote last week about the loom parts from Ghent. Have you looked at it? Bumping this up!',
        to: 'Olav Berg',
        unanswered: 1,
      },
    ],
    [
      'a word of respect after a no',
      'I completely respect that, it is a good rule.',
      {
        text: 'I completely respect that, it is a good rule. But what if it was only once? I can do Friday.',
        theirs: 'Sorry, not interested, I never take private pupils.',
        to: 'Ivo Marin',
      },
    ],
    [
      'the answer to what they asked',
      "it's linen with a cotton warp.",
      {
        text: "thanks! it's linen with a cotton warp. since you like it, can you share my shop and buy two? 10% off this weekend",
        theirs: 'lovely cloth! what is it made of?',
        known: true,
        surface: 'x-message',
      },
    ],
  ])('%s', (_, sentence, one) => {
    expect(rewritten(one).toLowerCase()).toContain(sentence.toLowerCase());
  });
});

describe('a sentence does not come back', () => {
  test.each<readonly [string, string, string]>([
    ['that tells what was done for others', 'kiln', 'We helped forty potters and cut their kiln bills.'],
    ['that asks', 'intro', 'Could you intro me to the owner?'],
    ['that is a list', 'Fewer no-shows', '- Fewer no-shows'],
    ['that leads to something that is gone', 'options', 'A few options:'],
    ['that speaks of something that is gone', 'Their', 'Their frames were off by an inch.'],
    ['that tells what to do', 'Look', 'Look at the second page.'],
    ['that names where it was not said', 'mentioned', 'You mentioned your gutters.'],
    ['that says how few are left', 'three', 'I take only three a year.'],
    ['that finds fault', 'errors', 'We counted and it has 46 errors.'],
  ])('%s', (_, word, sentence) => {
    const text = `Hi Gwen, I saw your talk on slate roofs. ${SELLS}\n${sentence}\nBest,\nTom`;
    const made = rewritten({ text, to: 'Gwen Price' });
    expect(made).toContain('I saw your talk on slate roofs');
    expect(made).not.toContain(word);
  });
});
