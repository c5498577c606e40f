import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { rewrite } from '../../src/rewrite/rewrite';
import { isWayOut } from '../../src/rewrite/way-out';
import { draftOf } from './draft';
import type { Case } from './drafts';
import { forced } from './forced';

test.each([
  'No pressure at all.',
  'no worries if not!',
  "If looms aren't a priority right now, I completely understand.",
  "If the timing's off, no need to reply — I won't follow up again.",
  "Totally understand if you're busy.",
  'I know harvest gets hectic, so no worries if the timing was bad.',
  'Either way, happy to stay in touch.',
  "And if it's not the right time, let me know and I'll stop here.",
])('%s is a way out', (sentence) => {
  expect(isWayOut(sentence)).toBe(true);
});

test.each([
  "No pressure, but spots won't last.",
  'No worries, just tell me who else I should ask.',
  'If not, who should I talk to?',
  'If not, no hard feelings.',
  "If you don't do it I will understand what kind of person you are.",
  "I understand you're busy, but I need an answer.",
  'No pressure, 20% off until Friday.',
  'Totally fine if not, I can call you instead?',
  'All good.',
])('%s is none', (sentence) => {
  expect(isWayOut(sentence)).toBe(false);
});

describe("the author's own way out", () => {
  test.each<readonly [string, Case, string]>([
    [
      'ends a follow-up',
      {
        text: "Hi Olav, just bumping this up. If looms aren't a priority right now, I completely understand.",
        to: 'Olav Berg',
        unanswered: 1,
      },
      "Hi Olav, if looms aren't a priority right now, I completely understand.",
    ],
    [
      'is left alone where it is too little to write for',
      { text: 'Hi Olav, just bumping this up. No pressure.', to: 'Olav Berg', unanswered: 1 },
      'Hi Olav, one thing that may be useful to you:',
    ],
    [
      'keeps the door open after a no',
      {
        text: 'Thanks for the quick answer, Ivo. Is it the price? Either way, happy to stay in touch.',
        theirs: "Not right now, we've just bought new ones.",
        to: 'Ivo Marin',
      },
      'Either way, happy to stay in touch.',
    ],
  ])('%s', (_, one, words) => {
    const draft = draftOf(one);
    const made = rewrite(draft, forced(judge(draft, 'balanced')), { judge, remedies });
    expect(made?.text).toContain(words);
  });

  test('stands in the place of ours in a first message', () => {
    const text =
      "Hi Gwen, I repair slate roofs in Conwy. Could I get 30 minutes of your time on Monday? No worries if it isn't for you.";
    const draft = draftOf({ text, to: 'Gwen Price' });
    const made = rewrite(draft, forced(judge(draft, 'balanced')), { judge, remedies })?.text ?? '';
    expect(made).toContain("No worries if it isn't for you.");
    expect(made).not.toContain("that's fine too");
  });
});
