import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules';
import { judge } from '../../rules/judge';
import { createJudge } from '../../src/core/check';
import { createPersonalJudge, type Preferences } from '../../src/core/personal';
import { NO_PHRASES, type Phrases, STRENGTHS, type Strength } from '../../src/core/settings';
import { type Draft, type Judge, LEVELS, type Level, SENSITIVITIES, SURFACES } from '../../src/core/types';
import { draftOf } from './draft';

const NOTHING: Preferences = { habits: {}, surfaces: {}, lists: [] };
const PITCH = 'Hi Ana, we help clinics get more patients with our platform. Free for a quick call this week?';
const WARM = 'Hi Ana, your talk on tides made me ring my father. Thank you.';

/** By the weights that the rules bear, so that a score can be reckoned by hand: hype 2 and pitch 3, held from 4, 3 and 2. */
const plain = createJudge(rules);
const HYPE = 'Our chairs are a game-changer for them.';

const mine = (set: Partial<Preferences>, by: Judge = judge) =>
  createPersonalJudge(by, () => ({ ...NOTHING, ...set }));
const own = (phrases: Partial<Phrases>) => ({
  lists: [{ phrases: { ...NO_PHRASES, ...phrases } }],
});
const rulesIn = (by: Judge, draft: Draft) => by(draft, 'balanced').findings.map(({ rule }) => rule);

test('with nothing set it says what the judge says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(PITCH, WARM, HYPE, '', 'Hi'),
      fc.constantFrom(...SURFACES),
      fc.constantFrom(...SENSITIVITIES),
      (text, surface, sensitivity) => {
        const draft = draftOf(text, {}, surface);
        expect(mine({})(draft, sensitivity)).toEqual(judge(draft, sensitivity));
      },
    ),
  );
});

describe('a habit', () => {
  test('that is off is as if it was not found, and so is what its words alone say', () => {
    const [first] = judge(draftOf(PITCH), 'balanced').findings;
    expect(first?.rule).toBe('pitch');
    expect(rulesIn(mine({ habits: { pitch: 'off' } }), draftOf(PITCH))).not.toContain('pitch');
    const all = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
    expect(mine({ habits: all })(draftOf(PITCH), 'strict')).toMatchObject({ level: 'clear', findings: [] });
  });

  test.each<[strength: Strength, level: Level]>([
    ['off', 'clear'],
    ['tip', 'tip'],
    ['gentle', 'tip'],
    ['balanced', 'hold'],
    ['strict', 'hold'],
  ])('that would hold alone, at %s, comes to %s', (hype, level) => {
    expect(plain(draftOf(HYPE), 'balanced').findings.map(({ rule }) => rule)).toEqual(['hype']);
    expect(mine({ habits: { hype } }, plain)(draftOf(HYPE), 'balanced').level).toBe(level);
  });

  test('that only tips adds nothing to a hold, and takes nothing from one', () => {
    const both = draftOf(`${PITCH} ${HYPE}`);
    expect(mine({ habits: { hype: 'tip' } })(both, 'balanced').level).toBe('hold');
    expect(rulesIn(mine({ habits: { hype: 'tip' } }), both)).toContain('hype');
  });

  test('that is eased is held by what stands beside it', () => {
    const gentle = mine({ habits: { hype: 'gentle' } }, plain);
    expect(gentle(draftOf(HYPE), 'balanced').level).toBe('tip');
    expect(gentle(draftOf(`${HYPE} ${PITCH}`), 'balanced').level).toBe('hold');
  });

  test('that is not in the message changes nothing', () => {
    const draft = draftOf(PITCH);
    expect(mine({ habits: { guilt: 'off', hype: 'strict' } })(draft, 'balanced')).toEqual(
      judge(draft, 'balanced'),
    );
  });

  test('looked at more closely never lowers the level', () => {
    const ids = judge(draftOf(`${PITCH} ${HYPE}`), 'strict').findings.map(({ rule }) => rule);
    const strength = fc.constantFrom(...STRENGTHS);
    const habits = fc.dictionary(fc.constantFrom(...ids), strength);
    const text = fc.constantFrom(PITCH, HYPE, `${PITCH} ${HYPE}`, `${WARM} ${HYPE}`, `${WARM} ${PITCH}`);
    fc.assert(
      fc.property(
        habits,
        fc.constantFrom(...ids),
        text,
        fc.constantFrom(...SENSITIVITIES),
        (set, id, draft, at) => {
          const levels = STRENGTHS.map((each) =>
            LEVELS.indexOf(mine({ habits: { ...set, [id]: each } }, plain)(draftOf(draft), at).level),
          );
          expect(levels).toEqual(levels.toSorted());
        },
      ),
    );
  });
});

