import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';
import { PITCH } from './pitch';
import { openPopup } from './popup';

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

async function write(url: string, editor: string, text: string): Promise<void> {
  page = await browser.open(url);
  await page.locator(editor).first().click();
  await page.keyboard.type(text);
}

const toLinkedIn = (text: string) =>
  write('https://www.linkedin.com/messaging/thread/maya-lindqvist/', '.msg-form__contenteditable', text);

/** What the toolbar shows for the tab in front. */
const badge = () =>
  browser.context
    .serviceWorkers()[0]
    ?.evaluate(
      'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
    );

test('the popup shows what the card shows, and its rewrite goes into the box', async () => {
  await toLinkedIn(PITCH);
  await page.keyboard.press('Control+Enter');
  const card = await closedRootsOf(page);
  await card.find('button', 'Use this rewrite');
  const popup = await openPopup(browser);
  const says = await popup.says(/Use this rewrite/);
  for (const { role, name } of await card.shown()) {
    if (role === 'heading' && !name.startsWith('Not sent yet')) expect(says).toContain(name);
  }
  await popup.click('Use this rewrite');
  await popup.gone();
  await page.waitForFunction((pitch) => window.drafts['maya-lindqvist'] !== pitch, PITCH);
  expect(await page.evaluate(() => window.drafts['maya-lindqvist'])).not.toContain('lifetime');
  expect(await page.evaluate(() => window.sent)).toEqual([]);
});

test('the badge follows the draft, and the dial is stored', async () => {
  await toLinkedIn(PITCH);
  await expect.poll(badge).toBe('!');
  const popup = await openPopup(browser);
  await popup.says(/Use this rewrite[\s\S]*Balanced/);
  await popup.click('Gentle');
  const stored = 'chrome.storage.sync.get("settings").then(({ settings }) => settings?.sensitivity)';
  await expect.poll(() => popup.run(stored)).toBe('gentle');
  await popup.click('Balanced');
  await expect.poll(() => popup.run(stored)).toBe('balanced');
});

test('it says what is recognised, and a report of it has the structure and nothing of what was written', async () => {
  await toLinkedIn('Hi Maya, the wobbly circles!');
  const popup = await openPopup(browser);
  await popup.says(/What is recognised here/);
  await popup.click('What is recognised here');
  await popup.says(
    /Compose box: found\.\s+Send: found\.\s+Recipient: found\.\s+Earlier messages: all found\./,
  );
  await popup.run('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
  await popup.click('Copy a report');
  await popup.says(/Copied\./);
  const report = await popup.run<string>('copied');
  expect(report).toContain('www.linkedin.com/messaging/thread/*');
  expect(report).toMatch(/div\.msg-form\S*\[role=textbox\].*<- the box/);
  expect(report).not.toMatch(/maya|lindqvist|malmö|wobbly|priya|sam/i);
});

test('of a box in a frame the report names the page around it', async () => {
  page = await browser.open('https://www.linkedin.com/in/maya-lindqvist/?root=frame&bubble=tom-okafor');
  await page.frameLocator('iframe').locator('.msg-form__contenteditable').click();
  await page.keyboard.type('Hi Tom');
  const popup = await openPopup(browser);
  await popup.run('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
  await popup.click('What is recognised here');
  await popup.click('Copy a report');
  await popup.says(/Copied\./);
  expect(await popup.run<string>('copied')).toMatch(/www\.linkedin\.com\/in\/\*[\s\S]*<- the box/);
});

test('a box that is new to it is said to be, on the toolbar and in the popup, and is never held', async () => {
  page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  await page.evaluate(() => {
    document.body.innerHTML =
      '<main><form><textarea></textarea><button type="button">Senden</button></form></main>';
  });
  await page.locator('textarea').click();
  await page.keyboard.type(PITCH);
  await expect.poll(badge).toBe('?');
  await page.getByText('Senden').click();
  expect(await (await closedRootsOf(page)).text()).toBe('');
  const popup = await openPopup(browser);
  await popup.says(/looks like one, but is not one it knows/);
});

test('an empty box is said to be read along with', async () => {
  page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  expect(await badge()).toBe('');
  await page.locator('.msg-form__contenteditable').click();
  await expect.poll(badge).toBe('○');
});

test('on a page where nothing is written, it says so', async () => {
  page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  const popup = await openPopup(browser);
  await popup.says(/Nothing is being written here yet/);
});

test('on another site it says where it is of use', async () => {
  page = await browser.context.newPage();
  const popup = await openPopup(browser);
  await popup.says(/Here when you write on LinkedIn or X/);
});
