import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { type Closed, closedRootsOf } from './closed';
import { PITCH } from './pitch';
import { openPopup } from './popup';

const WARM =
  'Hi Maya, your post about the wheel class made my day. What did they find hardest about truing a wheel?';
const EDITOR = '.msg-form__contenteditable';
const FRESH = { settings: { version: 2, budget: 1000 } };

let browser: Opened;
let page: Page;
let card: Closed;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
beforeEach(async () => {
  await browser.background(`Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])`);
  await store('sync', FRESH);
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

const store = (area: 'sync' | 'local', items: object) =>
  browser.background(`chrome.storage.${area}.set(${JSON.stringify(items)})`);
const stored = (area: 'sync' | 'local') =>
  browser.background<Record<string, unknown>>(`chrome.storage.${area}.get()`);
const badge = () =>
  browser.background(
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
  );

async function write(text: string, to = 'maya-lindqvist'): Promise<void> {
  page = await browser.open(`https://www.linkedin.com/messaging/thread/${to}/`);
  card = await closedRootsOf(page);
  await page.locator(EDITOR).first().click();
  await page.keyboard.type(text);
}

const send = () => page.keyboard.press('Control+Enter');
const sent = () => page.evaluate(() => window.sent.map(({ text }) => text));

/** From here on another press is a second thought and not a nervous one. */
async function breathe(): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() - start > 700, since);
}

test('what is set counts in a box that is open', async () => {
  await write(PITCH);
  await expect.poll(badge).toBe('!');
  await store('sync', { settings: { ...FRESH.settings, surfaces: { 'linkedin-message': 'tip' } } });
  await expect.poll(badge).toBe('·');
  await store('sync', { settings: { ...FRESH.settings, surfaces: { 'linkedin-message': 'off' } } });
  await expect.poll(badge).toBe('✓');
  await send();
  await expect.poll(sent).toEqual([PITCH]);
});

test('a change in the options acts on the open boxes of every tab, the hidden ones too', async () => {
  await write(PITCH);
  const first = page;
  await write(PITCH.replace('Maya', 'Jonas'), 'jonas-weber');
  const options = await browser.context.newPage();
  await options.goto(`${await browser.extensionUrl()}/options.html`);
  const signs = () =>
    browser.background(`chrome.tabs.query({ url: 'https://www.linkedin.com/*' })
      .then((tabs) => Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId }))))`);
  await expect.poll(signs).toEqual(['!', '!']);
  const messages = options.getByLabel('LinkedIn: Messages');
  for (const [strength, sign] of [
    ['tip', '·'],
    ['off', '✓'],
    ['', '!'],
  ] as const) {
    await messages.selectOption(strength);
    await expect.poll(signs, { interval: 20 }).toEqual([sign, sign]);
  }
  await Promise.all([first.close(), options.close()]);
});

test('words of one’s own hold', async () => {
  await store('sync', { 'phrases-hold': ['wheel class'] });
  await write(WARM);
  await expect.poll(badge).toBe('!');
  await send();
  await card.find('heading', /Not sent yet/);
  expect(await card.text()).toContain('Words of your own list');
  expect(await sent()).toEqual([]);
});

test('in peace nothing is held', async () => {
  await store('sync', { settings: { ...FRESH.settings, peace: { until: 0, sites: { linkedin: 8.64e15 } } } });
  await write(PITCH);
  await expect.poll(badge).toBe('✓');
  await send();
  await expect.poll(sent).toEqual([PITCH]);
});

test('once the holds of the day are spent, a pitch gets a tip and goes', async () => {
  await store('sync', { settings: { version: 2, budget: 1 } });
  await write(PITCH);
  await expect.poll(badge).toBe('!');
  await send();
  await card.find('heading', /Not sent yet/);
  await expect.poll(async () => (await stored('local')).holds).toMatchObject({ count: 1 });
  await page.close();
  await write(PITCH);
  await expect.poll(badge).toBe('·');
  await send();
  await expect.poll(sent).toEqual([PITCH]);
});

test('without a yes, nothing is remembered but how many were held today', async () => {
  await write(PITCH);
  await expect.poll(badge).toBe('!');
  await send();
  await card.find('heading', /Not sent yet/);
  await breathe();
  await send();
  await expect.poll(sent).toEqual([PITCH]);
  await expect.poll(async () => Object.keys(await stored('local')).sort()).toEqual(['holds', 'overrides']);
});

