import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { type Closed, closedRootsOf } from './closed';
import { openPopup } from './popup';
import { typeText } from './type-text';

const THREAD = 'https://www.linkedin.com/messaging/thread/maya-lindqvist/';
const MODEL = 'maya-lindqvist';

/** Has a part on the author's father, so that there is a shorter version; its question has another beside it. */
const PITCH =
  'Hi Maya, I loved your post on the wheel class. My dad taught one too. We help bike shops fill their calendar, guaranteed. Can we hop on a quick call this week?';
const OFFER = 'my notes from a repair class';

let browser: Opened;
let page: Page;
let card: Closed;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(async () => {
  await page?.close();
  await browser.background('chrome.storage.sync.clear()');
});
afterAll(() => browser?.close());

const draft = () => page.evaluate((model) => window.drafts[model] ?? '', MODEL);
const isChanged = () =>
  page.waitForFunction(([model, text]) => (window.drafts[model ?? ''] ?? '') !== text, [MODEL, PITCH]);

async function hold(): Promise<void> {
  page = await browser.open(THREAD);
  card = await closedRootsOf(page);
  await page.locator('.msg-form__contenteditable').first().click();
  await typeText(page, PITCH);
  await page.keyboard.press('Control+Enter');
  await card.find('button', 'Use this rewrite');
}

async function use(): Promise<string> {
  await card.click('button', 'Use this rewrite');
  await isChanged();
  expect(await page.evaluate(() => window.sent)).toEqual([]);
  return draft();
}

/** What is seen in the card, a line for each stretch. */
const seen = async () =>
  (await card.shown()).flatMap(({ role, name }) => (role === 'StaticText' ? name.trim() : []));

/** The question that the card offers. */
const question = async () => (await seen()).find((words) => words.endsWith('?') && !PITCH.includes(words));

