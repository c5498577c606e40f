import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { remedies } from '../../rules';
import { judge } from '../../rules/judge';
import { createDesk } from '../../src/desk/desk';
import type { Desk, DeskState } from '../../src/desk/desk-state';
import { STANDINGS } from '../../src/desk/ledger';
import { ALL } from '../../src/desk/query';
import { USUAL } from '../../src/desk/setting';
import { rewrite } from '../../src/rewrite/rewrite';

const PITCH = 'We help companies like yours cut costs by 40%. Can we hop on a quick call this week?';
const WARM = 'Your talk on ferries stayed with me. What did people ask you most afterwards?';

interface Watched {
  readonly desk: Desk;
  readonly state: () => DeskState;
  readonly until: (is: (state: DeskState) => boolean) => Promise<DeskState>;
}

/** A desk without a database, and what it tells. */
function watched(): Watched {
  let last: DeskState | null = null;
  const waiting = new Set<() => void>();
  const desk = createDesk({
    judge,
    rewrite: (draft, verdict) => rewrite(draft, verdict, { judge, remedies }),
    store: null,
    told: (state) => {
      last = state;
      for (const look of [...waiting]) look();
    },
  });
  const state = () => {
    if (!last) throw new Error('It has told nothing.');
    return last;
  };
  const until = (is: (state: DeskState) => boolean) =>
    new Promise<DeskState>((done) => {
      const look = () => {
        if (!last || !is(last)) return;
        waiting.delete(look);
        done(last);
      };
      waiting.add(look);
      look();
    });
  return { desk, state, until };
}

const done = ({ phase }: DeskState) => phase === 'done';

const TABLE = `\ufeffid;Name;Nachricht;Formel\r\n1;Maya;"Hi {{name}},\r\n${PITCH}";=1+1\r\n2;Tom;"Hi {{name}}, ${WARM}";-3\r\n\r\n3;Zoë;"Hi {{name}},\r\n${PITCH}";@x\r\n4;;Hi {{name}}!;"a ""b"""\r\n`;

async function opened(text: BlobPart, name = 'a.csv'): Promise<Watched> {
  const all = watched();
  await all.desk.open(new Blob([text]), name, USUAL);
  await all.until(done);
  return all;
}

test('a file is judged, counted, and each habit has its share', async () => {
  const { state } = await opened(TABLE);
  expect(state().counts).toEqual({ clear: 1, tip: 0, hold: 3, unread: 0 });
  expect(state().habits).toContainEqual(expect.objectContaining({ rule: 'meeting-grab', count: 2 }));
  expect(state()).toMatchObject({ copies: 1, encoding: 'utf-8-mark', phase: 'done' });
});

describe('the table', () => {
  const query = (change: Partial<typeof ALL>) => ({ ...ALL, ...change });
  test.each([
    ['all, in the order of the file', {}, [2, 3, 5, 6]],
    ['the shortest first', { order: 'words' }, [6, 3, 2, 5]],
    ['what is held', { standing: 'hold' }, [2, 5, 6]],
    ['one habit', { habit: 'meeting-grab' }, [2, 5]],
    ['near copies of one', { copiesOf: 2 }, [2, 5]],
    ['near copies together, the most first', { order: 'copies', isDown: true }, [2, 5, 3, 6]],
    ['words in it', { words: 'FERRIES' }, [3]],
    ['words in another cell', { words: 'zoë' }, [5]],
    ['nothing', { words: 'walrus' }, []],
  ] as const)('shows %s', async (_, change, numbers) => {
    const { desk } = await opened(TABLE);
    const { rows, total } = await desk.page(query(change), 0, 10);
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    expect(total).toBe(numbers.length);
  });

  test.each(['score', 'level', 'words'] as const)('can have the highest %s first', async (order) => {
    const { desk } = await opened(TABLE);
    const value = { score: 'score', level: 'standing', words: 'words' } as const;
    const { rows } = await desk.page(query({ order, isDown: true }), 0, 10);
    const values = rows.map((row) => row[value[order]]);
    const rank = (each: (typeof values)[number]) =>
      typeof each === 'number' ? each : STANDINGS.indexOf(each);
    expect(values).toEqual(values.toSorted((one, other) => rank(other) - rank(one)));
    expect(new Set(values).size).toBeGreaterThan(1);
  });

  test('has the worst sentence of each, and a page at a time', async () => {
    const { desk } = await opened(TABLE);
    const { rows, total } = await desk.page(query({}), 1, 2);
    expect(rows.map(({ line }) => line)).toEqual([
      `Hi {{name}}, ${WARM}`,
      expect.stringContaining('We help companies'),
    ]);
    expect(total).toBe(4);
  });
});

