import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules';
import { judge } from '../../rules/judge';
import {
  createRememberingJudge,
  DEED_RULES,
  deedsOf,
  factsWith,
  type Known,
} from '../../src/core/remembered';
import { stageOf } from '../../src/core/stage';
import type { Conversation, Stage } from '../../src/core/types';
import { draftOf } from './draft';

const NOBODY: Known = {
  sent: 0,
  received: 0,
  unanswered: 0,
  declined: false,
  asked: 0,
  offered: 0,
  thanked: 0,
  isWhole: false,
};
const NOT_LOADED: Partial<Conversation> = { sent: null, received: null, unanswered: null, complete: false };
const WARM = 'Hi Ana, your talk on tides made me ring my father. Thank you.';
const ASK = 'Hi Ana, can I pick your brain over coffee?';

const by = (person: Partial<Known> | null, copies = 0) =>
  createRememberingJudge(judge, () => ({
    person: person && { ...NOBODY, ...person },
    copies,
    isSpared: false,
  }));

describe('the stage, with what is remembered', () => {
  test.each<[what: string, stage: Stage, shown: Partial<Conversation>, person: Partial<Known> | null]>([
    ['nothing loaded, nothing known', 'unknown', NOT_LOADED, null],
    ['nothing loaded, counts of a part', 'unknown', NOT_LOADED, { sent: 2 }],
    ['nothing loaded, a whole of nothing', 'first-message', NOT_LOADED, { isWhole: true }],
    ['nothing loaded, they have not answered', 'no-reply-yet', NOT_LOADED, { sent: 2, isWhole: true }],
    ['nothing loaded, both have written', 'in-conversation', NOT_LOADED, { sent: 1, received: 1 }],
    ['nothing loaded, a no', 'after-no', NOT_LOADED, { sent: 1, received: 1, declined: true }],
    ['all loaded, a no elsewhere', 'after-no', {}, { declined: true }],
    [
      'they have written since the no',
      'in-conversation',
      { sent: 1, received: 2, theirLast: 'Hello again!' },
      { declined: true },
    ],
    [
      'part loaded, both have written before',
      'in-conversation',
      { sent: 1, received: 0, complete: false },
      { received: 4 },
    ],
    ['all loaded, more remembered', 'first-message', {}, { sent: 3, received: 3 }],
    ['a group', 'unknown', { ...NOT_LOADED, group: true }, { isWhole: true, declined: true }],
  ])('%s: %s', (_, stage, shown, person) => {
    const { conversation, surface } = draftOf(WARM, shown);
    expect(stageOf(surface, factsWith(conversation, person && { ...NOBODY, ...person }))).toBe(stage);
  });

  test('is never less certain for it', () => {
    const count = fc.option(fc.nat(3));
    const shown = fc.record({ sent: count, received: count, unanswered: count, complete: fc.boolean() });
    const person = fc.record({
      sent: fc.nat(3),
      received: fc.nat(3),
      unanswered: fc.nat(3),
      isWhole: fc.boolean(),
    });
    fc.assert(
      fc.property(shown, person, (facts, known) => {
        const { conversation, surface } = draftOf(WARM, facts);
        const before = stageOf(surface, conversation);
        if (before === 'unknown') return;
        const after = stageOf(surface, factsWith(conversation, { ...NOBODY, ...known }));
        expect([before, 'in-conversation', 'no-reply-yet', 'first-reply']).toContain(after);
      }),
    );
  });

  test('three unanswered are remembered', () => {
    const verdict = by({ sent: 3, unanswered: 3, isWhole: true })(draftOf(WARM, NOT_LOADED), 'balanced');
    expect(verdict.findings.map(({ rule }) => rule)).toContain('too-many-follow-ups');
  });
});

describe('findings of its own', () => {
  test('a message sent to many is a tip, and says to how many', () => {
    const { level, findings } = by(null, 14)(draftOf(WARM), 'balanced');
    expect([level, findings.at(-1)]).toEqual([
      'tip',
      expect.objectContaining({
        rule: 'sent-to-many',
        title: 'You have sent nearly this to 14 people',
        end: WARM.length,
      }),
    ]);
  });

  test('asking once more and offering nothing is one', () => {
    const rule = (person: Partial<Known>, text: string) =>
      by({ ...person, sent: 4, received: 4 })(draftOf(text), 'balanced').findings.some(
        (each) => each.rule === 'asked-often',
      );
    expect(rule({ asked: 3 }, ASK)).toBe(true);
    expect(rule({ asked: 2 }, ASK)).toBe(false);
    expect(rule({ asked: 3, offered: 1 }, ASK)).toBe(false);
    expect(rule({ asked: 3 }, WARM)).toBe(false);
  });

  test('they give way where they are ignored', () => {
    const verdict = by(null, 14)(draftOf(WARM), 'balanced', new Set(['sent-to-many']));
    expect(verdict).toEqual(judge(draftOf(WARM), 'balanced'));
  });

  test('where nothing is remembered the judge alone speaks', () => {
    const silent = createRememberingJudge(judge, () => null);
    expect(silent(draftOf(ASK), 'strict')).toEqual(judge(draftOf(ASK), 'strict'));
    expect(by(null, 4)(draftOf(ASK), 'strict')).toEqual(judge(draftOf(ASK), 'strict'));
  });
});

test('deeds are told by rules that there are', () => {
  const ids = rules.map(({ id }) => id);
  expect(DEED_RULES.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each([
  [ASK, 'asked'],
  ['Hi Ana, happy to lend you my kiln for the open day, no strings attached.', 'offered'],
  ['Thank you for your talk, Ana. It stayed with me all week.', 'thanked'],
] as const)('%s: %s', (text, deed) => {
  expect(deedsOf(judge(draftOf(text), 'balanced'))).toEqual({
    asked: false,
    offered: false,
    thanked: false,
    [deed]: true,
  });
});
