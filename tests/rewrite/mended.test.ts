import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { followUp } from '../../src/rewrite/follow-up';
import { plainIntroduction } from '../../src/rewrite/introduction';
import { wantedRole } from '../../src/rewrite/need-seek';
import { told } from '../../src/rewrite/need-told';
import { readDraft } from '../../src/rewrite/read';
import { isReproach } from '../../src/rewrite/reproach';
import { planned } from '../../src/rewrite/rewrite';
import { split } from '../../src/rewrite/split';
import { readTheirs } from '../../src/rewrite/theirs';
import { draftOf } from './draft';
import type { Case } from './drafts';
import { forced } from './forced';

const textOf = (one: Case) => {
  const draft = draftOf(one);
  return planned(draft, forced(judge(draft, 'balanced')), { judge, remedies })?.rewrite.text ?? null;
};

describe('a sentence is not cut in the middle', () => {
  test('by a question inside brackets', () => {
    const pieces = split('Send me four names (an aunt, the twins?), and a list of six neighbours.');
    expect(pieces.some(({ text }) => text.startsWith(','))).toBe(false);
  });

  test('so that a question loses its end', () => {
    const text = textOf({
      text: 'Hi Ove, I love the boats you build in Risør! How are you planning the paint for the hulls as you grow?',
      to: 'Ove Dahl',
    });
    expect(text).not.toMatch(/paint for the hulls\b(?!.*\?)/);
  });
});

