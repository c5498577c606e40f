import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { EXTENSION } from './build';
import { closedRootsOf } from './closed';
import { PITCH } from './pitch';

const THREAD = 'https://www.linkedin.com/messaging/thread/maya-lindqvist/';
const EDITOR = '.msg-form__contenteditable';
let browser: Opened;
let page: Page;
let scripts: string[];

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

/** A page, and from its start the scripts of ours that come to it. */
async function open(url: string): Promise<void> {
  page = await browser.context.newPage();
  scripts = [];
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Debugger.scriptParsed', ({ url: address }) => {
    if (address.startsWith('chrome-extension:')) scripts.push(address.split('/').at(-1) ?? '');
  });
  await cdp.send('Debugger.enable');
  await page.goto(url);
}

test('what runs on every page is small', () => {
  expect(statSync(join(EXTENSION, 'compose.js')).size).toBeLessThan(70_000);
});

test('rules and card come to a page when somebody enters a box, and not before', async () => {
  await open(THREAD);
  await page.locator('.msg-conversation-listitem button').first().click();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  expect(scripts).toEqual(['compose.js']);
  await page.locator(EDITOR).click();
  await expect.poll(() => scripts).toEqual(['compose.js', 'parts.js']);
});

test('a draft left from another day is read when the pointer comes to Send', async () => {
  await open(THREAD);
  await page.evaluate((text) => {
    const editor = document.querySelector('[contenteditable="true"]');
    if (editor) editor.innerHTML = `<p>${text}</p>`;
    document.querySelector('.msg-form__send-button')?.removeAttribute('disabled');
  }, PITCH);
  await page.locator('.msg-form__send-button').hover();
  await expect.poll(() => scripts).toContain('parts.js');
  await page.locator('.msg-form__send-button').click();
  await (await closedRootsOf(page)).find('dialog');
});

test('what is sent before the rules are there goes', async () => {
  await open(THREAD);
  await browser.background(
    'globalThis.real ??= chrome.scripting.executeScript; chrome.scripting.executeScript = () => new Promise(() => {})',
  );
  await page.locator(EDITOR).click();
  await page.keyboard.insertText(PITCH);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => window.sent.length > 0);
  expect(await page.evaluate(() => window.sent.map(({ text }) => text))).toEqual([PITCH]);
  await browser.background('chrome.scripting.executeScript = globalThis.real');
});

test('a frame without an address of its own gets them too', async () => {
  await open('https://www.linkedin.com/feed/');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.prepend(frame);
    if (frame.contentDocument)
      frame.contentDocument.body.innerHTML =
        '<div class="msg-form"><div contenteditable="true" role="textbox"><p><br></p></div><button type="submit">Send</button></div>';
  });
  await page.frameLocator('iframe').locator('[contenteditable]').click();
  await expect.poll(() => scripts).toContain('parts.js');
});
