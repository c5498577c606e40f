import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remedies, rules } from '../../rules';
import { shippedRules } from '../../rules/judge';
import { staleFiles } from '../../src/commands/rules-readme';
import { createJudge } from '../../src/core/check';
import { MARKS } from '../../src/core/marks';
import { readPattern } from '../../src/core/pattern';
import { GROUPS } from '../../src/core/rule';
import { STAGES } from '../../src/core/types';
import { draftOf } from '../core/draft';

const FOLDER = new URL('../../rules/', import.meta.url);
const NO_RULES = ['index.ts', 'judge.ts', 'shipped.ts'];

test('every file of the folder is a rule in the list, under the name of its id', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !NO_RULES.includes(name));
  const named = rules.map(({ id }) => `${id}.ts`);
  expect(files.toSorted(), 'rules/index.ts lists every rule file, and a rule has its file’s name').toEqual(
    named.toSorted(),
  );
});

/** Every norm, and the rules that keep it. */
const NORMS: Readonly<Record<string, readonly string[]>> = {
  'a pitch': ['pitch', 'selling-question'],
  'the elevator pitch': ['elevator-pitch'],
  hype: ['hype'],
  'income and investment promises': ['income-promise', 'scam'],
  'false urgency': ['false-urgency'],
  'you could really help me': ['self-serving-ask'],
  'pick your brain': ['pick-your-brain'],
  'a job, referral, introduction or money of a stranger': ['favour-of-a-stranger', 'recruiter-blast'],
  'share, repost, like, subscribe': ['share-request'],
  'spending an introduction': ['spending-an-introduction'],
  'more than one ask': ['several-asks'],
  'a call at once': ['meeting-grab'],
  'a calendar link': ['calendar-link'],
  'number, card, brochure, link': ['contact-card', 'early-link'],
  'all about me': ['all-about-me'],
  'an opener that fits anyone': ['generic-opener'],
  'flattery without detail': ['empty-flattery', 'false-familiarity'],
  'mutual connections as the only reason': ['mutual-connections-only'],
  'a mass mail': ['unfilled-placeholder', 'wrong-name', 'mass-greeting'],
  'newsletter voice': ['newsletter-voice'],
  'follow for follow': ['follow-for-follow'],
  'growth talk': ['growth-talk'],
  'engagement bait': ['engagement-bait'],
  'a bare bump': ['bare-bump'],
  guilt: ['guilt'],
  'a third unanswered message': ['too-many-follow-ups'],
  'asking again after a no': ['asking-after-no'],
  'threats of the last chance': ['last-chance', 'threat'],
  'butting in': ['butting-in'],
  'pushing at a community': ['pushed-at-community'],
  'a political agenda': ['political-agenda'],
  'a bare hello': ['bare-hello'],
  'nothing to take up': ['nothing-to-take-up'],
  'a specific reason': ['specific-reason', 'shared-place'],
  'a question about them': ['question-about-them'],
  'an offer with no string': ['offer-of-help'],
  'thanks that stop there': ['thanks-that-stop'],
  'a plain hello': ['warm-word'],
  'naming who introduced you': ['named-introducer'],
  'an easy way out': ['easy-way-out'],
  'answering what they asked': ['answers-them'],
  'a modest ask': ['modest-ask'],
  'a no taken kindly': ['accepts-no'],
  'a customer': ['customer'],
  'a posted job': ['applies-for-posted-job'],
  'something new in a follow-up': ['adds-something-new'],
  'quoting or discussing a pitch': ['talks-about-pitches'],
};

test('every norm has its rule, and every rule its norm', () => {
  const kept = Object.values(NORMS).flat();
  expect(kept.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s says what it is in a breath, and where from',
  (_, rule) => {
    expect(rule.title.length).toBeLessThanOrEqual(40);
    expect(rule.why.length).toBeLessThanOrEqual(170);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.source).not.toBe('');
    expect(rule.weight).toBeGreaterThan(0);
    expect(GROUPS).toContain(rule.group);
    expect(rule.group === 'courtesies').toBe(rule.kind === 'courtesy');
    for (const stage of rule.stages) expect(STAGES).toContain(stage);
  },
);

test.each(rules.map((rule) => [rule.id, rule.phrases ?? []] as const))(
  '%s has patterns that can be read',
  (_, phrases) => {
    for (const phrase of phrases) expect(() => readPattern(phrase), phrase).not.toThrow();
    expect(new Set(phrases).size).toBe(phrases.length);
  },
);

test('a rule names only rules, families and marks that exist', () => {
  const known = new Set<string>([...rules.map(({ id }) => id), ...GROUPS, ...Object.keys(MARKS)]);
  for (const { id, unless = [] } of rules)
    expect([id, unless.filter((name) => !known.has(name))]).toEqual([id, []]);
});

test('each remedy is that of its rule', () => {
  expect(remedies).toEqual(Object.fromEntries(rules.map(({ id, remedy }) => [id, remedy])));
});

test('the README and the packed rules are those of the rule files', async () => {
  expect(
    await staleFiles(),
    'These files of rules/ are out of date: run `npm run rules` and commit them.',
  ).toEqual([]);
});

test('what ships is what is written', () => {
  const plain = (list: readonly object[]) => JSON.stringify(list);
  expect(plain(shippedRules())).toBe(plain(rules));
  for (const rule of shippedRules()) {
    const written = rules.find(({ id }) => id === rule.id);
    expect([rule.id, rule.find, rule.only]).toEqual([rule.id, written?.find, written?.only]);
  }
  const draft = draftOf('Hi {{first_name}}, we help founders get more leads. 15 minutes this week?');
  const [shipped, written] = [createJudge(shippedRules()), createJudge(rules)];
  expect(shipped(draft, 'balanced')).toEqual(written(draft, 'balanced'));
});

test('the README tells of every rule', () => {
  const text = readFileSync(new URL('README.md', FOLDER), 'utf8');
  for (const { id } of rules) expect(text).toContain(`### ${id}: `);
});
