import { expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { readLine } from '../../src/desk/line';
import { runCheck as check } from './run-check';

const jsonl = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');

const PITCH =
  'Hi Maya,\n\nWe help companies like yours cut costs by 40%. It is the opportunity of a lifetime. Can we hop on a quick call this week?';

test('a pitch is held, with each habit, its words and a rewrite', async () => {
  const { status, out } = await check([PITCH]);
  expect(status).toBe(0);
  expect(out).toMatch(/^Hold/);
  expect(out).toContain('opportunity of a lifetime');
  expect(out).toContain('A version that puts the relationship first:');
});

test('of a message in another language it says what it looked at', async () => {
  const german = 'Hallo {{vorname}}, Ihr Vortrag hat mir sehr gefallen, und ich habe noch eine Frage.';
  const { out } = await check([german]);
  expect(out).toMatch(
    /^Hold: this is not in English, so only blanks, names, links and counts were looked at\./,
  );
  expect(out).not.toContain('A version');
  const { out: line } = await check(['--jsonl'], jsonl({ text: german }));
  expect(JSON.parse(line)).toMatchObject({ level: 'hold', unread: true, rewrite: null });
});

test('a stream is answered a line each, in order, with offsets into the text', async () => {
  const { status, out } = await check(
    ['--jsonl'],
    jsonl({ id: 'a', text: PITCH }, { id: 2, text: 'Thank you, Maya, that was kind.' }),
  );
  const [held, clear] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(held).toMatchObject({ id: 'a', stage: 'first-message', level: 'hold' });
  expect(Object.keys(held)).toEqual(['id', 'stage', 'level', 'score', 'findings', 'rewrite']);
  for (const finding of held.findings) {
    expect(Object.keys(finding)).toEqual(['rule', 'start', 'end', 'title', 'why']);
    expect(PITCH.slice(finding.start, finding.end)).not.toBe('');
  }
  for (const { start, end } of held.rewrite.blanks) {
    expect(held.rewrite.text.slice(start, end)).toMatch(/^\[.+\]$/);
  }
  expect(clear).toEqual({
    id: 2,
    stage: 'first-message',
    level: 'clear',
    score: clear.score,
    findings: [],
    rewrite: null,
  });
});

test('a conversation given in part is completed', async () => {
  const { out } = await check(
    ['--jsonl', '--no-rewrite'],
    jsonl({ text: PITCH, conversation: { sent: 4, received: 5 } }),
  );
  expect(JSON.parse(out)).toMatchObject({ stage: 'in-conversation' });
  expect(JSON.parse(out)).not.toHaveProperty('rewrite');
});

test.each([
  ['{"text": "Hi', 'this line is not JSON'],
  ['["Hi"]', 'this line is not an object'],
  ['', 'this line is not JSON'],
  [{}, 'text is missing'],
  [{ text: 7 }, 'text should be a text, not 7'],
  [{ text: 'Hi', surface: 'fax' }, 'surface should be one of linkedin-message, linkedin-invite,'],
  [{ text: 'Hi', conversation: { sent: -1 } }, 'conversation.sent should be a count such as 2, not -1'],
])(
  'the line %j is answered in its place with what is wrong, and the rest still checked',
  async (line, error) => {
    const { status, out } = await check(
      ['--jsonl'],
      jsonl({ id: 1, text: 'Hi' }, line, { id: 3, text: 'Hi' }),
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(status).toBe(1);
    expect(answers.map((answer) => answer.id ?? answer.line)).toEqual([1, 2, 3]);
    expect(answers[1].error).toContain(error);
  },
);

test.each([
  [['--colour', 'red', 'Hi'], "Unknown option '--colour'."],
  [[], 'There is no message to check'],
  [['Hi', 'Maya'], 'more than one message'],
  [['--conversation', '{sent', 'Hi'], '--conversation is not JSON.'],
  [['--sensitivity', 'furious', 'Hi'], 'sensitivity should be'],
  [['--jsonl', 'Hi'], 'standard input'],
])('%j is refused in one sentence, with status 2', async (args, sentence) => {
  const { status, out, err } = await check(args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(sentence);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test.each(['🚲', 'a\ud83db', 'ok', 'wheel', 'Sorry for your loss.'])(
  'a word or two without a habit (%j) is no ground for anything',
  (text) => {
    const line = readLine({ text });
    expect('error' in line ? null : judge(line.draft, 'strict').level).toBe('clear');
  },
);

const ODD = [
  '',
  '   \n ',
  '👋',
  '\ud800',
  'שלום מאיה',
  '<b>Hi</b> & bye',
  'https://a.example/x '.repeat(1000),
  'a'.repeat(1_000_000),
  'we help you '.repeat(80_000),
];

test('odd input has a verdict each', async () => {
  const { status, out } = await check(['--jsonl'], jsonl(...ODD.map((text) => ({ text }))));
  const answers = out.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(answers).toHaveLength(ODD.length);
  for (const answer of answers) expect(['clear', 'tip', 'hold']).toContain(JSON.parse(answer).level);
});
