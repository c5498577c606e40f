import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';
import type { Fault } from './faulty';
import { PITCH } from './pitch';
import { typeText } from './type-text';
import { type World, worldOf } from './world';

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
});
afterEach(() => page?.close());
afterAll(() => browser?.close());

let world: World;

async function sendWith(fault: Fault, text = PITCH): Promise<void> {
  page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  world = await worldOf(page, 'faulty.ts');
  await world.run(`kmf.stand(${JSON.stringify(fault)})`);
  await page.locator('.msg-form__contenteditable').first().click();
  await typeText(page, text);
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

describe('what becomes of a draft is told', () => {
  const told = () => world.run<readonly string[]>('kmf.told');
  /** Sends until the page has sent. */
  const insist = () =>
    expect
      .poll(async () => {
        await page.keyboard.press('Control+Enter');
        return page.evaluate(() => window.sent.length);
      })
      .toBe(1);

  test('once when it is held, and once when it is sent all the same', async () => {
    await sendWith('none');
    expect(await told()).toEqual([`held, hold: ${PITCH}`]);
    await insist();
    expect(await told()).toEqual([`held, hold: ${PITCH}`, `sent-anyway, hold: ${PITCH}`]);
  });

  test('once when nothing is to be said of it', async () => {
    await sendWith('none', 'Hi Maya, how do you true a wheel?');
    expect(await told()).toEqual([expect.stringMatching(/^sent, (?:clear|tip): Hi Maya/)]);
  });

  test('and nothing comes of it when that fails', async () => {
    await sendWith('outcome');
    await (await closedRootsOf(page)).find('dialog');
    await insist();
    expect(await sent()).toEqual([PITCH]);
  });
});
