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
  "If looms aren't what you need this year, I totally get it.",
  "If you're busy with the harvest, no need to answer — I won't write again.",
  "Totally get it if you're swamped.",
  'I know harvest is busy, so no problem if this came at a bad time.',
  'Whatever you decide, good luck with the move.',
  "And if this isn't for you, say so and I'll leave it there.",
])('%s is a way out', (sentence) => {
  expect(isWayOut(sentence)).toBe(true);
});

test.each([
  "No pressure, but spots won't last.",
  'No worries, just tell me who else I should ask.',
  'If not, who should I talk to?',
  'If not, no hard feelings.',
  "If you don't do it I will understand what kind of person you are.",
  "I get that you're swamped, but I need an answer.",
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
        text: "Hi Olav, just bumping this up. If looms aren't what you need this year, I totally get it.",
        to: 'Olav Berg',
        unanswered: 1,
      },
      "Hi Olav, if looms aren't what you need this year, I totally get it.",
    ],
    [
      'is left alone where it is too little to write for',
      { text: 'Hi Olav, just bumping this up. No pressure.', to: 'Olav Berg', unanswered: 1 },
      'Hi Olav, one thing that may be useful to you:',
    ],
    [
      'keeps the door open after a no',
      {
        text: 'Thanks for the quick answer, Ivo. Is it the price? Whatever you decide, good luck with the move.',
        theirs: "Not right now, we've just bought new ones.",
        to: 'Ivo Marin',
      },
      'Whatever you decide, good luck with the move.',
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
