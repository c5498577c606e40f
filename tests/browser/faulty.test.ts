import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';
import type { Fault } from './faulty';
import { worldOf } from './world';

const PITCH =
  'Hi Maya, we help schools like yours cut costs by 40%. It is the opportunity of a lifetime. Can we hop on a quick call this week?';

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

async function sendWith(fault: Fault): Promise<void> {
  page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  const world = await worldOf(page, 'faulty.ts');
  await world.run(`kmf.stand(${JSON.stringify(fault)})`);
  await page.locator('.msg-form__contenteditable').first().click();
  await page.keyboard.type(PITCH);
  await page.keyboard.press('Control+Enter');
}

const sent = () => page.evaluate(() => window.sent.map(({ text }) => text));

test.each(['judge', 'card', 'site', 'context'] as const)(
  'when the %s fails, the message goes',
  async (fault) => {
    await sendWith(fault);
    await page.waitForFunction(() => window.sent.length > 0);
    expect(await sent()).toEqual([PITCH]);
  },
);

test('with nothing broken, the same message is held', async () => {
  await sendWith('none');
  await (await closedRootsOf(page)).find('dialog');
  expect(await sent()).toEqual([]);
});

test('when the rewrite fails, the card says what would help and offers no text', async () => {
  await sendWith('rewrite');
  const card = await closedRootsOf(page);
  await card.find('heading', 'What would help');
  expect(await card.text()).not.toContain('Use this rewrite');
  expect(await sent()).toEqual([]);
});
