import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { describeOutcomes } from '../../src/commands/describe-outcomes';
import { describeRewrites } from '../../src/commands/describe-rewrites';
import { readLabelled } from '../../src/commands/labelled';
import { calibrationOf, type Outcome, tallyOf } from '../../src/commands/outcomes';
import { type Fault, faultsOf, rewritesOf } from '../../src/commands/rewrites';
import { type Draft, FIRST_CONTACT, type Level } from '../../src/core/types';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

const LINES = [
  {
    id: 'a',
    text: 'We help bakeries double their orders. Worth a quick call?',
    label: 'flag',
    reasons: ['pitch'],
    source: 'one',
  },
  {
    id: 'b',
    text: 'Your talk on sourdough made me bake again, thank you.',
    label: 'ok',
    reasons: [],
    source: 'two',
  },
  { id: 'c', text: 'Hm.', label: 'ok', disputed: true, source: 'two' },
];

function outcomeOf(flag: boolean, level: Level, score: number): Outcome {
  const conversation = { sent: 0, received: 0, unanswered: 0, complete: true, group: false, recipient: null };
  return {
    message: {
      id: `${level}-${score}`,
      draft: {
        text: 'A text',
        surface: 'x-message',
        conversation: { ...conversation, theirLast: null, replyingTo: null },
      },
      flag,
      reasons: flag ? ['pitch'] : [],
      source: 'one',
    },
    verdict: {
      stage: 'first-message',
      level,
      score,
      findings: [{ rule: 'pitch', start: 0, end: 1, title: 'An offer', why: 'It comes early.' }],
      courtesies: [],
    },
  };
}

const OUTCOMES = [
  outcomeOf(true, 'hold', 0.9),
  outcomeOf(true, 'hold', 0.8),
  outcomeOf(true, 'tip', 0.5),
  outcomeOf(false, 'hold', 0.85),
  outcomeOf(false, 'tip', 0.4),
  outcomeOf(false, 'clear', 0.05),
];

describe('labelled messages', () => {
  test('are read, the disputed ones left out', () => {
    const messages = readLabelled(fileOf('fine.jsonl', LINES));
    expect(messages.map(({ id, flag, source }) => [id, flag, source])).toEqual([
      ['a', true, 'one'],
      ['b', false, 'two'],
    ]);
  });

  test.each([
    ['no JSON', 'nothing', 'not a JSON object'],
    ['a list', [], 'text is missing'],
    ['no text', { label: 'ok' }, 'text is missing'],
    ['no label', { text: 'Hi' }, 'label should be'],
    ['an unknown surface', { text: 'Hi', label: 'ok', surface: 'fax' }, 'surface should be'],
  ])('that are %s are refused, with their line', (_, line, complaint) => {
    const path = fileOf('bad.jsonl', [LINES[0], line]);
    expect(() => readLabelled(path)).toThrow(complaint);
    expect(() => readLabelled(path)).toThrow(':2');
  });
});

describe('outcomes', () => {
  test('are counted: held means flagged', () => {
    expect(tallyOf(OUTCOMES)).toEqual({
      messages: 6,
      flagged: 3,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      falseHolds: 1,
      falseTips: 1,
    });
  });

  test('of nothing have no shares', () => {
    expect(tallyOf([])).toMatchObject({ precision: null, recall: null, f1: null });
  });

  test('are compared with what their scores said', () => {
    expect(calibrationOf(OUTCOMES).map(({ messages, found }) => [messages, found])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
      [2, 0.5],
      [1, 1],
    ]);
  });

  test('are told with each mistake and the words that led to it', () => {
    const told = describeOutcomes(OUTCOMES);
    expect(told).toMatch(/^pitch +3 +3/m);
    expect(told).toContain('Held, though fine: 1');
    expect(told).toContain('Missed: 1');
    expect(
      describeOutcomes(OUTCOMES.map((one) => ({ ...one, verdict: { ...one.verdict, unread: true } }))),
    ).toMatch(/x-message, not in English$/m);
    expect(told).toMatch(/hold-0\.85 0\.85 hold, first-message, x-message\n {2}"A text"\n {2}pitch: "A"/);
  });
});

const PITCHES = ['Maya', 'Selma', 'Rosa'].map((name, at) => ({
  id: `p${at}`,
  text: `Hi ${name}, your talk on tides in Porto stayed with me. We help museums sell 40% more tickets. Can we hop on a quick call this week? https://pick.example/me`,
  label: 'flag',
  source: name,
  conversation: { recipient: { name: `${name} Lind` } },
}));
const GERMAN = {
  id: 'g',
  text: 'Hallo {{vorname}}, Ihr Vortrag hat mir sehr gefallen, und ich habe noch eine Frage dazu.',
  label: 'flag',
  source: 'g',
};

