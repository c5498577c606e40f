import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { type World, worldOf } from './world';

interface Case {
  readonly name: string;
  readonly url: string;
  readonly editor: string;
  /** The page's own model of the box. */
  readonly model: string;
  /** What starts a new line when typed. */
  readonly newline: string;
}

const LINKEDIN = 'https://www.linkedin.com';
const MESSAGE = '.msg-form__contenteditable';

const CASES: readonly Case[] = [
  {
    name: 'LinkedIn message',
    url: `${LINKEDIN}/messaging/thread/maya-lindqvist/`,
    editor: MESSAGE,
    model: 'maya-lindqvist',
    newline: 'Enter',
  },
  {
    name: 'LinkedIn message, Enter sends',
    url: `${LINKEDIN}/messaging/thread/tom-okafor/?keys=enter`,
    editor: MESSAGE,
    model: 'tom-okafor',
    newline: 'Shift+Enter',
  },
  {
    name: 'LinkedIn bubble in a shadow root',
    url: `${LINKEDIN}/feed/?bubble=maya-lindqvist`,
    editor: MESSAGE,
    model: 'maya-lindqvist',
    newline: 'Enter',
  },
  {
    name: 'LinkedIn comment (TipTap)',
    url: `${LINKEDIN}/feed/`,
    editor: '.ProseMirror',
    model: 'comment-maya-lindqvist',
    newline: 'Enter',
  },
  {
    name: 'X chat in a shadow root (React)',
    url: 'https://x.com/i/chat/101-202',
    editor: 'textarea',
    model: 'maya-lindqvist',
    newline: 'Shift+Enter',
  },
  {
    name: 'X chat in the page (React)',
    url: 'https://x.com/i/chat/101-202?root=light',
    editor: 'textarea',
    model: 'maya-lindqvist',
    newline: 'Shift+Enter',
  },
  {
    name: 'X reply (Draft.js)',
    url: 'https://x.com/maya_lindqvist/status/1',
    editor: '[role="textbox"]',
    model: 'x-reply-0',
    newline: 'Enter',
  },
  {
    name: 'X post (Draft.js)',
    url: 'https://x.com/home',
    editor: '[role="textbox"]',
    model: 'x-post-0',
    newline: 'Enter',
  },
  {
    name: 'textarea',
    url: `${LINKEDIN}/editors/textarea`,
    editor: 'textarea',
    model: 'editor',
    newline: 'Enter',
  },
  {
    name: 'TipTap',
    url: `${LINKEDIN}/editors/tiptap`,
    editor: '.ProseMirror',
    model: 'editor',
    newline: 'Enter',
  },
  {
    name: 'Quill 2',
    url: `${LINKEDIN}/editors/quill`,
    editor: '.ql-editor',
    model: 'editor',
    newline: 'Enter',
  },
  {
    name: 'Quill 1',
    url: `${LINKEDIN}/editors/quill1`,
    editor: '.ql-editor',
    model: 'editor',
    newline: 'Enter',
  },
  {
    name: 'Lexical',
    url: `${LINKEDIN}/editors/lexical`,
    editor: '[role="textbox"]',
    model: 'editor',
    newline: 'Enter',
  },
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

describe.each(CASES)('$name', ({ url, editor, model, newline }) => {
  const box = `kmf.find(${JSON.stringify(editor)})`;
  const write = (text: string) => world.run<boolean>(`kmf.writeText(${box}, ${JSON.stringify(text)})`);
  const read = () => world.run<string>(`kmf.readEditor(${box})`);
  const held = () => page.evaluate((key) => window.drafts[key] ?? '', model);

  const start = async (lines: readonly string[]) => {
    page = await browser.open(url);
    await page.clock.install();
    await page.locator(editor).first().click();
    for (const [index, line] of lines.entries()) {
      if (index > 0) await page.keyboard.press(newline);
      await page.keyboard.type(line);
    }
    // Editors that keep their own history join what comes within a second into one step.
    await page.clock.fastForward(3000);
    world = await worldOf(page);
  };

  test('a draft of two lines is read as the page has it', async () => {
    await start(OLD);
    expect(await held()).toBe(OLD.join('\n'));
    expect(await read()).toBe(OLD.join('\n'));
  });

  test('a text of five lines takes the place of two, in the model, once', async () => {
    await start(OLD);
    expect(await write(NEW)).toBe(true);
    expect(await held()).toBe(NEW);
    expect(await read()).toBe(NEW);
  });

  test('the caret stands at the end and typing goes on', async () => {
    await start(OLD);
    await write(NEW);
    await page.keyboard.type(' R.');
    expect(await held()).toBe(`${NEW} R.`);
  });

  test('undo brings the old text back, in the model too', async () => {
    await start(OLD);
    await write(NEW);
    await page.keyboard.press('Control+z');
    expect(await held()).toBe(OLD.join('\n'));
    expect(await read()).toBe(OLD.join('\n'));
  });

  test('an empty box is filled', async () => {
    await start([]);
    expect(await write(NEW)).toBe(true);
    expect(await held()).toBe(NEW);
  });

  test('a selected blank is what is typed over', async () => {
    await start(OLD);
    await write(NEW);
    const from = NEW.indexOf('[');
    await world.run(`kmf.selectText(${box}, ${from}, ${NEW.indexOf(']') + 1})`);
    await page.keyboard.type('Did they race?');
    expect(await held()).toBe(NEW.replace(/\[.*\]/, 'Did they race?'));
  });
});
