import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules';
import { judge } from '../../rules/judge';
import { createJudge } from '../../src/core/check';
import { type Conversation, LEVELS, SENSITIVITIES } from '../../src/core/types';
import { draftOf } from './draft';

const PITCH =
  'Hi Ana, we help clinics get more patients with our platform. Are you free for a quick call this week?';
const WARM = 'Hi Ana, your talk on tides made me ring my father. Thank you.';
const plain = createJudge(rules);

describe('the level', () => {
  test('of a pitch as a first message is hold', () => {
    expect(judge(draftOf(PITCH), 'balanced').level).toBe('hold');
  });

  test('of a warm first message is clear, and names the courtesy', () => {
    const verdict = judge(draftOf(WARM), 'balanced');
    expect([verdict.level, verdict.courtesies]).toEqual([
      'clear',
      expect.arrayContaining(['specific-reason']),
    ]);
  });

  test('of a pitch among people who talk is clear', () => {
    expect(judge(draftOf(PITCH, { sent: 4, received: 4 }), 'balanced').level).toBe('clear');
  });

  test('is never hold where the stage is not known, whatever the sensitivity', () => {
    for (const sensitivity of SENSITIVITIES) {
      const { stage, level } = judge(draftOf(PITCH, { sent: null, received: null }), sensitivity);
      expect([stage, level]).not.toEqual(['unknown', 'hold']);
    }
  });

  test('rises with the sensitivity', () => {
    fc.assert(
      fc.property(fc.constantFrom(PITCH, WARM, 'Hi', 'Quick question, love your energy!'), (text) => {
        const levels = SENSITIVITIES.map((one) => LEVELS.indexOf(plain(draftOf(text), one).level));
        expect(levels).toEqual(levels.toSorted());
      }),
    );
  });

  test.each([
    `Someone wrote to me: "${PITCH}" and I could only laugh. How was the harvest?`,
    `> ${PITCH}\n\nThis came this morning. How was the harvest?`,
  ])('of a message that quotes a pitch is not hold: %s', (text) => {
    expect(judge(draftOf(text), 'balanced').level).not.toBe('hold');
  });

  test('of a message all in quotation marks is that of the message', () => {
    expect(judge(draftOf(`"${PITCH}"`), 'balanced').level).toBe('hold');
  });

  test('does not change with case, space at the end, or line breaks between sentences', () => {
    const level = judge(draftOf(PITCH), 'balanced').level;
    for (const text of [
      PITCH.toUpperCase(),
      PITCH.toLowerCase(),
      `${PITCH}  \n`,
      PITCH.replace('. ', '.\n\n'),
    ]) {
      expect(judge(draftOf(text), 'balanced').level, text).toBe(level);
    }
  });

  test('of a rewrite with blanks is clear', () => {
    const text =
      'Hi Ana,\n\nWhat stayed with me is [the part of your talk that stayed with me]. How did [the part of their work you are curious about] begin?';
    expect(judge(draftOf(text), 'balanced').level).toBe('clear');
  });
});

test.each<[string, Partial<Conversation>, string]>([
  ['held in a first message', {}, 'hold'],
  ['held after one without an answer', { sent: 1, unanswered: 1 }, 'hold'],
  ['a tip among people who talk', { sent: 3, received: 3 }, 'tip'],
  ['a tip where the stage is not known', { complete: false }, 'tip'],
])('a blank left open is %s, however warm the rest', (_, conversation, level) => {
  const draft = draftOf(`Hi {{first_name}}, ${WARM.slice(8)}`, conversation);
  for (const sensitivity of SENSITIVITIES) expect(judge(draft, sensitivity).level).toBe(level);
});

describe('of a draft that is not in English', () => {
  const german =
    'Ihr Vortrag über das alte Stellwerk hat mir sehr gefallen, und ich habe noch eine Frage dazu.';
  const anna = { recipient: { name: 'Anna Lindner', id: null } };

  test.each<[string, string, Partial<Conversation>, readonly string[], string]>([
    [
      'nothing is said of its words',
      'Wir helfen Praxen, mehr Patienten zu gewinnen, und das ist nicht teuer. Haben Sie Zeit für ein Gespräch?',
      anna,
      [],
      'clear',
    ],
    [
      'an English phrase in it is not read',
      `${german} Quick call this week? Special offer, act now!`,
      anna,
      [],
      'clear',
    ],
    ['a blank is held', `Hallo {{vorname}}, ${german}`, anna, ['unfilled-placeholder'], 'hold'],
    ['another name is a tip', `Hallo Jürgen, ${german}`, anna, ['wrong-name'], 'tip'],
    ['a greeting without a name is none', `Guten Morgen, ${german}`, anna, [], 'clear'],
    ['a link is a tip', `${german} https://mill.example/wheel`, anna, ['early-link'], 'tip'],
    [
      'a link to a calendar is a tip',
      `${german} https://calendly.com/kim/15`,
      anna,
      ['calendar-link', 'early-link'],
      'tip',
    ],
    ['an address is a tip', `${german} jan@mill.example`, anna, ['contact-card'], 'tip'],
    [
      'the fourth message is a tip',
      german,
      { ...anna, sent: 4, unanswered: 4 },
      ['too-many-follow-ups'],
      'tip',
    ],
    [
      'a blank is a tip where the stage is not known',
      `Hallo {{vorname}}, ${german}`,
      { ...anna, complete: false },
      ['unfilled-placeholder'],
      'tip',
    ],
    [
      'a link among people who talk is nothing',
      `${german} https://mill.example/wheel`,
      { ...anna, sent: 3, received: 3 },
      [],
      'clear',
    ],
  ])('%s', (_, text, conversation, rules, level) => {
    for (const sensitivity of SENSITIVITIES) {
      const verdict = judge(draftOf(text, conversation), sensitivity);
      expect(verdict.findings.map(({ rule }) => rule)).toEqual(rules);
      expect([verdict.level, verdict.unread, verdict.courtesies]).toEqual([level, true, []]);
    }
  });

  test('an ignored habit is none there either', () => {
    const draft = draftOf(`Hallo Jürgen, ${german}`, anna);
    expect(judge(draft, 'strict', new Set(['wrong-name'])).level).toBe('clear');
  });

  test.each([
    'Só queria dizer que adorei.',
    'Cześć, widzimy się w sobotę o dziesiątej rano koło młyna',
    'Terveisiä Turusta, nähdään huomenna samassa paikassa',
    'Bonan tagon, kie vi trovis tiun malnovan mapon',
  ])('nothing is held on a guess where no word of English is met: %s', (text) => {
    for (const sensitivity of SENSITIVITIES) {
      const { level, findings } = judge(draftOf(text, anna), sensitivity);
      expect([level, findings]).toEqual(['clear', []]);
    }
  });

  test('of an English one nothing is said of languages', () => {
    expect(judge(draftOf(WARM), 'balanced')).not.toHaveProperty('unread');
  });
});

test('a habit counts once, and each place of it is told, the second at the end', () => {
  const once = plain(draftOf('Act now before it is gone. Hello, we help clinics grow.'), 'balanced');
  const twice = plain(
    draftOf('Act now before it is gone. Hello, we help clinics grow. Truly, we help clinics grow.'),
    'balanced',
  );
  expect(twice.score).toBe(once.score);
  expect(twice.findings.length).toBeGreaterThan(once.findings.length);
  expect(twice.findings.slice(0, 2).map(({ rule }) => rule)).toEqual(
    once.findings.slice(0, 2).map(({ rule }) => rule),
  );
});
