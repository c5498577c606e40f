import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';
import { PITCH } from './pitch';
import { openedPopup } from './popup';

const PLACES = [
  {
    name: 'LinkedIn messaging',
    url: 'https://www.linkedin.com/messaging/thread/maya-lindqvist/',
    editor: '.msg-form__contenteditable',
    send: 'Control+Enter',
  },
  {
    name: 'LinkedIn bubble in a shadow root',
    url: 'https://www.linkedin.com/feed/?bubble=maya-lindqvist',
    editor: '.msg-form__contenteditable',
    send: 'Control+Enter',
  },
  { name: 'X chat', url: 'https://x.com/i/chat/101-202', editor: 'textarea', send: 'Enter' },
] as const;

/** What a card or a marker is to the page. */
const OURS = '<div popover="manual"></div>';

let browser: Opened;
let bare: Opened;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
  bare = await openBrowser({ extension: false });
});
afterAll(() => Promise.all([browser?.close(), bare?.close()]));

/** All that a page's own script can see of it at one moment. */
interface Sight {
  /** Every node and attribute, through open shadow roots. */
  readonly nodes: string;
  readonly globals: readonly string[];
  readonly styles: readonly string[];
  readonly loaded: readonly string[];
  /** What it heard: messages, errors, and changes to the document, without the box's own. */
  readonly heard: readonly string[];
}

async function open(of: Opened, url: string): Promise<Page> {
  const page = await of.context.newPage();
  await page.addInitScript(listen);
  await page.goto(url);
  return page;
}

describe.each(PLACES)('on $name the page sees', ({ url, editor, send }) => {
  test('nothing but one nameless element while a card or its marker is there, and before and after nothing at all', async () => {
    const page = await open(browser, url);
    const other = await open(bare, url);
    expect(await page.evaluate(look)).toEqual(await other.evaluate(look));

    for (const each of [page, other]) {
      await each.locator(editor).first().click();
      await each.keyboard.type(PITCH);
    }
    const clean = await other.evaluate(look);
    await page.keyboard.press(send);
    const card = await closedRootsOf(page);
    await card.find('button', 'Use this rewrite');
    const held = await page.evaluate(look);
    expect(held.nodes.replace(OURS, '')).toBe(clean.nodes);
    expect(held.nodes).toContain(OURS);
    expect({ ...held, nodes: '', heard: [] }).toEqual({ ...clean, nodes: '', heard: [] });
    expect(new Set(held.heard)).toEqual(new Set([...clean.heard, `+${OURS}`]));

    await expect
      .poll(async () => {
        await page.keyboard.press(send);
        return page.evaluate(() => window.sent.length);
      })
      .toBe(1);
    await card.gone();
    await other.keyboard.press(send);
    await other.waitForFunction(() => window.sent.length > 0);
    const after = await page.evaluate(look);
    const clear = await other.evaluate(look);
    expect({ ...after, heard: [] }).toEqual({ ...clear, heard: [] });
    await page.close();
    await other.close();
  });
});

test('none of its files', async () => {
  const page = await open(browser, PLACES[0].url);
  const base = await browser.extensionUrl();
  for (const file of ['compose.js', 'parts.js', 'outline.js', 'popup.html', 'manifest.json', 'icon/16.png']) {
    const isSeen = await page.evaluate(
      (address) =>
        Promise.any([
          fetch(address),
          new Promise((resolve, reject) => {
            Object.assign(new Image(), { onload: resolve, onerror: reject, src: address });
          }),
        ]).then(
          () => true,
          () => false,
        ),
      `${base}/${file}`,
    );
    expect(isSeen, file).toBe(false);
  }
  await page.close();
});

test('nothing at all where only the toolbar is to speak, and the message is held all the same', async () => {
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate('chrome.storage.sync.set({ settings: { version: 2, place: "toolbar" } })');
  const { url, editor, send } = PLACES[0];
  const page = await open(browser, url);
  await page.locator(editor).first().click();
  await page.keyboard.type(PITCH);
  const before = await page.evaluate(look);
  await page.keyboard.press(send);
  const popup = await openedPopup(browser);
  await popup.says(/How Maya may read it/);
  const { heard, ...after } = await page.evaluate(look);
  expect({ ...after, heard: before.heard }).toEqual(before);
  expect(heard.join()).not.toContain('popover');
  expect(await page.evaluate(() => window.sent)).toEqual([]);
  await worker?.evaluate('chrome.storage.sync.clear()');
  await page.close();
});

declare global {
  interface Window {
    heard: string[];
  }
}

/** In the page, before all else: notes what can be heard from outside. */
function listen(): void {
  window.heard = [];
  const note = (what: string) => window.heard.push(what);
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation'])
    window.addEventListener(type, (event) => note(`${type} ${JSON.stringify((event as MessageEvent).data)}`));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function heard(event) {
    if (event.type.includes(':')) note(event.type);
    return dispatch.call(this, event);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (target !== document.documentElement) continue;
      if (attributeName) note(attributeName);
      for (const node of addedNodes) note(`+${(node.cloneNode() as Element).outerHTML}`);
    }
  }).observe(document, { childList: true, attributes: true, subtree: true });
}

/** In the page. */
function look(): Sight {
  const nodesOf = (node: Node): string => {
    const root = node instanceof Element && node.shadowRoot ? `#[${nodesOf(node.shadowRoot)}]` : '';
    const name = node instanceof Element ? (node.cloneNode(false) as Element).outerHTML : `${node.nodeValue}`;
    const [head, tail = ''] = name.split(/(?=<\/[^<]*>$)/);
    return head + root + [...node.childNodes].map(nodesOf).join('') + tail;
  };
  // React leaves a name of its own, with a number drawn at random.
  const names = (of: object) => Object.getOwnPropertyNames(of).filter((name) => !/^_+react/.test(name));
  const { prototype } = Element;
  const looks = [document.documentElement, document.body].flatMap((element) => {
    const style = getComputedStyle(element);
    // A page's own properties come in no order.
    return [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`).sort();
  });
  return {
    nodes: nodesOf(document.documentElement),
    globals: [window, document, prototype, Event.prototype, navigator].flatMap(names).sort(),
    styles: [
      ...looks,
      `${document.styleSheets.length} sheets, ${document.adoptedStyleSheets.length} adopted`,
    ],
    loaded: performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (name.endsWith('favicon.ico') ? [] : name)),
    heard: window.heard,
  };
}