describe('rewrites', () => {
  const draft: Draft = {
    text: PITCHES[0]?.text ?? '',
    surface: 'linkedin-message',
    conversation: { ...FIRST_CONTACT, recipient: { name: 'Maya Lind', id: null } },
  };

  test.each<[string, string, readonly Fault[]]>([
    ['Hi Maya, how did you come to tides, Harold?', 'a new name', ['a new name', 'a new word']],
    ['Hi Maya, your talk on 17 tides stayed with me.', 'a new number', ['a new number', 'a new word']],
    ['Hi Maya, see www.tides.example for more.', 'a new link', ['a new link', 'a new word']],
    ['Hi Maya, your talk on whales stayed with me.', 'a new word', ['a new word']],
    [draft.text, 'the draft itself', ['not clear at strict']],
    ['[the first] [the second] [the third]', 'three blanks', ['too many blanks']],
    [`Hi Maya, ${'your talk on tides stayed with me. '.repeat(12)}`, 'a long one', ['too long']],
  ])('%s is found out: %s', (text, _, faults) => {
    const blanks = [...text.matchAll(/\[[^\]]+\]/g)].map(({ 0: blank, index }) => ({
      start: index,
      end: index + blank.length,
    }));
    expect(faultsOf(draft, { text, blanks }, judge)).toEqual(expect.arrayContaining([...faults]));
  });

  test('of held messages are counted, with why there is none, and what they share', () => {
    const messages = readLabelled(fileOf('held.jsonl', [...PITCHES, GERMAN, LINES[1]]));
    const all = rewritesOf(messages, judge, 'balanced');
    expect(all.map(({ message: { id }, lack, faults }) => [id, lack, faults])).toEqual([
      ['p0', null, []],
      ['p1', null, []],
      ['p2', null, []],
      ['g', 'not in English', []],
    ]);
    const told = describeRewrites(all);
    expect(told).toMatch(/^Held +4$/m);
    expect(told).toMatch(/^with a rewrite +3 +75\.0 %$/m);
    expect(told).toMatch(/^ {2}without: not in English +1 +25\.0 %$/m);
    expect(told).toMatch(/^With a fault: 0$/m);
  });

  test('are compared with each other, names and blanks aside', () => {
    const messages = readLabelled(fileOf('alike.jsonl', PITCHES));
    const texts = [
      'Hi Maya,\n\nHow did you, Maya, come to [what they do]?',
      'Hi Selma,\n\nHow did you, Selma, come to [their work]?',
      'Hi Rosa,\n\nYour talk on tides in Porto stayed with me.',
    ];
    const all = rewritesOf(messages, judge, 'balanced').map((one, at) => ({
      ...one,
      rewrite: { text: texts[at] ?? '', blanks: [] },
    }));
    const told = describeRewrites(all);
    expect(told).toMatch(/^commonest opening +2 +66\.7 %$/m);
    expect(told).toMatch(/^with a sentence that others have too +2 /m);
    expect(told).toContain('  2 × How did you, …, come to […]?');
  });

  test('with a fault are told with their drafts', () => {
    const [one] = rewritesOf(readLabelled(fileOf('one.jsonl', PITCHES)), judge, 'balanced');
    const told = describeRewrites(one ? [{ ...one, faults: ['a new name'] }] : []);
    expect(told).toMatch(/^ {2}a new name +1 +100\.0 %$/m);
    expect(told).toContain('With a fault: 1\n\np0: a new name\n  "Hi Maya, your talk on tides');
  });

  test('of nothing are told as well', () => {
    expect(describeRewrites([])).toMatch(/^Held +0$/m);
  });
});

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'src/commands/evaluate.ts', ...args], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('the command', () => {
  test('judges a file', () => {
    const { stdout, status } = run(fileOf('run.jsonl', LINES));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all +2 +1 /m);
    expect(stdout).toMatch(/^By stage/m);
    expect(stdout).toMatch(/^Score +messages/m);
  }, 30_000);

  test('looks at the rewrites', () => {
    const { stdout, status } = run('--rewrites', fileOf('rewrites.jsonl', PITCHES));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^with a rewrite +3 +100\.0 %$/m);
  }, 30_000);

  test.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.jsonl']],
    ['rewrites in folds', ['--rewrites', '--folds', '3', 'tests/corpus/written.jsonl']],
    ['one fold', ['--folds', '1', 'tests/corpus/written.jsonl']],
    ['an unknown sensitivity', ['--sensitivity', 'loud', 'tests/corpus/written.jsonl']],
    ['an unknown option', ['--loud']],
  ])(
    'given %s says so in a sentence, with status 2',
    (_, args) => {
      const { stderr, status } = run(...args);
      expect(status).toBe(2);
      expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm ')).length).toBe(1);
    },
    30_000,
  );
});
