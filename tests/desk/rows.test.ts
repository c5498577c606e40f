import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { encodeText, markFor, sizeIn } from '../../src/desk/encode';
import { readRows } from '../../src/desk/rows';
import { latin, piecesOf, readAll, utf8, utf16, utf16be } from './read-all';

const TABLE = 'id;Vorname;Nachricht\r\n1;Jürgen;"Grüße,\r\n""du""; und"\r\n2;Zoë;Servus Zoë\r\n';
const CELLS = [
  ['1', 'Jürgen', 'Grüße,\r\n"du"; und'],
  ['2', 'Zoë', 'Servus Zoë'],
];

describe('a table is read alike', () => {
  test.each([
    ['UTF-8', utf8(TABLE), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${TABLE}`), 'utf-8-mark'],
    ['UTF-16, little end first', utf16(TABLE), 'utf-16le'],
    ['UTF-16, big end first', utf16be(TABLE), 'utf-16be'],
    ['Windows-1252', latin(TABLE), 'windows-1252'],
  ])('from %s, in pieces of any size', async (_, bytes, encoding) => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const { drafts, rows, last } = await readAll(bytes, 'a.csv', size);
      expect(drafts.map(({ cells }) => cells)).toEqual(CELLS);
      expect(drafts.map(({ number, line }) => [number, line])).toEqual([
        [2, 2],
        [3, 4],
      ]);
      expect(last).toMatchObject({ encoding, trouble: null, format: { delimiter: ';', newline: '\r\n' } });
      expect(last?.sheet.columns).toMatchObject({ text: 2, name: 1 });
      expect(rows.map(({ raw }) => raw).join('')).toBe(TABLE);
    }
  });

  test('and what was read can be written back, byte for byte', async () => {
    for (const bytes of [utf8(TABLE), utf8(`\ufeff${TABLE}`), utf16(TABLE), utf16be(TABLE), latin(TABLE)]) {
      const { rows, last } = await readAll(bytes, 'a.csv');
      const { encoding = 'utf-8' } = last ?? {};
      const parts = rows.map(({ raw }) => encodeText(raw, encoding) ?? new Uint8Array(0));
      expect(Buffer.concat([markFor(encoding), ...parts])).toEqual(Buffer.from(bytes));
      expect(rows.map(({ raw }) => sizeIn(raw, encoding))).toEqual(parts.map(({ length }) => length));
    }
  });
});

test('any table is read as a reader of the whole text reads it, however the pieces fall', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '😀', '=') });
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (rows, size, isDos) => {
      const text = `x,y,text\n${Papa.unparse(rows, { newline: isDos ? '\r\n' : '\n', quotes: true })}\n`;
      const { drafts } = await readAll(utf8(text), 'a.csv', size);
      expect(drafts.map(({ cells }) => cells)).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});

describe('what cannot be read is refused, and the row is named', () => {
  test.each([
    [
      'a mix of UTF-8 and Windows-1252',
      Buffer.concat([utf8('id,text\n1,é\n2,b'), latin('é\n3,c\n')]),
      'Row 3 of a.csv is neither',
    ],
    [
      'bytes that are nothing',
      Buffer.concat([utf8('id,text\n1,a\n'), Buffer.from([0x81, 0x0a])]),
      'Row 3 of a.csv is neither',
    ],
    [
      'UTF-8 that breaks its mark',
      Buffer.concat([utf8('\ufeffid,text\n1,a\n'), latin('2,é\n')]),
      'Row 3 of a.csv is not the UTF-8',
    ],
    ['UTF-16 without its mark', Buffer.from('id,text\n', 'utf16le'), 'as in UTF-16 without its mark'],
    ['a spreadsheet', Buffer.from('PK\x03\x04rest', 'latin1'), 'save it as CSV first'],
    ['UTF-16 that is cut', utf16('id,text\n1,a\n').slice(0, -1), 'half a character'],
    [
      'half a character',
      Buffer.concat([utf16('id,text\n1,'), Buffer.from('\ud800\n', 'utf16le')]),
      'Row 2 of a.csv has half',
    ],
  ])('%s', async (_, bytes, sentence) => {
    for (const size of [3, 1000]) {
      const { last } = await readAll(Uint8Array.from(bytes), 'a.csv', size);
      expect(last?.trouble).toContain(sentence);
    }
  });

  test('a quote that does not close costs its own line alone', async () => {
    const { drafts } = await readAll(
      utf8('id,text\n1,fine\n2,"not " fine\n3,fine\n4,"open\n5,fine\n'),
      'a.csv',
    );
    expect(drafts.map(({ number, trouble }) => [number, trouble !== null])).toEqual([
      [2, false],
      [3, true],
      [4, false],
      [5, true],
      [6, false],
    ]);
  });
});

describe('other forms', () => {
  test('JSON Lines, one object a line', async () => {
    const { rows, last } = await readAll(utf8('{"text":"a\u2028b"}\r\n\n{"text":"c"}'), 'a.jsonl');
    expect(last?.format.kind).toBe('lines');
    expect(rows.map(({ line, cells: [json] }) => [line, json])).toEqual([
      [1, '{"text":"a\u2028b"}'],
      [2, ''],
      [3, '{"text":"c"}'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])(
    'plain text, a blank line between drafts, lines ended by %j',
    async (end) => {
      const text = ['', 'Hi Maya,', 'one.', '', ' ', 'Hi Tom.', ''].join(end);
      const { rows } = await readAll(utf8(text), 'a.txt');
      expect(rows.map(({ number, line, cells: [draft] }) => [number, line, draft])).toEqual([
        [1, 2, `Hi Maya,${end}one.`],
        [2, 6, 'Hi Tom.'],
      ]);
    },
  );

  test.each([
    ['from a spreadsheet', 'Name\tMessage\nMaya\tHi Maya\n', 'cells', '\t'],
    ['a table', 'name,message\nMaya,"Hi, Maya"\nTom,Hi\n', 'cells', ','],
    ['a line that names its delimiter', 'sep=|\nname|message\nMaya|Hi, Maya\n', 'cells', '|'],
    ['objects', '{"text":"Hi"}\n', 'lines', ','],
    ['prose with commas', 'Hi Maya, one, two.\n\nHi Tom, I saw\nyour talk.', 'paragraphs', ','],
    ['a single line', 'Hi Maya, we should talk, soon', 'paragraphs', ','],
  ])('without a name, %s is known by its looks', async (_, text, kind, delimiter) => {
    const { last } = await readAll(utf8(text), '');
    expect(last?.format).toMatchObject(kind === 'cells' ? { kind, delimiter } : { kind });
  });

  test('the line that names the delimiter is no draft, and the names after it are found', async () => {
    const { drafts, last } = await readAll(utf8('sep=;\nname;message\nMaya;Hi\n'), 'a.csv');
    expect(drafts.map(({ cells }) => cells)).toEqual([['Maya', 'Hi']]);
    expect(last?.sheet.columns).toMatchObject({ name: 0, text: 1 });
  });

  test('without names, the column with the most text is taken', async () => {
    const long = 'Thank you for your talk on ferries, it stayed with me all week.';
    const { drafts, last } = await readAll(utf8(`Maya Lind,${long},7\nTom Ek,${long},8\n`), 'a.csv');
    expect(last?.sheet).toMatchObject({ hasNames: false, columns: { text: 1 } });
    expect(drafts).toHaveLength(2);
  });
});

test('reading goes on in the middle of a file as if it had never stopped', async () => {
  const bytes = utf8(TABLE);
  const { rows, last } = await readAll(bytes, 'a.csv');
  const done = rows.slice(0, 2);
  const start = done.reduce((size, { raw }) => size + sizeIn(raw, 'utf-8'), 0);
  if (!last) throw new Error('Nothing was read.');
  const known = { ...last, place: { number: 3, line: 4 }, isPlain: false };
  const rest = [];
  for await (const batch of readRows(piecesOf(bytes.subarray(start), 4), 'a.csv', known))
    rest.push(...batch.rows);
  expect([...done, ...rest]).toEqual(rows);
});
