import { describe, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { READER } from '../../src/core/check';
import { changeFor, type Ground, lessonsFor, type SettingLesson } from '../../src/core/lesson';
import { OWN_PHRASE } from '../../src/core/personal';
import { DEFAULTS, type Settings } from '../../src/core/settings';
import type { Draft, Finding } from '../../src/core/types';
import { draftOf } from './draft';

const DRAFT = draftOf('Our chairs are a game-changer for your clinic.');
const HYPE: Finding = { rule: 'hype', title: '', why: '', start: 17, end: 29 };
const GROUND: Ground = { settings: DEFAULTS, locked: [], name: 'Maya' };
const kinds = (finding: Finding, ground: Partial<Ground> = {}, draft: Draft = DRAFT) =>
  lessonsFor(draft, finding, { ...GROUND, ...ground }).map(({ kind }) => kind);

test('the words of a finding are those at its place', () => {
  expect(lessonsFor(DRAFT, HYPE, GROUND)[1]).toEqual({ kind: 'phrase', words: 'game-changer', was: null });
});

describe('what applies', () => {
  const off: Settings = { ...DEFAULTS, habits: { hype: 'off' } };
  const own: Settings = { ...DEFAULTS, phrases: { hold: ['Game-Changer'], tip: [], never: [] } };
  const group = { ...DRAFT, conversation: { ...DRAFT.conversation, group: true } };
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['all', kinds(HYPE), ['message', 'phrase', 'person', 'habit']],
    ['a reader without a name', kinds(HYPE, { name: null }), ['message', 'phrase', 'habit']],
    ['a group', kinds(HYPE, {}, group), ['message', 'phrase', 'habit']],
    ['locked', kinds(HYPE, { locked: ['habits', 'phrases'] }), ['message', 'person']],
    ['a habit that is off', kinds(HYPE, { settings: off }), ['message', 'phrase', 'person']],
    ['the whole message', kinds({ ...HYPE, start: 0, end: 99 }), ['message', 'person', 'habit']],
    ['no words', kinds({ ...HYPE, end: HYPE.start }), ['message', 'person', 'habit']],
    ['what the words alone say', kinds({ ...HYPE, rule: READER }), ['message', 'phrase', 'person']],
    [
      'words of one’s own list',
      kinds({ ...HYPE, rule: OWN_PHRASE, of: { case: 'own' } }, { settings: own }),
      ['message', 'phrase', 'person'],
    ],
    [
      'words that an organisation watches for',
      kinds({ ...HYPE, rule: OWN_PHRASE, of: { case: 'house', by: 'Acme' } }, { settings: own }),
      ['message', 'person'],
    ],
  ];
  test.each(cases)('to %s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

describe('what was set can be taken back', () => {
  const own: Settings = {
    ...DEFAULTS,
    habits: { hype: 'strict', asks: 'tip' },
    phrases: { hold: ['circle back', 'Game-Changer'], tip: [], never: ['synergy'] },
  };
  const ofOwn = { ...HYPE, rule: OWN_PHRASE, of: { case: 'own' } };
  const isStored = (lesson: { readonly kind: string }): lesson is SettingLesson =>
    lesson.kind === 'phrase' || lesson.kind === 'habit';
  const lessons = [
    ...[HYPE, ofOwn].map((finding) => [own, finding] as const),
    [DEFAULTS, HYPE] as const,
  ].flatMap(([settings, finding]) =>
    lessonsFor(DRAFT, finding, { ...GROUND, settings })
      .filter(isStored)
      .map((lesson) => [lesson, settings] as const),
  );
  test.each(lessons)('%j', (lesson, settings) => {
    const on = { ...settings, ...changeFor(lesson, settings, true) };
    expect(on).not.toEqual(settings);
    expect({ ...on, ...changeFor(lesson, on, false) }).toEqual(settings);
  });

  test('what was set since stays', () => {
    const lesson = { kind: 'phrase', words: 'game-changer', was: null } as const;
    const later = { ...DEFAULTS, ...changeFor(lesson, DEFAULTS, true) };
    const more = { ...later, phrases: { ...later.phrases, never: [...later.phrases.never, 'leverage'] } };
    expect(changeFor(lesson, more, false)).toEqual({ phrases: { hold: [], tip: [], never: ['leverage'] } });
  });
});

test('the habit that the table speaks of is one that is found', () => {
  expect(judge(DRAFT, 'strict').findings.map(({ rule }) => rule)).toContain('hype');
});
