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
afterEach(() => page.close());
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
