import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { recognise, type Sheet } from '../../src/desk/columns';
import { createDesk } from '../../src/desk/desk';
import type { Desk, DeskState } from '../../src/desk/desk-state';
import { ALL } from '../../src/desk/query';
import { USUAL } from '../../src/desk/setting';
import { stepsIn } from '../../src/desk/steps';

const PITCH = 'We help companies like yours cut costs by 40%. Can we hop on a quick call this week?';
const WARM = 'Your talk on ferries stayed with me. What did people ask you most afterwards?';

/** The columns of the steps by name, with what else stands in the cells; a column of texts unless it says otherwise. */
function stepsOf(names: readonly string[], others: Readonly<Record<string, string>> = {}) {
  const cells = names.map((name) => others[name] ?? WARM);
  return stepsIn(names, [cells, cells]).map(({ step, text, subject }) => [
    step,
    names[text],
    ...(subject === null ? [] : [names[subject]]),
  ]);
}

describe('the columns of steps are known by their names', () => {
  test.each([
    [
      ['Name', 'Email 1', 'Email 2', 'Email 3'],
      ['1 Email 1', '2 Email 2', '3 Email 3'],
    ],
    [
      ['email_2_body', 'email_1_body'],
      ['1 email_1_body', '2 email_2_body'],
    ],
    [
      ['Step 1 body', 'Step 2 body', 'Step 1 delay'],
      ['1 Step 1 body', '2 Step 2 body'],
    ],
    [
      ['Email1Body', 'Email2Body'],
      ['1 Email1Body', '2 Email2Body'],
    ],
    [
      ['Message', 'Follow-up 1', 'Follow-up 2'],
      ['1 Message', '2 Follow-up 1', '3 Follow-up 2'],
    ],
    [
      ['Follow up #1', 'Follow up #2'],
      ['2 Follow up #1', '3 Follow up #2'],
    ],
    [
      ['Connection note', 'Message 1', 'Message 2'],
      ['1 Connection note', '2 Message 1', '3 Message 2'],
    ],
    [
      ['Initial email', 'Follow-up', 'Breakup email'],
      ['1 Initial email', '2 Follow-up', '3 Breakup email'],
    ],
    [
      ['1st email', '2nd email', 'Third email'],
      ['1 1st email', '2 2nd email', '3 Third email'],
    ],
    [
      ['Day 1', 'Day 4', 'Day 11'],
      ['1 Day 1', '2 Day 4', '3 Day 11'],
    ],
    [
      ['Nachricht 1', 'Nachricht 2', 'Betreff 1'],
      ['1 Nachricht 1 Betreff 1', '2 Nachricht 2'],
    ],
    [
      ['Étape 1', 'Étape 2'],
      ['1 Étape 1', '2 Étape 2'],
    ],
    [
      ['Email 1 Subject', 'Email 1 Body', 'Email 2 Subject', 'Email 2 Body'],
      ['1 Email 1 Body Email 1 Subject', '2 Email 2 Body Email 2 Subject'],
    ],
    [
      ['Subject', 'Email 1', 'Email 2'],
      ['1 Email 1 Subject', '2 Email 2'],
    ],
    [
      ['LinkedIn message 1', 'Email 1'],
      ['1 LinkedIn message 1', '2 Email 1'],
    ],
    [
      ['Email 1', 'Email 1 Body', 'Email 2 Body'],
      ['1 Email 1 Body', '2 Email 2 Body'],
    ],
  ] as const)('%j', (names, steps) => {
    expect(stepsOf(names).map((each) => each.join(' '))).toEqual(steps);
  });

  test.each([
    [['Name', 'Message']],
    [['Email 1', 'Name']],
    [['Version 1', 'Version 2']],
    [['Custom 1', 'Custom 2']],
    [['Notes 1', 'Notes 2']],
    [['Email 1 sent at', 'Email 2 sent at']],
    [['Message', 'Last message']],
  ])('there are none in %j', (names) => {
    expect(stepsOf(names)).toEqual([]);
  });

  test('but not where their cells are no sentences', () => {
    const addresses = { 'Email 1': 'maya@example.org', 'Email 2': 'tom@example.org' };
    expect(stepsOf(['Email 1', 'Email 2'], addresses)).toEqual([]);
    expect(stepsOf(['Step 1', 'Step 1 body', 'Step 2 body'], { 'Step 1': 'Auto email' })).toEqual([
      [1, 'Step 1 body'],
      [2, 'Step 2 body'],
    ]);
  });

  test('a step that no row has yet is one, where another has texts', () => {
    expect(stepsOf(['Email 1', 'Email 2'], { 'Email 2': '' })).toHaveLength(2);
    expect(stepsOf(['Email 1', 'Email 2'], { 'Email 1': '', 'Email 2': '' })).toEqual([]);
  });

  test('and their columns are nothing else', () => {
    const names = ['First name', 'Message', 'Follow-up 1', 'Subject', 'Campaign'];
    const sheet = recognise([names, ['Maya', WARM, WARM, 'Ferries', 'Spring']]);
    expect(sheet.hasNames).toBe(true);
    expect(sheet.columns).toMatchObject({ text: null, subject: null, step: null, name: 0, sequence: 4 });
    expect(sheet.steps).toEqual([
      { step: 1, text: 1, subject: 3 },
      { step: 2, text: 2, subject: null },
    ]);
  });
});