describe('a kind of box', () => {
  test.each<[strength: Strength, level: Level]>([
    ['off', 'clear'],
    ['tip', 'tip'],
    ['gentle', 'tip'],
    ['balanced', 'hold'],
    ['strict', 'hold'],
  ])('at %s: %s', (strength, level) => {
    const by = mine({ surfaces: { 'linkedin-message': strength } }, plain);
    expect(by(draftOf(HYPE), 'balanced').level).toBe(level);
    expect(by(draftOf(HYPE, {}, 'x-message'), 'balanced')).toEqual(
      plain(draftOf(HYPE, {}, 'x-message'), 'balanced'),
    );
  });

  test('that is off is not looked at, own phrases or not', () => {
    const by = mine({ surfaces: { 'linkedin-message': 'off' }, ...own({ hold: ['clinics'] }) });
    expect(by(draftOf(PITCH), 'strict')).toEqual({
      stage: 'first-message',
      level: 'clear',
      score: 0,
      findings: [],
      courtesies: [],
    });
  });
});

describe('a phrase of one’s own', () => {
  test.each([
    ['tides', WARM],
    ['TIDES', WARM],
    ['my  father', WARM],
    ['my father', 'Then my-\nFather came.'],
    ['ÜBER', 'Das ist über alles.'],
    ['calendar.example', 'See https://calendar.example/pat for times.'],
    ['🚀', 'Off we go 🚀'],
  ])('"%s" is met in "%s", and holds wherever two people stand', (phrase, text) => {
    for (const talk of [{}, { sent: null, received: null }, { sent: 9, received: 9 }]) {
      const { level, findings } = mine(own({ hold: [phrase] }))(draftOf(text, talk), 'gentle');
      expect([level, findings[0]?.rule, findings[0]?.title]).toEqual([
        'hold',
        'own-phrase',
        'Words of your own list',
      ]);
    }
  });

  test.each([
    ['tide', WARM],
    ['your father', WARM],
    ['', WARM],
    ['-', 'one - two'],
  ])('"%s" is not met in "%s"', (phrase, text) => {
    expect(mine(own({ hold: [phrase] }))(draftOf(text), 'balanced')).toEqual(
      judge(draftOf(text), 'balanced'),
    );
  });

  test('points at its words', () => {
    const [first] = mine(own({ tip: ['my father'] }))(draftOf(WARM), 'balanced').findings;
    expect(WARM.slice(first?.start, first?.end)).toBe('my father');
  });

  test('that only tips, tips', () => {
    expect(mine(own({ tip: ['tides'] }))(draftOf(WARM), 'balanced').level).toBe('tip');
    expect(mine(own({ tip: ['clinics'] }))(draftOf(PITCH), 'balanced').level).toBe('hold');
  });

  test('tips where a kind of box only tips', () => {
    const by = mine({ ...own({ hold: ['tides'] }), surfaces: { 'linkedin-message': 'tip' } });
    expect(by(draftOf(WARM), 'balanced').level).toBe('tip');
  });

  test('that never counts is not found, and all else stays where it is', () => {
    const by = mine(own({ never: ['game changer'] }), plain);
    expect(by(draftOf(HYPE), 'strict')).toMatchObject({ level: 'clear', findings: [] });
    const text = `${HYPE} ${PITCH}`;
    const pitch = by(draftOf(text), 'strict').findings.find(({ rule }) => rule === 'pitch');
    expect(pitch).toEqual(plain(draftOf(text), 'strict').findings.find(({ rule }) => rule === 'pitch'));
  });

  test('that never counts never raises the level', () => {
    const words = `${WARM} ${PITCH} ${HYPE}`.split(' ');
    fc.assert(
      fc.property(fc.subarray(words), fc.constantFrom(WARM, PITCH, `${WARM} ${HYPE}`), (never, text) => {
        const [now, before] = [mine(own({ never })), judge].map((by) => by(draftOf(text), 'balanced').level);
        expect(LEVELS.indexOf(now ?? 'hold')).toBeLessThanOrEqual(LEVELS.indexOf(before ?? 'clear'));
      }),
    );
  });
});

test('what is set meanwhile counts from the next draft on', () => {
  let now: Preferences = NOTHING;
  const by = createPersonalJudge(judge, () => now);
  expect(by(draftOf(WARM), 'balanced').level).toBe('clear');
  now = { ...NOTHING, ...own({ hold: ['tides'] }) };
  expect(by(draftOf(WARM), 'balanced').level).toBe('hold');
});

test('no text and no setting makes it throw', () => {
  const strength = fc.constantFrom(...STRENGTHS);
  const habits = fc.dictionary(
    fc.constantFrom(...rules.map(({ id }) => id), 'reader', 'constructor'),
    strength,
  );
  const phrases = fc.record({
    hold: fc.array(fc.string()),
    tip: fc.array(fc.string()),
    never: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), habits, phrases, (text, set, words) => {
      const by = mine({ habits: set, ...own(words) });
      expect(LEVELS).toContain(by(draftOf(`${text} ${HYPE}`), 'balanced').level);
    }),
  );
});
