import type { CDPSession, Page } from 'playwright-core';
import { type Closed, closedRootsOf } from './closed';
import { breathe, type Counts, settle, type Tab } from './tab';
import { typeText } from './type-text';
import type { Ask } from './world';

/** A tab of Chromium. */
export function chromiumTab(page: Page, ask: Ask): Tab {
  let looked: Promise<Closed> | undefined;
  const closed = () => {
    looked ??= closedRootsOf(page);
    return looked;
  };
  const session = () => page.context().newCDPSession(page);
  return {
    click: (selector, nth = 0) => page.locator(selector).nth(nth).click(),
    type: (text) => typeText(page, text),
    insert: (text) => page.keyboard.insertText(text),
    compose: async (half, whole) => compose(await session(), half, whole),
    press: (chord) => page.keyboard.press(chord),
    held: (model) => page.evaluate((key) => window.drafts[key] ?? '', model),
    sent: () => page.evaluate(() => window.sent),
    passTime: (ms) => page.evaluate((time) => window.passTime(time), ms),
    breathe: () => page.evaluate(breathe),
    settle: () => page.evaluate(settle),
    ask,
    closed: {
      text: async () => (await closed()).text(),
      hasFocus: async () => (await (await closed()).shown()).some(({ focused }) => focused),
    },
    counts: async () => countsOf(await session()),
    run: (expression) => page.evaluate(expression) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  };
}

async function compose(cdp: CDPSession, half: string, whole: string): Promise<void> {
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await cdp.send('Input.imeSetComposition', { text: half, selectionStart: 1, selectionEnd: 1 });
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await cdp.send('Input.insertText', { text: whole });
}

async function countsOf(cdp: CDPSession): Promise<Counts> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await cdp.send('Memory.getDOMCounters');
  return { listeners: jsEventListeners, nodes, bytes: usedSize };
}
