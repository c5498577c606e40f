import type { ElementHandle, Page } from 'puppeteer-core';
import { FRONT, type Inside } from './firefox-inside';
import { breathe, type Counts, settle, type Tab } from './tab';
import { until } from './until';
import type { Ask } from './world';

/** A tab of Firefox, in front. */
export function firefoxTab(page: Page, ask: Ask, { beside }: Inside): Tab {
  const find = (selector: string, nth: number) =>
    until(
      selector,
      () => page.$$(`>>> ${selector}`),
      (all) => all.at(nth),
    );
  return {
    click: async (selector, nth = 0) => {
      await ((await find(selector, nth)) as ElementHandle<Element>).click();
    },
    type: (text) => page.keyboard.type(text),
    insert: (text) => page.evaluate(insert, text),
    compose: (half, whole) =>
      beside(FRONT, `return (${COMPOSE})(content, ${JSON.stringify(half)}, ${JSON.stringify(whole)})`),
    press: async (chord) => {
      const keys = chord.split('+') as Parameters<typeof page.keyboard.down>[0][];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    held: (model) => page.evaluate((key) => window.drafts[key] ?? '', model),
    sent: () => page.evaluate(() => window.sent),
    passTime: (ms) => page.evaluate((time) => window.passTime(time), ms),
    breathe: () => page.evaluate(breathe),
    settle: () => page.evaluate(settle),
    ask,
    closed: {
      text: () => beside(FRONT, `return (${CLOSED})().map(({ shown }) => shown).join('\\n').trim()`),
      hasFocus: () => beside(FRONT, `return (${CLOSED})().some(({ focused }) => focused)`),
    },
    counts: () => beside<Counts>(FRONT, `return (${COUNTS})()`),
    run: (expression) => page.evaluate(expression) as Promise<never>,
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => page.close(),
  };
}

/** In the page. */
function insert(text: string): void {
  document.execCommand('insertText', false, text);
}

/** Beside the page, as all below: what the system's input method would have Firefox do. */
const COMPOSE = `(page, half, whole) => {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!processor.beginInputTransactionForTests(page)) throw new Error('Nothing can be composed here.');
  processor.setPendingCompositionString(half);
  processor.appendClauseToPendingComposition(half.length, processor.ATTR_RAW_CLAUSE);
  processor.setCaretInPendingComposition(half.length);
  processor.flushPendingComposition();
  const enter = new page.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: page.KeyboardEvent.DOM_VK_RETURN });
  processor.commitCompositionWith(whole, enter);
}`;

/** The document and all shadow roots in it, without those that Firefox itself makes, as of a textarea. */
const ROOTS = `(root = content.document) => {
  const below = [...root.querySelectorAll('div')].flatMap((element) => element.openOrClosedShadowRoot ?? []);
  return [root, ...below.flatMap((each) => rootsIn(each))];
}`;

const CLOSED = `() => {
  const rootsIn = ${ROOTS};
  return rootsIn().flatMap((root) => root.mode !== 'closed' ? [] : {
    shown: [...root.children].map((child) => child.nodeName === 'STYLE' ? '' : child.textContent).join(' '),
    focused: root.activeElement !== null,
  });
}`;

/** Removed nodes are not counted: Firefox keeps them for its undo, with us and without. Of memory, the objects and texts that scripts hold. */
const COUNTS = `() => {
  const rootsIn = ${ROOTS};
  const roots = rootsIn();
  const nodes = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]);
  const listeners = [content, ...nodes].map((node) => Services.els.getListenerInfoFor(node).length);
  Cu.forceGC();
  Cu.forceCC();
  Cu.forceGC();
  const sizes = Array.from({ length: 9 }, () => ({}));
  Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).sizeOfTab(content, ...sizes);
  return { listeners: listeners.reduce((sum, each) => sum + each), nodes: nodes.length, bytes: sizes[0].value + sizes[1].value };
}`;
