import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { judge } from '../../rules/judge';
import { speak } from '../../src/core/said';
import { createDesk } from '../../src/desk/desk';
import type { DeskState } from '../../src/desk/desk-state';
import { REASON_KEYS } from '../../src/desk/reasons';
import { USUAL } from '../../src/desk/setting';

afterEach(() => speak(() => ''));

/** The words that a page gives its worker, and no others. */
function wordsIn(locale: string): Readonly<Record<string, string>> {
  const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(REASON_KEYS.map((key) => [key, messages[key].message]));
}

/** Why the file, and why its first draft, cannot be read. */
async function reasonsFor(
  bytes: Uint8Array<ArrayBuffer>,
  name = 'a.csv',
): Promise<readonly [string | null, string | null]> {
  let tell: (state: DeskState) => void = () => {};
  const done = new Promise<DeskState>((resolve) => {
    tell = (state) => state.phase === 'done' && resolve(state);
  });
  const desk = createDesk({ judge, store: null, told: (state) => tell(state) });
  await desk.open(new Blob([bytes]), name, USUAL);
  const { trouble } = await done;
  return [trouble, (await desk.detail(0)).error];
}

const GARBLED = Uint8Array.from(Buffer.concat([Buffer.from('id,text\n1,é,x\n'), Buffer.from([0xe9, 0x0a])]));

test.each([
  ['en', 'Row 3 of a.csv is neither UTF-8', 'it has 3 cells where the first row has 2'],
  ['de', 'Zeile 3 von a.csv ist weder durchweg UTF-8', 'sie hat 3 Zellen, die erste Zeile aber 2'],
  ['fr', 'La ligne 3 de a.csv n’est entièrement', 'elle a 3 cellules et la première ligne 2'],
])('why something cannot be read is said in the words of %s', async (locale, file, row) => {
  const words = wordsIn(locale);
  speak((key) => words[key] ?? '');
  expect(await reasonsFor(GARBLED)).toEqual([expect.stringContaining(file), expect.stringContaining(row)]);
});

test.each([
  ['en', '{"text":7}', '"text" should be a text, not 7'],
  ['en', '{}', '"text" is missing'],
  ['en', '{"text":"Hi","conversation":3}', '"conversation" should be an object, not 3'],
  [
    'en',
    '{"text":"Hi","conversation":{"sent":-1}}',
    '"conversation.sent" should be a count such as 2, not -1',
  ],
  [
    'en',
    '{"text":"Hi","sensitivity":"low"}',
    '"sensitivity" should be one of gentle, balanced, strict, not "low"',
  ],
  ['de', '{"text":7}', '"text" sollte ein Text sein, nicht 7'],
  ['pt', '{"text":"Hi","conversation":{"complete":2}}', '"conversation.complete" deveria ser true ou false'],
])('what is wrong with an object is said in the words of %s: %s', async (locale, json, reason) => {
  const words = wordsIn(locale);
  speak((key) => words[key] ?? '');
  const [, error] = await reasonsFor(Uint8Array.from(Buffer.from(json)), 'a.jsonl');
  expect(error).toContain(reason);
});
