import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { askTopic } from '../../src/rewrite/ask-topic';
import { explain } from '../../src/rewrite/explain';
import { isFaithful } from '../../src/rewrite/faithful';
import { FRAMES } from '../../src/rewrite/frames';
import { nounPhraseAt } from '../../src/rewrite/grammar';
import { introduces, plainIntroduction } from '../../src/rewrite/introduction';
import { offerFor } from '../../src/rewrite/offer';
import { isOwn } from '../../src/rewrite/own';
import { planned } from '../../src/rewrite/rewrite';
import { pitchTopic, subjectOf, thingOf } from '../../src/rewrite/topic';
import { choicesFor, versions } from '../../src/rewrite/versions';
import { inVoice } from '../../src/rewrite/voice';
import { draftOf } from './draft';
import { forced } from './forced';

describe('who the author is, in one plain line', () => {
  test.each([
    ['I run a small (ok, fast growing) leasing firm', 'I run a small leasing firm'],
    [
      "I'm Pavel, founder of Tidy Ledger, the #1 platform that helps shops",
      "I'm Pavel, founder of Tidy Ledger",
    ],
    ['I am an award-winning keynote speaker', 'I am a keynote speaker'],
    ["I'm a design student at Turku looking for work", "I'm a design student at Turku"],
    ["I'm a weaver with a bright, playful style", "I'm a weaver"],
    ['We are a leading supplier of packaging', ''],
  ])('%s', (clause, plain) => {
    expect(introduces(clause)).toBe(true);
    expect(plainIntroduction(clause)).toBe(plain);
  });

  test.each([
    "I'm so happy for you",
    "I'm a big fan of the show",
    "We're hiring",
    "It's easier to show",
    'im cooked',
  ])('%s says nothing of who', (clause) => {
    expect(introduces(clause)).toBe(false);
  });
});

describe('what a sentence is about', () => {
  test.each([
    ['the bonded warehouse backlog in Gdynia was spot on', 'the bonded warehouse backlog in Gdynia'],
    ['rye starters and it was lovely', 'rye starters'],
    ['how we could work together', ''],
  ])('the noun phrase that %j begins with', (text, phrase) => {
    expect(nounPhraseAt(text)).toBe(phrase);
  });

  test.each([
    ['We automate invoicing for agencies.', 'invoicing'],
    ['are you struggling with staff turnover?', 'staff turnover'],
    ['We help you grow your revenue.', ''],
    ['I would love to talk about it.', ''],
    ['I manage artists.', ''],
  ])('what %j would do', (text, topic) => {
    expect(pitchTopic(text)).toBe(topic);
  });

  test.each([
    ['Could you refer me for the role at Lindqvist?', { kind: 'workplace', topic: 'Lindqvist' }],
    ['could you introduce me to Selma Aydin?', { kind: 'person', topic: 'Selma Aydin' }],
    ['pick your brain about breaking into science writing', { kind: 'field', topic: 'science writing' }],
    ['are you free on Monday?', null],
  ])('what %j asks', (text, topic) => {
    expect(askTopic(text)).toEqual(topic);
  });

  test('a field is named as the draft writes it', () => {
    expect(subjectOf(['We do SEO and cleaning.', 'Our cleaning is the best.'])).toBe('cleaning');
  });

  test.each([
    ['your menu could be funnier', 'your menu'],
    ['I came across Glenmore Joinery while reading.', 'Glenmore Joinery'],
    ['I saw LinkedIn today.', ''],
  ])('the thing of theirs in %j', (text, thing) => {
    expect(thingOf(text)).toBe(thing);
  });
});

describe('what can be offered', () => {
  const offers = [
    'a second pair of eyes on a CV',
    'introduce you to people in freight',
    'I can read a thesis draft',
  ];

  test.each([
    ['the freight strike in Turku', 'If it would help, I could introduce you to people in freight.'],
    ['my thesis', 'If it would help, I could read a thesis draft.'],
    ['a CV that nobody answers', null],
    ['the choir', null],
  ])('to someone who wrote of %s', (about, text) => {
    expect(offerFor(offers, about)?.text ?? null).toBe(text);
  });
});

