import { expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { createDesk } from '../../src/desk/desk';
import type { DeskState } from '../../src/desk/desk-state';
import { createLedger } from '../../src/desk/ledger';
import { upToDate } from '../../src/desk/older';
import { ALL } from '../../src/desk/query';
import { USUAL } from '../../src/desk/setting';
import { type Loaded, standAtStart } from '../../src/desk/stand';
import type { Store } from '../../src/desk/store';

const TABLE = 'id,text,more\n1,Thank you for the talk,x\n2,,y\n3,Thank you for the map,z\n';

/** As a version left it for which each row was one draft: its mends go by the number of the draft, and nothing is tallied. */
function left(): Loaded {
  const { tally: _, ...stand } = standAtStart('a.csv', USUAL);
  const { steps: __, ...sheet } = {
    names: ['id', 'text', 'more'],
    hasNames: true,
    columns: {
      text: 1,
      subject: null,
      name: null,
      surface: null,
      stage: null,
      step: null,
      sequence: null,
      theirs: null,
    },
    steps: [],
  };
  const ledger = createLedger();
  for (const number of [2, 4]) {
    const row = { number, line: number, raw: '', cells: [], trouble: null };
    ledger.add(row, { start: 0, size: 0, column: 0, step: 0 }, null, null);
  }
  const { column: ___, step: ____, ...numbers } = ledger.slice(0, 2);
  const format = { kind: 'cells', delimiter: ',', newline: '\n' } as const;
  return {
    file: new Blob([TABLE]),
    stand: { ...stand, sheet, format, isDone: true, position: TABLE.length, sequences: [] },
    parts: [numbers],
    mends: new Map([[1, { text: 'Thank you for the fine map', blanks: null }]]),
  } as unknown as Loaded;
}

test('what an older version left is judged anew, and what was mended stays in its place', async () => {
  const refuse = () => Promise.reject(new Error('Nothing is kept.'));
  const store: Store = {
    ...{ begin: refuse, keep: refuse, stand: refuse, again: refuse, mend: refuse, clear: refuse },
    load: async () => upToDate(left()),
  };
  let finish: (state: DeskState) => void = () => {};
  const done = new Promise<DeskState>((resolve) => {
    finish = resolve;
  });
  const told = (state: DeskState) => state.phase === 'done' && finish(state);
  const desk = createDesk({ judge, store, told });
  await desk.restore();
  await desk.goOn();
  expect((await done).mended).toBe(1);
  const { rows } = await desk.page(ALL, 0, 9);
  expect(rows.map(({ number, line, isMended }) => [number, line, isMended])).toEqual([
    [2, 'Thank you for the talk', false],
    [4, 'Thank you for the fine map', true],
  ]);
});

test('what this version left is taken as it is', () => {
  const { parts, ...rest } = left();
  const now = { ...rest, parts, stand: standAtStart('a.csv', USUAL) };
  expect(upToDate(now)).toBe(now);
});
