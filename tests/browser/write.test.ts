import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BOXES, type PracticeBox } from './boxes';
import { type Opened, openBrowser } from './browser';
import { type World, worldOf } from './world';

type Case = Pick<PracticeBox, 'name' | 'url' | 'before' | 'editor' | 'model' | 'newline'>;

const EDITORS = 'https://www.linkedin.com/editors';
const alone = { model: 'editor', newline: 'Enter' } as const;

/** Editors that neither site is known to use now, on a page of their own. */
const OTHERS: readonly Case[] = [
  { ...alone, name: 'a textarea', url: `${EDITORS}/textarea`, editor: 'textarea' },
  { ...alone, name: 'Quill 2', url: `${EDITORS}/quill`, editor: '.ql-editor' },
  { ...alone, name: 'Lexical', url: `${EDITORS}/lexical`, editor: '[role="textbox"]' },
];

const OLD = ['We help teams.', 'Call me!'];
const NEW = 'Hi Maya,\n\nyour wheel class made me smile.\n[what stayed with you]?\nSam';

let browser: Opened;
let page: Page;
let world: World;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
});
afterEach(() => page?.close());
afterAll(() => browser.close());

describe.each<Case>([...BOXES, ...OTHERS])('$name', ({ url, before, editor, model, newline }) => {
  const box = `kmf.find(${JSON.stringify(editor)})`;
  const write = (text: string) => world.run<boolean>(`kmf.writeText(${box}, ${JSON.stringify(text)})`);
  const read = () => world.run<string>(`kmf.readEditor(${box})`);
  const held = () => page.evaluate((key) => window.drafts[key] ?? '', model);

  const start = async (lines: readonly string[]) => {
    page = await browser.open(url);
    await page.clock.install();
    for (const press of before ?? []) await page.locator(press).first().click();
    await page.locator(editor).first().click();
    for (const [index, line] of lines.entries()) {
      if (index > 0) await page.keyboard.press(newline);
      await page.keyboard.type(line);
    }
    // Editors that keep their own history join what comes within a second into one step.
    await page.clock.fastForward(3000);
    world = await worldOf(page);
  };

  test('five lines take the place of two, in the model, once, and undo brings the two back', async () => {
    await start(OLD);
    expect(await held()).toBe(OLD.join('\n'));
    expect(await read()).toBe(OLD.join('\n'));

    expect(await write(NEW)).toBe(true);
    expect(await held()).toBe(NEW);
    expect(await read()).toBe(NEW);

    await page.keyboard.press('Control+z');
    expect(await held()).toBe(OLD.join('\n'));
    expect(await read()).toBe(OLD.join('\n'));
  });

  test('an empty box is filled, the caret is at the end, and a selected blank is typed over', async () => {
    await start([]);
    expect(await write(NEW)).toBe(true);
    await page.keyboard.type(' R.');
    expect(await held()).toBe(`${NEW} R.`);

    await world.run(`kmf.selectText(${box}, ${NEW.indexOf('[')}, ${NEW.indexOf(']') + 1})`);
    await page.keyboard.type('Did they race?');
    expect(await held()).toBe(`${NEW.replace(/\[.*\]/, 'Did they race?')} R.`);
  });
});

// What an editor refuses is said, and the old text stays.
test.each([
  ['that puts its own text back', 'stubborn', ''],
  ['that cuts the text short', 'short', 'Hi Maya'],
  ['that hears no paste', 'deaf', 'Hi Maya'],
])('an editor %s', async (_, name, old) => {
  page = await browser.open(`${EDITORS}/${name}`);
  await page.locator('[role="textbox"], textarea').click();
  await page.keyboard.type(old);
  world = await worldOf(page);
  const box = `kmf.find('[role="textbox"], textarea')`;
  const before = await world.run<string>(`kmf.readEditor(${box})`);
  expect(await world.run(`kmf.writeText(${box}, ${JSON.stringify(NEW)})`)).toBe(false);
  expect(await world.run(`kmf.readEditor(${box})`)).toBe(before);
});

test.each([
  ['one emoji', '👋🏽'],
  ['markup', '<b>Hi</b> & <script>alert(1)</script>'],
  ['right to left', 'שלום מאיה,\nמה שלומך?'],
  ['five thousand characters', 'The wheel turns. '.repeat(300).trim()],
  ['spaces in a row', 'Hi  Maya,   how are you?'],
])('%s goes into each kind of editor', async (_, text) => {
  for (const { url, before, editor, model } of BOXES.filter(({ name }) => KINDS.test(name))) {
    page = await browser.open(url);
    for (const press of before ?? []) await page.locator(press).first().click();
    await page.locator(editor).first().click();
    world = await worldOf(page);
    const written = world.run(`kmf.writeText(kmf.find(${JSON.stringify(editor)}), ${JSON.stringify(text)})`);
    expect(await written, url).toBe(true);
    expect(await page.evaluate((key) => window.drafts[key], model), url).toBe(text);
    await page.close();
  }
});

const KINDS =
  /^(?:LinkedIn messaging|LinkedIn comment \(TipTap\)|LinkedIn comment \(Quill\)|X chat, shadow root|X post)$/;