test('an opened draft is as it is written, filled for its reader, with its findings in place', async () => {
  const { desk } = await opened(TABLE);
  const detail = await desk.detail(2);
  expect(detail).toMatchObject({
    number: 5,
    standing: 'hold',
    name: 'Zoë',
    original: `Hi {{name}},\r\n${PITCH}`,
  });
  expect(detail.filled?.text).toBe(`Hi Zoë,\r\n${PITCH}`);
  const grab = detail.findings.find(({ rule }) => rule === 'meeting-grab');
  expect(detail.template.slice(grab?.start, grab?.end)).toContain('hop on a quick call');
  expect(detail.cells.map(([name]) => name)).toEqual(['id', 'Name', 'Nachricht', 'Formel']);
});

test('a mended draft is judged anew, and can be given back', async () => {
  const { desk, state } = await opened(TABLE);
  expect(await desk.mend(0, `Hi {{name}}, ${WARM}`)).toMatchObject({ standing: 'clear', isMended: true });
  expect(state().counts.hold).toBe(2);
  expect(state().mended).toBe(1);
  expect((await desk.page({ ...ALL, isMended: true }, 0, 9)).total).toBe(1);
  expect(await desk.mend(0, null)).toMatchObject({ standing: 'hold', isMended: false });
  expect(state().counts.hold).toBe(3);
});

describe('rewrites for many', () => {
  const PITCHES = `id,text\n${Array.from({ length: 200 }, (_, at) => `${at},"Hi Maya,\n\n${PITCH}"`).join('\n')}\n`;
  const HELD = { ...ALL, standing: 'hold' } as const;

  test('are taken for all that are held, judged anew, and given back with the file', async () => {
    const { desk, state } = await opened(TABLE);
    await desk.takeRewrites(HELD);
    expect(state()).toMatchObject({ rewriting: null, taken: 2, mended: 2 });
    const { rows } = await desk.page({ ...ALL, isMended: true }, 0, 9);
    expect(rows.map(({ number, isTaken }) => [number, isTaken])).toEqual([
      [2, true],
      [5, true],
    ]);
    const { data } = Papa.parse<string[]>(await (await desk.give()).file.text(), { delimiter: ';' });
    const texts = await Promise.all([0, 2].map((at) => desk.detail(at)));
    expect([data[1]?.at(-1), data[5 - 1]?.at(-1)]).toEqual(texts.map(({ template }) => template));
    expect(texts.map(({ template }) => template.includes('quick call'))).toEqual([false, false]);
  });

  test('have a column of their own that says which have a blank to fill', async () => {
    const { desk, state } = await opened(PITCHES);
    await desk.takeRewrites(HELD);
    const { data } = Papa.parse<string[]>(await (await desk.give()).file.text());
    const at = data[0]?.indexOf('know me first: open blanks') ?? -1;
    const marked = data.slice(1).filter((cells) => Number(cells[at]) > 0);
    expect(state()).toMatchObject({ taken: 200, open: 200 });
    expect(marked).toHaveLength(200);
    expect(marked[0]?.at(-1)).toMatch(/\[.+\]/);
  });

  test('are taken for the drafts of a query alone, and leave alone what the person wrote', async () => {
    const { desk, state } = await opened(TABLE);
    const own = `Hi Zoë, ${PITCH} Mine.`;
    await desk.mend(2, own);
    await desk.takeRewrites({ ...ALL, words: 'maya' });
    expect(state()).toMatchObject({ taken: 1, mended: 2 });
    await desk.takeRewrites(HELD);
    expect(await desk.detail(2)).toMatchObject({ template: own, isTaken: false });
  });

  test('can be taken back as a whole: each draft is as it was, and what the person wrote stays', async () => {
    const { desk, state } = await opened(TABLE);
    await desk.mend(1, 'Thank you, Tom.');
    const before = await desk.page(ALL, 0, 9);
    await desk.takeRewrites(HELD);
    await desk.takeBack();
    expect(await desk.page(ALL, 0, 9)).toEqual(before);
    expect(state()).toMatchObject({ taken: 0, open: 0, mended: 1 });
  });

  test('can be stopped on the way; what was taken by then stays', async () => {
    const { desk, state, until } = await opened(PITCHES);
    const taking = desk.takeRewrites(HELD);
    await until(({ rewriting }) => (rewriting?.done ?? 0) > 0);
    await desk.stopRewriting();
    await taking;
    expect(state().rewriting).toBeNull();
    expect(state().taken).toBeGreaterThan(0);
    expect(state().taken).toBeLessThan(200);
  });
});