const peopleIn = (local: Record<string, unknown>) =>
  Object.entries(local).flatMap(([key, page]) => (/^people-/.test(key) ? Object.values(page ?? {}) : []));

test('with a yes a person is remembered, and a no of theirs where the page does not show it', async () => {
  await store('local', { memory: true });
  await write('Thank you, Elena. All the best with the new ovens.', 'elena-rossi');
  await expect
    .poll(async () => peopleIn(await stored('local')))
    .toEqual([expect.objectContaining({ sent: 1, received: 1, declined: true })]);
  await send();
  await expect
    .poll(async () => peopleIn(await stored('local')))
    .toEqual([expect.objectContaining({ sent: 2, unanswered: 1, declined: true })]);
});

test('from the toolbar a tab is left in peace, and no longer', async () => {
  await write(PITCH);
  await expect.poll(badge).toBe('!');
  const popup = await openPopup(browser);
  await popup.click('Leave me in peace');
  await popup.click('In this tab');
  await expect.poll(badge).not.toBe('!');
  await popup.click('In this tab');
  await expect.poll(badge).toBe('!');
  await popup.click('In this tab');
  await expect.poll(badge).not.toBe('!');
  await popup.run('window.close()').catch(() => {});
  await page.bringToFront();
  await page.locator(EDITOR).first().click();
  await send();
  await expect.poll(sent).toEqual([PITCH]);
});

test('from the toolbar a person is spared, whoever else is not', async () => {
  await write(PITCH);
  await expect.poll(badge).toBe('!');
  const popup = await openPopup(browser);
  await popup.click('Leave me in peace');
  await popup.click('With Maya');
  await expect.poll(badge).toBe('✓');
  await page.close();
  await write(PITCH.replace('Maya', 'Jonas'), 'jonas-weber');
  await expect.poll(badge).toBe('!');
});

test('a long session leaves no text, no name and no id in what is stored, and asks the network for nothing', async () => {
  const requests: string[] = [];
  const note = (request: Request) => requests.push(request.url());
  browser.context.on('request', note);
  const options = await browser.context.newPage();
  await options.goto(`${await browser.extensionUrl()}/options.html`);
  await options.evaluate(`globalThis.writes = [];
    chrome.storage.onChanged.addListener((changes, area) => writes.push(JSON.stringify([area, changes])));`);
  await store('local', { memory: true });
  for (const to of ['maya-lindqvist', 'tom-okafor', 'jonas-weber', 'elena-rossi']) {
    await write(to === 'tom-okafor' ? WARM : PITCH, to);
    await expect.poll(badge).not.toBe('');
    await send();
    await breathe();
    await send();
    await expect.poll(sent).toHaveLength(1);
    await page.close();
  }
  await expect.poll(async () => peopleIn(await stored('local')).length).toBe(4);
  const writes = (await options.evaluate<string[]>('writes')).join('\n');
  await options.close();
  // What the background asks for is heard as well.
  const probe = 'https://know-me-first.example/probe';
  await browser.background(`fetch('${probe}').catch(() => {})`);
  browser.context.off('request', note);
  expect(writes).toContain('people-');
  const telling = `${PITCH} ${WARM} lindqvist okafor jonas weber elena rossi maya-lindqvist tom-okafor ovens swatch bakeries`;
  const words = telling.toLowerCase().match(/[a-z][a-z-]{4,}/g) ?? [];
  expect(words.filter((word) => writes.toLowerCase().includes(word))).toEqual([]);
  const ours = /^(chrome-extension:|https:\/\/www\.linkedin\.com\/|data:|blob:)/;
  expect(requests.filter((url) => !ours.test(url))).toEqual([probe]);
  expect(await browser.background('indexedDB.databases()')).toEqual([]);
});

test('the first run opens once, and the page of options can be reached from it', async () => {
  const fresh = await openBrowser({ extension: true });
  const urls = fresh.context.pages().map((each) => each.url());
  expect(urls.filter((url) => url.includes('welcome'))).toEqual([]);
  const welcome = await fresh.context.newPage();
  await welcome.goto(`${await fresh.extensionUrl()}/welcome.html`);
  const opening = fresh.context.waitForEvent('page');
  await welcome.getByRole('button', { name: 'All options' }).click();
  expect((await opening).url()).toContain('options.html');
  await fresh.close();
});