describe('in the card', () => {
  test('another version is looked at and taken, and the focus stays in the text', async () => {
    await hold();
    await card.find('button', 'A question');
    expect((await seen()).join()).toContain('My dad taught one too.');
    await card.click('button', 'Shorter');
    await expect.poll(async () => (await seen()).join()).not.toContain('dad');
    expect(await page.evaluate(() => document.activeElement?.matches('.msg-form__contenteditable'))).toBe(
      true,
    );
    const written = await use();
    expect(written).toContain('I loved your post on the wheel class.');
    expect(written).not.toMatch(/dad|calendar|call/);
  });

  test('the same with the keyboard alone', async () => {
    await hold();
    const focused = async () => (await card.shown()).find((one) => one.focused)?.name;
    for (let stops = 0; stops < 12 && (await focused()) !== 'Shorter'; stops++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let stops = 0; stops < 12 && (await focused()) !== 'Use this rewrite'; stops++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await isChanged();
    expect(await draft()).not.toMatch(/dad|calendar|call/);
  });

  test('another question is asked at each press, and the last one is taken', async () => {
    await hold();
    await card.click('button', 'A question');
    await expect.poll(question).toMatch(/\?$/);
    const first = await question();
    expect(first).toMatch(/\?$/);
    await card.click('button', 'Another question');
    await expect.poll(question).toMatch(/\?$/);
    await expect.poll(question).not.toBe(first);
    const second = await question();
    expect(await use()).toContain(second);
  });

  test('a sentence is left as it was, and the rest is taken', async () => {
    await hold();
    await card.click('DisclosureTriangle', 'What changed');
    await card.click('button', /Instead of: help bike shops/);
    const written = await use();
    expect(written).toContain('My dad taught one too. We help bike shops fill their calendar, guaranteed.');
    expect(written).not.toContain('Can we hop on a quick call');
  });
});

test('in the popup, another version goes into the box', async () => {
  await hold();
  const popup = await openPopup(browser);
  await popup.says(/A question[\s\S]*Shorter[\s\S]*Use this rewrite/);
  await popup.click('Shorter');
  await popup.click('Use this rewrite');
  await popup.gone();
  await isChanged();
  expect(await draft()).not.toMatch(/dad|calendar|call/);
});

describe('what the author can offer', () => {
  const openOptions = async () => browser.open(`${await browser.extensionUrl()}/options.html`);

  test('is written in the options, kept, and turns up in a rewrite', async () => {
    const options = await openOptions();
    await options.getByLabel('Something you can give').fill(OFFER);
    await options.keyboard.press('Enter');
    await options.getByText('Saved.').waitFor();
    await options.reload();
    expect(await options.getByLabel(`Change: ${OFFER}`).inputValue()).toBe(OFFER);
    await options.close();
    await hold();
    await card.find('button', 'An offer');
    expect(await use()).toContain(OFFER);
  });

  test('is changed and removed there', async () => {
    const options = await openOptions();
    const stored = () =>
      options.evaluate('chrome.storage.sync.get("offers").then(({ offers }) => offers)') as Promise<unknown>;
    for (const offer of ['one thing', 'another thing']) {
      await options.getByLabel('Something you can give').fill(offer);
      await options.keyboard.press('Enter');
    }
    await expect.poll(stored).toEqual(['one thing', 'another thing']);
    await options.getByLabel('Change: one thing').fill('one good thing');
    await options.keyboard.press('Enter');
    await expect.poll(stored).toEqual(['one good thing', 'another thing']);
    await options.getByRole('button', { name: 'Remove: another thing' }).click();
    await expect.poll(stored).toEqual(['one good thing']);
    await options.close();
  });

  test('that cannot be stored is said, and stays in sight', async () => {
    const options = await openOptions();
    await options.evaluate('chrome.storage.sync.set = () => Promise.reject(new Error("quota"))');
    await options.getByLabel('Something you can give').fill(OFFER);
    await options.keyboard.press('Enter');
    await options.getByText(/could not be saved/).waitFor();
    expect(await options.getByLabel(`Change: ${OFFER}`).inputValue()).toBe(OFFER);
    await options.close();
  });

  test('is one press away from the popup', async () => {
    // One that a failed try left open would be shown again, and no new one come.
    for (const each of browser.context.pages()) if (each.url().endsWith('/options.html')) await each.close();
    page = await browser.open(THREAD);
    const popup = await openPopup(browser);
    const opened = browser.context.waitForEvent('page');
    await popup.click('What you can offer');
    await (await opened).waitForURL(/options\.html$/);
    await (await opened).close();
  });
});

describe('the browser’s own model', () => {
  // At the boundary of the API: this browser has none.
  const give = (answer: string) =>
    browser.background(
      `self.LanguageModel = {
        availability: async () => 'available',
        create: async () => ({ prompt: async () => ${JSON.stringify(answer)}, destroy() {} }),
      }`,
    );
  afterEach(async () => {
    await browser.background('delete self.LanguageModel');
    await browser.background('chrome.storage.local.clear()');
  });

  const SMOOTH = 'Hi Maya, I loved your post on the wheel class. How did the class go?';

  test('adds a version where the author has switched it on', async () => {
    const options = await browser.context.newPage();
    await options.addInitScript('globalThis.LanguageModel = { availability: async () => "available" }');
    await options.goto(`${await browser.extensionUrl()}/options.html`);
    await options.getByLabel('Show what it writes').check();
    await options.getByText('Saved.').waitFor();
    await options.close();
    await give(SMOOTH);
    await hold();
    await card.click('button', 'Reworded');
    await expect.poll(question).toBe('How did the class go?');
    expect(await use()).toBe(SMOOTH);
  });

  test('is not asked where the author has not', async () => {
    await give(SMOOTH);
    await browser.background(
      'self.LanguageModel.availability = async () => { self.isAsked = true; return "available"; }',
    );
    await hold();
    await use();
    expect(await browser.background('self.isAsked')).toBeUndefined();
  });

  test('writes no longer for a card that was closed', async () => {
    await browser.background('chrome.storage.local.set({ writer: true })');
    await browser.background(`self.LanguageModel = {
      availability: async () => 'available',
      create: async () => ({
        prompt: (_, { signal }) => {
          self.writes = 'on';
          return new Promise((_, fail) => {
            signal.addEventListener('abort', () => { self.writes = 'stopped'; fail(signal.reason); });
          });
        },
        destroy() {},
      }),
    }`);
    await hold();
    await expect.poll(() => browser.background('self.writes')).toBe('on');
    await page.keyboard.press('Escape');
    await card.gone();
    await expect.poll(() => browser.background('self.writes')).toBe('stopped');
  });

  test('is downloaded at a click only', async () => {
    const options = await browser.context.newPage();
    await options.addInitScript(`
      globalThis.state = 'downloadable';
      globalThis.LanguageModel = {
        availability: async () => state,
        create: async () => { state = 'available'; return { destroy() {} }; },
      }`);
    await options.goto(`${await browser.extensionUrl()}/options.html`);
    const button = options.getByRole('button', { name: 'Download it' });
    await button.waitFor();
    expect(await options.evaluate('state')).toBe('downloadable');
    await button.click();
    await options.getByLabel('Show what it writes').waitFor();
    await options.close();
  });

  test('is said to be missing where there is none', async () => {
    const options = await browser.open(`${await browser.extensionUrl()}/options.html`);
    await options.getByText('This browser has none').waitFor();
    expect(await options.getByLabel('Show what it writes').count()).toBe(0);
    await options.close();
  });
});