describe('what is given back', () => {
  const files: readonly (readonly [string, Buffer, BufferEncoding])[] = [
    ['UTF-8 with its mark', Buffer.from(TABLE), 'utf8'],
    ['UTF-8', Buffer.from(TABLE.slice(1)), 'utf8'],
    ['UTF-16', Buffer.from(TABLE, 'utf16le'), 'utf16le'],
    ['Windows-1252', Buffer.from(TABLE.slice(1), 'latin1'), 'latin1'],
  ];
  test.each(files)('from %s has every cell of its own, and ours after them', async (_, bytes, encoding) => {
    const { desk } = await opened(Uint8Array.from(bytes));
    await desk.mend(0, '=Hi {{name}}, a "kind" word');
    const { file, isSameEncoding } = await desk.give();
    const out = Buffer.from(await file.arrayBuffer()).toString(encoding);
    const before = Papa.parse<string[]>(bytes.toString(encoding), { delimiter: ';' }).data;
    const after = Papa.parse<string[]>(out, { delimiter: ';' }).data;
    expect(isSameEncoding).toBe(true);
    expect(after.map((cells, row) => cells.slice(0, before[row]?.length))).toEqual(before);
    expect(after[1]?.at(-1)).toBe(`'=Hi {{name}}, a "kind" word`);
    expect(out.split('\r\n').length).toBe(bytes.toString(encoding).split('\r\n').length);
    expect(out).toContain('"";@x'.slice(2));
  });

  test('goes to UTF-8 where a mended text has what its encoding has not, and says so', async () => {
    const { desk } = await opened(Uint8Array.from(Buffer.from(TABLE.slice(1), 'latin1')));
    await desk.mend(0, 'Hi Maya 👋');
    const { file, isSameEncoding } = await desk.give();
    expect(isSameEncoding).toBe(false);
    const text = Buffer.from(await file.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\ufeffid;Name')).toBe(true);
    expect(text).toContain('Zoë');
    expect(text).toContain('Hi Maya 👋');
  });

  test('of JSON Lines is JSON Lines, each object with one key more', async () => {
    const { desk } = await opened(`{"text":"${PITCH}","x":[1, 2]}\n{}\n{"text":"${WARM}"}`, 'a.jsonl');
    const { file, name } = await desk.give();
    const lines = (await file.text()).split('\n');
    expect(name).toBe('a, checked.jsonl');
    expect(lines[0]?.startsWith(`{"text":"${PITCH}","x":[1, 2],"know me first":{"level":"hold"`)).toBe(true);
    expect(lines[1]).toBe('{}');
    expect(JSON.parse(lines[2] ?? '')['know me first'].level).toBe('clear');
  });

  test('of plain text is a table', async () => {
    const { desk } = await opened(`${PITCH}\n\n${WARM}\n`, 'a.txt');
    const { file, name } = await desk.give();
    const { data } = Papa.parse<string[]>(await file.text());
    expect(name).toBe('a, checked.csv');
    expect(data.slice(0, 3).map(([text, level]) => [text, level])).toEqual([
      ['text', 'know me first: level'],
      [PITCH, 'hold'],
      [WARM, 'clear'],
    ]);
  });
});

const MANY = `id,text\n${Array.from({ length: 3000 }, (_, at) => `${at},"Nr ${at}: ${at % 3 === 0 ? PITCH : WARM}"`).join('\n')}\n`;

test('it can be paused at any time, looked at, and goes on to the same end', async () => {
  const whole = await opened(MANY);
  const { desk, state, until } = watched();
  await desk.open(new Blob([MANY]), 'many.csv', USUAL);
  await until(({ position }) => position > 0);
  await desk.pause();
  expect(state().phase).toBe('paused');
  const before = Object.values(state().counts).reduce((one, other) => one + other);
  expect(before).toBeLessThan(3000);
  expect((await desk.page(ALL, 0, 5)).total).toBe(before);
  await desk.goOn();
  await until(done);
  expect(state().counts).toEqual(whole.state().counts);
  expect(await (await desk.give()).file.text()).toBe(await (await whole.desk.give()).file.text());
});

test('with another column, all is judged anew', async () => {
  const { desk, state, until } = await opened(
    `one,two\n"${PITCH}","${WARM} It is long enough to be taken for the text, is it not?"\n`,
  );
  expect(state().counts).toMatchObject({ clear: 1, hold: 0 });
  const { sheet, setting } = state();
  if (!sheet) throw new Error('There is no sheet.');
  await desk.again({ ...sheet, columns: { ...sheet.columns, text: 0 } }, setting);
  await until(done);
  expect(state().counts).toMatchObject({ clear: 0, hold: 1 });
});

test('a file that turns to rubbish is judged up to there, and the row is named', async () => {
  const { state, desk } = await opened(
    Buffer.concat([Buffer.from('id,text\n1,é\n'), Buffer.from([0x32, 0x2c, 0xe9, 0x0a])]),
  );
  expect(state().trouble).toBe('Row 3 of a.csv is neither UTF-8 nor Windows-1252 throughout.');
  expect(state().counts.clear).toBe(1);
  const out = Buffer.from(await (await desk.give()).file.arrayBuffer());
  // The row that cannot be read, and all after it, comes back byte for byte.
  expect(out.subarray(-4)).toEqual(Buffer.from([0x32, 0x2c, 0xe9, 0x0a]));
  expect(out.toString()).toMatch(/^id,text,know me first: level.*\n1,é,clear,.*\n2,/);
});

test('the worst sentence is the one in which the most was found', async () => {
  const { desk } = await opened(`Hi Tom, I came across your profile. ${PITCH} Best, Pat`, 'a.txt');
  const { rows } = await desk.page(ALL, 0, 1);
  expect(rows[0]?.line).toMatch(/^(?:We help|Can we hop)/);
});