const NAMES = ['Id', 'First Name', 'Campaign', 'Email 1', 'Email 2', 'Email 3', 'Formula'];
const ROWS = [
  ['1', 'Maya', 'Spring', `Hi {{first_name}},\n\n${PITCH}`, `${PITCH} It is the second.`, PITCH, '=1+1'],
  ['2', 'Zoë', 'Spring', WARM, '', `Thank you, "Zoë"; that was kind.`, '-5'],
  ['3', 'Tom', 'Spring', '', '', '', 'x'],
];
const TABLE = `${Papa.unparse([NAMES, ...ROWS], { newline: '\r\n' })}\r\n`;

interface Opened {
  readonly desk: Desk;
  readonly state: () => DeskState;
  readonly done: () => Promise<DeskState>;
}

async function opened(text: string): Promise<Opened> {
  let last: DeskState | null = null;
  let finish: (state: DeskState) => void = () => {};
  const told = (state: DeskState) => {
    last = state;
    if (state.phase === 'done') finish(state);
  };
  const desk = createDesk({ judge, store: null, told });
  const state = () => {
    if (!last) throw new Error('It has told nothing.');
    return last;
  };
  const done = () =>
    new Promise<DeskState>((resolve) => {
      finish = resolve;
    });
  const first = done();
  await desk.open(new Blob([text]), 'a.csv', USUAL);
  await first;
  return { desk, state, done };
}

