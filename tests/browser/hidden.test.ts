import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';

const PITCH =
  'Hi Maya, we help schools like yours cut costs by 40%. It is the opportunity of a lifetime. Can we hop on a quick call this week?';

const CASES = [
  {
    name: 'a LinkedIn bubble in a closed shadow root',
    url: 'https://www.linkedin.com/feed/?bubble=maya-lindqvist&root=closed',
    at: { x: 1000, y: 690 },
    send: 'Control+Enter',
  },
  {
    name: 'a LinkedIn bubble in a frame',
    url: 'https://www.linkedin.com/feed/?bubble=maya-lindqvist&root=frame',
    at: { x: 1000, y: 690 },
    send: 'Control+Enter',
  },
  {
    name: 'an X chat in a closed shadow root',
    url: 'https://x.com/i/chat/101-202?root=closed',
    at: { x: 700, y: 765 },
    send: 'Enter',
  },
] as const;

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(() => page.close());
afterAll(() => browser.close());

// What a script of the page cannot reach, a person can: by pointer and keys.
test.each(CASES)(
  'in $name a pitch is held and the second Send delivers it once',
  async ({ url, at, send }) => {
    page = await browser.open(url);
    await page.waitForLoadState('networkidle');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.type(PITCH);
    await page.keyboard.press(send);
    const closed = await closedRootsOf(page);
    await closed.find('button', /rewrite|use/i);
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    await expect
      .poll(async () => {
        await page.keyboard.press(send);
        return page.evaluate(() => window.sent.map(({ text }) => text));
      })
      .toEqual([PITCH]);
  },
);
