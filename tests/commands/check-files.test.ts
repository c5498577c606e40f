import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { runCheck } from './run-check';

const FOLDER = mkdtempSync(join(tmpdir(), 'drafts-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const PITCH = 'We help companies like yours cut costs by 40%. Can we hop on a quick call this week?';
const WARM = 'Your talk on ferries stayed with me, Tom. What did people ask you most afterwards?';

const HELD = fileOf('held.csv', `id;Name;Message\r\n1;Maya;"Hi {{name}},\r\n${PITCH}"\r\n2;Tom;${WARM}\r\n`);
const FINE = fileOf('fine.txt', `${WARM}\n\nThank you, Maya, that was kind.\n`);

describe('the exit status', () => {
  test('is 0 where nothing is held', async () => {
    const { status, out } = await runCheck([FINE]);
    expect(out).toBe('2 drafts: 0 held, 0 tipped, 2 clear.\n');
    expect(status).toBe(0);
  });

  test('is 1 where a draft is held, and its row is named, with its habits', async () => {
    const { status, out } = await runCheck([HELD, FINE]);
    expect(status).toBe(1);
    expect(out).toContain(`${HELD}:2: row 2: hold (first message`);
    expect(out).toContain('hop on a quick call');
    expect(out).toContain('4 drafts: 1 held');
  });

  test('is 1 where a row cannot be read, and the rest is still checked', async () => {
    const lines = fileOf(
      'lines.jsonl',
      `{"text":"${WARM}"}\n{"text":7}\n\n{"message":"Thank you, that was kind."}\n`,
    );
    const { status, out } = await runCheck([lines]);
    expect(status).toBe(1);
    expect(out).toContain(`Row 2 of ${lines} is not read: "text" should be a text, not 7.`);
    expect(out).toContain('2 drafts: 0 held, 0 tipped, 2 clear, 1 not read.');
  });

  test.each([
    [['missing.csv'], 'There is no file missing.csv.'],
    [[FINE, 'Hi Maya'], 'There is no file Hi Maya.'],
    [['--format', 'json'], 'There is no file to check.'],
    [['--format', 'xml', FINE], '--format is one of text, json, csv, sarif.'],
    [['--stage', 'later', FINE], '--stage is one of'],
    [['--format', 'csv', FINE, HELD], '--format csv gives one file back'],
    [['--conversation', '{}', FINE], '--conversation is for one message'],
  ])('%j is refused in one sentence, with status 2', async (args, sentence) => {
    const { status, out, err } = await runCheck(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a file that is', () => {
  const TABLE = `id;Vorname;Nachricht;Größe\r\n1;Jürgen;"Grüße ""dir"",\r\n${PITCH}";=1+1\r\n2;Zoë;${WARM};-3\r\n`;
  const files = [
    ['UTF-8', Buffer.from(TABLE), 'utf8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TABLE}`), 'utf8'],
    ['UTF-16', Buffer.from(`\ufeff${TABLE}`, 'utf16le'), 'utf16le'],
    ['Windows-1252', Buffer.from(TABLE, 'latin1'), 'latin1'],
  ] as const;
  test.each(files)('%s comes back as it was, with the verdicts after it', async (name, bytes, encoding) => {
    const { status, bytes: out } = await runCheck(['--format', 'csv', fileOf(`${name}.csv`, bytes)]);
    const before = Papa.parse<string[]>(bytes.toString(encoding), { delimiter: ';' }).data;
    const after = Papa.parse<string[]>(out.toString(encoding), { delimiter: ';' }).data;
    expect(status).toBe(1);
    expect(after).toHaveLength(before.length);
    before.forEach((cells, row) => {
      expect(after[row]?.slice(0, cells.length)).toEqual(cells);
    });
    expect(after[0]?.slice(4)[0]).toBe('know me first: level');
    expect(after.slice(1, 3).map((cells) => cells[4])).toEqual(['hold', 'clear']);
    expect(out.toString(encoding).match(/(?<!\r)\n/g)).toBe(null);
  });

  test('garbled is refused, with its row', async () => {
    const mixed = Buffer.concat([Buffer.from(`id,text\n1,Grüße\n`), Buffer.from('2,Grüße\n', 'latin1')]);
    const path = fileOf('mixed.csv', mixed);
    const { status, out } = await runCheck([path]);
    expect(status).toBe(1);
    expect(out).toContain(`Row 3 of ${path} is neither UTF-8 nor Windows-1252 throughout.`);
  });
});

test('JSON has each row with its place, what was found and a rewrite', async () => {
  const { out } = await runCheck(['--format', 'json', HELD]);
  const { drafts, summary } = JSON.parse(out);
  expect(drafts).toMatchObject([
    { file: HELD, row: 2, line: 2, level: 'hold', rewrite: { text: expect.any(String) } },
    { file: HELD, row: 3, line: 4, level: 'clear', rewrite: null },
  ]);
  expect(summary).toEqual({ hold: 1, tip: 0, clear: 1, unread: 0 });
});

test('SARIF has a result for each habit, at the line of its row, and every rule that it names', async () => {
  const { out } = await runCheck(['--format', 'sarif', HELD, FINE]);
  const { version, runs } = JSON.parse(out);
  const [{ tool, results }] = runs;
  const known = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(version).toBe('2.1.0');
  expect(results.length).toBeGreaterThan(1);
  for (const { ruleId, level, locations } of results) {
    expect(known).toContain(ruleId);
    expect(level).toBe('error');
    expect(locations[0].physicalLocation.region.startLine).toBe(2);
  }
});

test('JSON and SARIF are whole where there is nothing to say', async () => {
  expect(
    JSON.parse((await runCheck(['--format', 'json', fileOf('none.csv', 'id,text\n')])).out).drafts,
  ).toEqual([]);
  expect(JSON.parse((await runCheck(['--format', 'sarif', FINE])).out).runs[0].results).toEqual([]);
});

test('steps are judged where they stand, and a sequence as a whole', async () => {
  const steps = ['1', '2', '3', '4', '5'].map((step) => `Maya,Spring,${step},"${PITCH}"`).join('\n');
  const { out } = await runCheck([fileOf('steps.csv', `name,sequence,step,text\n${steps}\n`)]);
  expect(out).toContain('row 2: hold (first message');
  expect(out).toContain('row 3: hold (no reply yet');
  expect(out).toContain('rows 2 to 6 (Spring, Maya): Every step asks, none gives');
  expect(out).toContain('rows 2 to 6 (Spring, Maya): 5 steps with no answer');
});

describe('steps that stand side by side', () => {
  const names = ['id', 'First Name', 'Email 1', 'Email 2', 'Notes'];
  const rows = [
    ['1', 'Maya', `Hi {{first_name}},\n${PITCH}`, PITCH, '=1+1'],
    ['2', 'Tom', WARM, '', '-5'],
  ];
  const beside = fileOf('beside.csv', `${Papa.unparse([names, ...rows], { newline: '\r\n' })}\r\n`);

  test('are judged each, and as a sequence, with the row and the column named', async () => {
    const { status, out } = await runCheck([beside]);
    expect(status).toBe(1);
    expect(out).toContain(`${beside}:2: row 2, step 1 (Email 1): hold (first message`);
    expect(out).toContain(`${beside}:2: row 2, step 2 (Email 2): hold (no reply yet`);
    expect(out).toContain('row 2 (Maya): Every step asks, none gives');
    expect(out).toContain('3 drafts: 2 held');
  });

  test('come back in their row, cell by cell, with what each comes to', async () => {
    const { out } = await runCheck(['--format', 'csv', beside]);
    const [top = [], maya = [], tom = []] = Papa.parse<string[]>(out, { delimiter: ',' }).data;
    expect([top, maya, tom].map((cells) => cells.slice(0, 5))).toEqual([names, ...rows]);
    const at = (name: string) => top.indexOf(`know me first: ${name}`);
    expect(['level', 'sequence', 'Email 1: level', 'Email 2: level'].map((name) => maya[at(name)])).toEqual([
      ...['hold', 'Every step asks, none gives', 'hold', 'hold'],
    ]);
    expect(['level', 'sequence', 'Email 1: level', 'Email 2: level'].map((name) => tom[at(name)])).toEqual([
      ...['clear', '', 'clear', ''],
    ]);
  });

  test('have their place in JSON and in SARIF', async () => {
    const { drafts } = JSON.parse((await runCheck(['--format', 'json', '--no-rewrite', beside])).out);
    expect(drafts).toMatchObject([
      { row: 2, step: 1, column: 'Email 1', level: 'hold' },
      { row: 2, step: 2, column: 'Email 2', stage: 'no-reply-yet' },
      { row: 3, step: 1, column: 'Email 1', level: 'clear' },
    ]);
    const [{ results }] = JSON.parse((await runCheck(['--format', 'sarif', beside])).out).runs;
    expect(results[0].message.text).toMatch(/^Row 2, step 1 \(Email 1\): /);
  });

  test('can be named, and so can the one column that has the text', async () => {
    const json = ['--format', 'json', '--no-rewrite', beside];
    const named = JSON.parse((await runCheck(['--steps', 'Email 2, Email 1', ...json])).out).drafts;
    expect(named[0]).toMatchObject({ row: 2, step: 1, column: 'Email 2', stage: 'first-message' });
    const one = JSON.parse((await runCheck(['--text', 'Email 2', ...json])).out).drafts;
    expect(one).toHaveLength(1);
    expect(one[0]).not.toHaveProperty('step');
  });

  test.each([
    [['--steps', 'Email 1,Email 9', beside], `There is no column Email 9 in ${beside}.`],
    [['--steps', 'Email 1', beside], '--steps takes two names or more'],
    [['--steps', 'Email 1,Email 2', '--text', 'Notes', beside], '--text and --steps exclude each other.'],
  ])('%j is refused, with status 2', async (args, sentence) => {
    const { status, err } = await runCheck(args);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});

test('a stage that is said holds for all rows that do not say theirs', async () => {
  const { out } = await runCheck(['--stage', 'in-conversation', '--format', 'json', '--no-rewrite', HELD]);
  expect(JSON.parse(out).drafts).toMatchObject([{ stage: 'in-conversation' }, { stage: 'in-conversation' }]);
});