const sheetOf = ({ sheet }: DeskState): Sheet => {
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

test('each step is judged where it stands, with the stage it would have', async () => {
  const { desk, state } = await opened(TABLE);
  const { rows } = await desk.page(ALL, 0, 9);
  expect(
    rows.map(({ number, step, column, standing, stage }) => [number, step, column, standing, stage]),
  ).toEqual([
    [2, 1, 'Email 1', 'hold', 'first-message'],
    [2, 2, 'Email 2', 'hold', 'no-reply-yet'],
    [2, 3, 'Email 3', 'hold', 'no-reply-yet'],
    [3, 1, 'Email 1', 'clear', 'first-message'],
    [3, 3, 'Email 3', 'clear', 'no-reply-yet'],
  ]);
  expect(state().counts).toEqual({ clear: 2, tip: 0, hold: 3, unread: 0 });
  expect(state().steps.map(({ step, column, counts }) => [step, column, counts.hold, counts.clear])).toEqual([
    [1, 'Email 1', 1, 1],
    [2, 'Email 2', 1, 0],
    [3, 'Email 3', 1, 1],
  ]);
  expect((await desk.page({ ...ALL, step: 3 }, 0, 9)).rows.map(({ number }) => number)).toEqual([2, 3]);
});

test('and the steps of a row are a sequence, of which there is something to say as a whole', async () => {
  const { state } = await opened(TABLE);
  expect(state().sequences).toMatchObject({
    count: 2,
    found: { 'every-step-asks': 1, 'long-silence': 0 },
    first: [{ rule: 'every-step-asks', sequence: 'Spring, Maya', first: 2, last: 2, steps: 3 }],
  });
});

test('what is given back has every cell of its own, then what the row comes to, then each step', async () => {
  const { desk } = await opened(TABLE);
  await desk.mend(1, '=Thank you, Maya.');
  const text = await (await desk.give()).file.text();
  const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
  expect(data.map((cells) => cells.slice(0, NAMES.length))).toEqual([NAMES, ...ROWS, ['']]);
  const [names = [], maya = [], zoe = [], tom = []] = data;
  const cell = (row: readonly string[], name: string) => row[names.indexOf(`know me first: ${name}`)];
  expect(
    ['level', 'Email 1: level', 'Email 2: level', 'Email 3: level'].map((name) => cell(maya, name)),
  ).toEqual([...['hold', 'hold', 'clear', 'hold']]);
  expect(cell(maya, 'Email 2: rewrite')).toBe("'=Thank you, Maya.");
  expect(cell(maya, 'Email 2: stage')).toBe('no-reply-yet');
  expect(['level', 'Email 2: level', 'Email 3: level'].map((name) => cell(zoe, name))).toEqual([
    'clear',
    '',
    'clear',
  ]);
  // A row without any step is as it was.
  expect(tom).toEqual(ROWS[2]);
  expect(text.split('\r\n')).toHaveLength(TABLE.split('\r\n').length);
});

test('words are looked for in the text of a step and the cells beside it, not in the other steps', async () => {
  const { desk } = await opened(TABLE);
  const stepsWith = async (words: string) =>
    (await desk.page({ ...ALL, words }, 0, 9)).rows.map(({ number, step }) => [number, step]);
  expect(await stepsWith('it is the second')).toEqual([[2, 2]]);
  expect(await stepsWith('"zoë"; that')).toEqual([[3, 3]]);
  expect(await stepsWith('zoë')).toEqual([
    [3, 1],
    [3, 3],
  ]);
});

test('a step that is mended changes what is said of its sequence, and so does a text that is given back', async () => {
  const { desk, state } = await opened(TABLE);
  await desk.mend(1, WARM);
  expect(state().sequences).toMatchObject({ count: 2, found: { 'every-step-asks': 0 }, first: [] });
  await desk.mend(1, null);
  expect(state().sequences).toMatchObject({ found: { 'every-step-asks': 1 }, first: [{ first: 2 }] });
});

test('what a sequence comes to stands in its row', async () => {
  const { desk } = await opened(TABLE);
  const { data } = Papa.parse<string[]>(await (await desk.give()).file.text(), { delimiter: ',' });
  const at = data[0]?.indexOf('know me first: sequence') ?? -1;
  expect(data.slice(1, 3).map((cells) => cells[at])).toEqual(['Every step asks, none gives', '']);
});

test('steps that were not recognised rightly can be corrected, and what was mended stays with its cell', async () => {
  const { desk, state, done } = await opened(TABLE);
  await desk.mend(4, 'Thank you, that was kind of you.');
  const sheet = sheetOf(state());
  const steps = sheet.steps.filter(({ text }) => text !== 4).map((each, nth) => ({ ...each, step: nth + 1 }));
  const again = done();
  await desk.again({ ...sheet, steps }, USUAL);
  await again;
  const { rows } = await desk.page(ALL, 0, 9);
  expect(rows.map(({ number, step, column, isMended }) => [number, step, column, isMended])).toEqual([
    [2, 1, 'Email 1', false],
    [2, 2, 'Email 3', false],
    [3, 1, 'Email 1', false],
    [3, 2, 'Email 3', true],
  ]);
  const once = done();
  await desk.again({ ...sheet, columns: { ...sheet.columns, text: 5 }, steps: [] }, USUAL);
  await once;
  expect(state().steps).toEqual([]);
  const one = await desk.page(ALL, 0, 9);
  expect(one.rows.map(({ number, step, isMended }) => [number, step, isMended])).toEqual([
    [2, null, false],
    [3, null, true],
  ]);
});

test('a row that cannot be read is named once, whatever steps it has', async () => {
  const { desk, state } = await opened(`${TABLE}4,Ida,Spring,"${WARM}",a,b,c,d,e\r\n`);
  expect(state().counts.unread).toBe(1);
  expect((await desk.page({ ...ALL, standing: 'unread' }, 0, 9)).rows).toMatchObject([
    { number: 5, step: null, error: expect.stringContaining('9 cells') },
  ]);
});

test('a stage in a cell tells how the row begins, and does not make a first message of each step', async () => {
  const { desk } = await opened(`Stage,Email 1,Email 2\nCold,${WARM},${WARM}\nReplied,${WARM},${WARM}\n`);
  const { rows } = await desk.page(ALL, 0, 9);
  expect(rows.map(({ stage }) => stage)).toEqual([
    'first-message',
    'no-reply-yet',
    'first-reply',
    'first-reply',
  ]);
});

test('a place that the name of a column says is where that step goes', async () => {
  const { desk } = await opened(`Name,Connection note,InMail 2,Message 3\nMaya,${WARM},${WARM},${WARM}\n`);
  const drafts = await Promise.all([0, 1, 2].map((at) => desk.detail(at)));
  expect(drafts.map(({ draft }) => draft?.surface)).toEqual([
    'linkedin-invite',
    'linkedin-inmail',
    'linkedin-message',
  ]);
});
