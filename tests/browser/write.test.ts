import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BOXES, type PracticeBox } from './boxes';
import { type Engine, inEachBrowser } from './engines';
import type { Tab } from './tab';

type Case = Pick<PracticeBox, 'name' | 'url' | 'before' | 'editor' | 'model' | 'newline'>;

const EDITORS = 'https://www.linkedin.com/editors';
const alone = { model: 'editor', newline: 'Enter' } as const;

/** Editors that neither site is known to use now, on a page of their own. */
const OTHERS: readonly Case[] = [
  { ...alone, name: 'a textarea', url: `${EDITORS}/textarea`, editor: 'textarea' },
  { ...alone, name: 'Quill 2', url: `${EDITORS}/quill`, editor: '.ql-editor' },
  { ...alone, name: 'Lexical', url: `${EDITORS}/lexical`, editor: '[role="textbox"]' },
];

/** One box for each kind of editor. That a rewrite lands in each box that gets one, and can be undone, `matrix.test.ts` tries. */
const KINDS =
  /^(?:LinkedIn messaging|LinkedIn comment \(TipTap\)|LinkedIn comment \(Quill\)|X chat, shadow root|X post)$/;
const ALONE = /^(?:LinkedIn small dialog|LinkedIn share box .*|X older messages|X post that quotes)$/;
const TRIED = BOXES.filter(({ name }) => KINDS.test(name) || ALONE.test(name));

const TEXTS: readonly (readonly [string, string])[] = [
  ['one emoji', '👋🏽'],
  ['markup', '<b>Hi</b> & <script>alert(1)</script>'],
  ['right to left', 'שלום מאיה,\nמה שלומך?'],
  ['five thousand characters', 'The wheel turns. '.repeat(300).trim()],
  ['spaces in a row', 'Hi  Maya,   how are you?'],
];

const OLD = ['We help teams.', 'Call me!'];
const NEW = 'Hi Maya,\n\nyour wheel class made me smile.\n[what stayed with you]?\nSam';

inEachBrowser({ extension: false }, ({ start }) => {
  let engine: Engine;
  let tab: Tab;

  beforeAll(async () => {
    engine = await start();
  });
  afterEach(() => tab.close());
  afterAll(() => engine.close());

  const open = async ({ url, before, editor, newline }: Case, lines: readonly string[]) => {
    tab = await engine.open(url);
    for (const press of [...(before ?? []), editor]) await tab.click(press);
    for (const [index, line] of lines.entries()) {
      if (index > 0) await tab.press(newline);
      await tab.type(line);
    }
    await tab.passTime(3000);
  };

  describe.each<Case>([...TRIED, ...OTHERS])('$name', (box) => {
    const { editor, model } = box;

    test('five lines take the place of two, in the model, once, and undo brings the two back', async () => {
      await open(box, OLD);
      expect(await tab.held(model)).toBe(OLD.join('\n'));
      expect(await tab.ask('read', editor)).toBe(OLD.join('\n'));

      expect(await tab.ask('write', editor, NEW)).toBe(true);
      expect(await tab.held(model)).toBe(NEW);
      expect(await tab.ask('read', editor)).toBe(NEW);

      await tab.press('Control+z');
      expect(await tab.held(model)).toBe(OLD.join('\n'));
      expect(await tab.ask('read', editor)).toBe(OLD.join('\n'));
    });

    test('an empty box is filled, the caret is at the end, and a selected blank is typed over', async () => {
      await open(box, []);
      expect(await tab.ask('write', editor, NEW)).toBe(true);
      await tab.type(' R.');
      expect(await tab.held(model)).toBe(`${NEW} R.`);

      await tab.ask('select', editor, NEW.indexOf('['), NEW.indexOf(']') + 1);
      await tab.type('Did they race?');
      expect(await tab.held(model)).toBe(`${NEW.replace(/\[.*\]/, 'Did they race?')} R.`);
    });
  });

  // What an editor refuses is said, and the old text stays.
  test.each([
    ['that puts its own text back', 'stubborn', '[role="textbox"]', ''],
    ['that cuts the text short', 'short', 'textarea', 'Hi Maya'],
    ['that hears no paste', 'deaf', '[role="textbox"]', 'Hi Maya'],
  ])('an editor %s keeps the old text', async (_, name, editor, old) => {
    await open({ ...alone, name, url: `${EDITORS}/${name}`, editor }, [old]);
    const before = await tab.ask('read', editor);
    expect(await tab.ask('write', editor, NEW)).toBe(false);
    expect(await tab.ask('read', editor)).toBe(before);
  });

  describe.each(BOXES.filter(({ name }) => KINDS.test(name)))('$name', (box) => {
    test.each(TEXTS)('takes %s', async (_, text) => {
      await open(box, []);
      expect(await tab.ask('write', box.editor, text)).toBe(true);
      // A page that folds spaces gets ones that do not break, as it does from typing.
      expect((await tab.held(box.model)).replace(/\u00a0/g, ' ')).toBe(text);
    });
  });
});