describe('what must go on does not stand alone', () => {
  test('an answer without its reason', () => {
    const text = textOf({
      text: "No, and it's because I know nobody who matters. You sit on the board. Write them tonight that you have known me for years!",
      theirs: 'Did you hear back about the flat?',
      to: 'Ove Dahl',
      known: true,
    });
    expect(text).not.toMatch(/it's\./);
  });

  test('a greeting', () => {
    const text = textOf({
      text: "Evening Mrs Dahl. Hello. I've built a boat out of bottles and £60k buys you 20% of it. I could bring it tonight.",
      to: 'Ove Dahl',
    });
    expect(text).not.toMatch(/Hello\.$/);
  });
});

test('of what is over nobody is asked how it has been so far', () => {
  const text = textOf({
    text: 'Lovely! We sell oiled oak for the next one, 20% off with the code SHELF.',
    surface: 'linkedin-comment',
    post: 'Finally finished the bookshelf. Nine months.',
  });
  expect(text).toMatch(/What was that like\?$/);
});

test('a question without its beginning goes', () => {
  const text = textOf({
    text: "Dear Professor, I wrote in May. Is it because I'm from a small college? Please forward my CV to your department at least.",
    unanswered: 2,
  });
  expect(text).not.toMatch(/college\?/);
});

test('who is told to stop says that no more will come', () => {
  const text = textOf({
    text: 'wow, I only wanted to be kind. Last chance for 20% off!',
    theirs: 'Please stop messaging me.',
  });
  expect(text).toMatch(/won't write again/i);
});

test('a name keeps the words that praise in it', () => {
  expect(plainIntroduction('I am a senior producer at Leading Harbours Quarterly')).toBe(
    'I am a senior producer at Leading Harbours Quarterly',
  );
  expect(plainIntroduction('I am a producer at a leading harbour paper')).not.toContain('leading');
});

test.each([
  ['guilt', "I see that you've been online"],
  ['ask', 'You will correct my drafts'],
])('%s: %s', (role, text) => {
  expect(readDraft(draftOf({ text: `${text}. Thank you.` }))?.parts[0]?.role).toBe(role);
});

describe('a reproach', () => {
  test.each([
    "I can't understand how this could happen",
    'I do understand, but the book goes to print whether you answer or not',
    'You could at least have called',
    'I am disappointed',
    'After all we did for you',
  ])('is: %s', (text) => expect(isReproach(text)).toBe(true));

  test.each([
    'I completely understand',
    "I don't want to keep you",
    'Whether you stay or go, all the best',
    'You have a lovely shop',
  ])('is not: %s', (text) => expect(isReproach(text)).toBe(false));

  test('does not stand before thanks for a no', () => {
    const text = textOf({
      text: "I don't understand how that is possible. We painted your whole fence for nothing. You owe us a review!",
      theirs: 'Sorry, not interested.',
      to: 'Ove Dahl',
    });
    expect(text).not.toMatch(/understand how|possible/);
    expect(text).toMatch(/thanks|leave it/i);
  });
});

describe('after a question that the author asks', () => {
  test('nothing is said of an "it" that is not there', () => {
    const text = textOf({
      text: "Hi Jonna, I write about bells. I'd love a 30 minute call to hear how you choose your bronze. Tuesday at 10?",
      to: 'Jonna Berg',
    });
    expect(text).toContain('how you choose your bronze. ');
    expect(text).not.toContain("If it's not for you");
  });
});

describe('what they said last', () => {
  test.each([
    ['Thanks for the help with the gate last week!', 'thanks'],
    ['thank you so much for fixing my bike', 'thanks'],
    ['Thanks for the add!', 'hello'],
    ['Thanks for connecting', 'hello'],
    ['Your garden is lovely!', 'praise'],
  ])('%s is %s', (message, kind) => expect(readTheirs(message).kind).toBe(kind));

  test('is answered before anything is asked', () => {
    const known = { known: true, to: 'Ove Dahl' } as const;
    const pitch = 'In return, could you get my kiln in front of your boss today? Buy one, 20% off!';
    expect(textOf({ ...known, text: pitch, theirs: 'Thanks for the help with the gate last week!' })).toMatch(
      /^(?:You're welcome|Glad it helped)\. /,
    );
    expect(textOf({ ...known, text: `No trouble! ${pitch}`, theirs: 'Thanks for fixing the gate!' })).toMatch(
      /^No trouble! /,
    );
    expect(textOf({ ...known, text: pitch, theirs: 'Your shop looks great!' })).toMatch(
      /^Thanks for saying so\./,
    );
  });
});

describe("the sender's own gain", () => {
  test('is no reason to write', () => {
    const text = textOf({
      text: 'Dear colleague, please fill in my survey by Friday (30 questions). Your participation is very valuable for my career.',
    });
    expect(text ?? '').not.toContain('participation');
  });

  test('does not hang on what they made', () => {
    const text = textOf({
      text: "Hi Ove, I've used your tide app every day since 2020 and have 14 improvements for you. My fee is 400. Monday?",
      to: 'Ove Dahl',
    });
    expect(text).toContain("I've used your tide app every day since 2020.");
    expect(text).not.toContain('improvements');
  });

  test('looks for nobody ambitious', () => {
    expect(told("I'm looking for three ambitious women in Leeds")).toBe('');
  });
});

describe('what the author does', () => {
  test.each([
    ['We supply chairs.', 'We supply chairs.'],
    ['I sell gaskets', 'I sell gaskets.'],
    [
      'we run two boats a week from Bergen to Skagen and come back empty',
      'We run two boats a week from Bergen to Skagen.',
    ],
    ['we make miracles', ''],
  ])('%s', (clause, line) => expect(told(clause)).toBe(line));

  test('stays after news of a house that bears a name', () => {
    expect(
      textOf({
        text: 'Hi Jonna, I read that the Harbour Library is adding a reading room. We supply lamps. Could I come and talk to you about it next week?',
        to: 'Jonna Berg',
      }),
    ).toMatch(/^Hi Jonna, I read that the Harbour Library is adding a reading room\. We supply lamps\./);
  });

  test.each(["I'm applying for PhD positions in Ghent", "I'm looking for a doctoral position"])(
    'a degree is no work: %s',
    (clause) => expect(wantedRole(clause)).toBe(''),
  );
});

test('a bump is not answered with a bare question', () => {
  expect(
    textOf({ text: 'hey i sent you the free lamp 3 wks ago!! need 5 stars by fri', surface: 'x-message' }),
  ).toBeNull();
});

test('a panel is asked about as what was said there', () => {
  expect(
    textOf({
      text: 'Ms. Berg, I am a cook in Turku. Loved the panel! Would you refer me today? My CV is attached.',
      to: 'Jonna Berg',
    }) ?? '',
  ).not.toContain('got you started on it');
});

describe('after silence', () => {
  test('a chat that was asked for is no topic', () => {
    const text = textOf({
      text: 'Hi Ove, any thoughts on a quick chat about a quick chat this week? Just bumping this.',
      to: 'Ove Dahl',
      unanswered: 1,
    });
    expect(text ?? '').not.toMatch(/on (?:a )?quick chat/);
  });

  test.each(["I'd hate to see you miss it", 'so you are not missing out'])('%s reproaches', (text) =>
    expect(isReproach(text)).toBe(true),
  );
});

test('a slogan is no thanks', () => {
  const roles = (text: string) => readDraft(draftOf({ text }))?.parts.map(({ role }) => role);
  expect(roles("That's very kind of you! Happy clients are the best clients.")).toEqual(['thanks', 'plain']);
  expect(roles('Happy you liked it!')).toEqual(['thanks']);
});

test('a demand that names what is theirs is no reason', () => {
  const text = textOf({
    text: 'Dear Ms Berg, I teach physics in Mzuzu. I read about you in the union journal. Kindly talk to your colleagues and raise this amount by Friday.',
    to: 'Jonna Berg',
  });
  expect(text ?? '').not.toMatch(/kindly/i);
});

test('no text passes over a loss that the draft spoke of', () => {
  const text = textOf({
    text: 'Dear Mr Berg, please accept my condolences on the loss of your wife. We sell pensions, 20% off until Friday. Call me today!',
    to: 'Ove Berg',
  });
  expect(text ?? 'condolences').toContain('condolences');
});

test('a short, polite offer is not replaced by an empty form', () => {
  const text =
    'Dear Ms Berg, we have just compared 40 libraries by lending hours. Would you like to know where yours came?';
  expect(textOf({ text, to: 'Jonna Berg' })).toBeNull();
});

test('several are not taken leave of', () => {
  const text = 'Team, only six seats left for the spring seminars. Have you signed up yet?';
  const draft = draftOf({ text, unanswered: 1 });
  const reading = readDraft(draft);
  if (!reading) throw new Error('not read');
  const verdict = forced(judge(draft, 'balanced'));
  const made = followUp(
    {
      ...{ draft, reading, verdict, remedies, offers: [], turn: 0, asking: false },
      ...{ without: null, need: null, wayOut: '', back: new Set() },
    },
    [],
  );
  expect(made.map(({ text: said }) => said)).toEqual([
    expect.stringMatching(/^\[something new .*that they would find useful\]\.$/),
    'No answer needed.',
  ]);
});
