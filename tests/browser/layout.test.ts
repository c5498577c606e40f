import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOXES } from './boxes';
import { type Opened, openBrowser } from './browser';
import type { Seen } from './inject';
import { typeText } from './type-text';
import { worldOf } from './world';

const SECRET = 'Zanzibar';

/** One of each kind of page. */
const KINDS =
  /^(?:LinkedIn messaging|LinkedIn bubble, shadow root|LinkedIn invitation, shadow root|Sales Navigator|LinkedIn comment \(TipTap\)|X chat, shadow root|X reply, in the page)$/;

let browser: Opened;

beforeAll(async () => {
  browser = await openBrowser({ extension: false });
});
afterAll(() => browser.close());

/** What our code says of a box that is typed in. */
async function seenIn(page: Page, before: readonly string[], editor: string): Promise<Seen | undefined> {
  const world = await worldOf(page);
  await world.ask('listen');
  for (const press of before) await page.locator(press).first().click();
  await page.locator(editor).first().click();
  await typeText(page, SECRET);
  return (await world.ask('seen')).at(-1);
}

/** What does not depend on whose page it is. */
function factsOf(seen: Seen | undefined) {
  const { surface, conversation, limit } = seen ?? {};
  const { sent, received, complete, group, recipient, replyingTo } = conversation ?? {};
  return {
    ...{ surface, limit, sent, received, complete, group },
    isTo: recipient !== null,
    isAnswer: replyingTo !== null,
  };
}

test.each(BOXES.filter(({ name }) => KINDS.test(name)))(
  '$name, saved as a layout, is recognised as the page itself was, and names nobody',
  async ({ url, before, editor }) => {
    const page = await browser.open(url);
    const seen = await seenIn(page, before ?? [], editor);
    const saved = await (await worldOf(page)).ask('layout');
    await page.close();
    expect(saved).not.toMatch(/zanzibar|maya|lindqvist|malm|wheel|spoke|sam.?rivers|okafor/i);

    const copy = await browser.context.newPage();
    await copy.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: saved }));
    await copy.goto(/<!-- (\S+) -->/.exec(saved)?.[1] ?? '');
    const box = `${editor.replace(/^.* /, '')}:visible`;
    expect(factsOf(await seenIn(copy, [], box))).toEqual(factsOf(seen));
    await copy.close();
  },
);