describe('our own sentences', () => {
  test.each(Object.values(FRAMES).filter((text) => /^[A-Z].*[.?]$/.test(text)))(
    '%s is known again, in any voice',
    (text) => {
      for (const sentence of text.split(/(?<=[.?]) /)) {
        const said = sentence.replace(/\{\w+\}/g, 'harbour cats');
        for (const manner of ['formal', 'plain', 'loose'] as const) {
          for (const apostrophe of ["'", '’'] as const) {
            expect(isOwn(inVoice(said, { manner, capitals: manner !== 'loose', apostrophe }))).toBe(true);
          }
        }
      }
    },
  );

  test.each(['How did you sleep?', 'I have a question.'])('%s is not ours', (text) => {
    expect(isOwn(text)).toBe(false);
  });
});

describe('faithful', () => {
  const draft = draftOf({ text: 'Hi Ada, your talk on rye in Turku was lovely.', to: 'Ada Moyo' });

  test.each([
    ['Hi Ada, your talk on rye was lovely. What made you write it?', true],
    ['Hi Ada, your talk on rye in Bergen was lovely.', false],
    ['Hi Ada, your 2 talks on rye were lovely.', false],
    ['Hi Ada, see https://a.example', false],
    ['Hi Eva, your talk on rye was lovely.', false],
    ['Hi Ada, I can offer my rye notes.', false],
  ])('%s: %s', (text, faithful) => {
    expect(isFaithful(text, draft, [])).toBe(faithful);
  });

  test('an offer of the author is no invention', () => {
    expect(isFaithful('I can offer my starter.', draft, ['my starter'])).toBe(true);
  });
});

describe('a choice of versions', () => {
  const draft = draftOf({
    text: "Hi Wanda, I'm an archivist in Bath. I saw your post about moving the choir archive to Postgres. We sell migrations. Call me?",
    to: 'Wanda Price',
  });
  const tools = { judge, remedies, offers: ['my notes from moving an archive to Postgres'] };
  const verdict = forced(judge(draft, 'balanced'));

  test('differs in kind, the offer first', () => {
    const made = versions(draft, verdict, tools);
    expect(made.map(({ kind }) => kind)).toEqual(['offer', 'close', 'short']);
    expect(new Set(made.map(({ rewrite }) => rewrite.text)).size).toBe(3);
  });

  test('is the same each time, and another at the next turn', () => {
    const [first, second] = [versions(draft, verdict, tools), versions(draft, verdict, tools, 1)];
    expect(versions(draft, verdict, tools)).toEqual(first);
    expect(second[1]?.rewrite.text).not.toBe(first[1]?.rewrite.text);
  });

  test('says the turn that asks another question, the same each time, where there is one', () => {
    const { versions: made, another } = choicesFor(draft, verdict, tools);
    expect([made, another]).toEqual([versions(draft, verdict, tools), 1]);
    expect(choicesFor(draft, verdict, tools, 1)).toEqual({
      versions: versions(draft, verdict, tools, 1),
      another: 2,
    });
    const talk = draftOf({
      text: 'Hi Wanda, I saw you are speaking at the Bath archive fair. Open to a demo?',
      to: 'Wanda Price',
    });
    const one = choicesFor(talk, forced(judge(talk, 'balanced')), { judge, remedies });
    expect([one.versions[0]?.kind, one.another]).toEqual(['ask', null]);
  });

  test('is empty for a clear draft', () => {
    expect(versions(draft, { ...verdict, level: 'clear' }, tools)).toEqual([]);
  });

  test('a plan says what becomes of each piece', () => {
    const plan = planned(draft, verdict, tools)?.plan;
    expect(plan && explain(plan)).toBe(
      [
        'first-message',
        'keep   greeting     Hi Wanda,',
        "keep   introduction I'm an archivist in Bath.",
        'keep   reason       I saw your post about moving the choir archive to Postgres.',
        'keep   introduction We sell migrations.',
        'drop   ask          Call me?',
        'offer               If it would help, I can offer my notes from moving an archive to Postgres.',
      ].join('\n'),
    );
  });
});
