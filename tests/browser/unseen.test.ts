import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, enginesFor, inEachBrowser } from './engines';
import { eventually } from './eventually';
import { PITCH } from './pitch';
import type { Tab } from './tab';

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

const WITHOUT = enginesFor({ extension: false });

inEachBrowser({ extension: true }, ({ engine, start }) => {
  let browser: Engine;
  let bare: Engine | undefined;

  beforeAll(async () => {
    browser = await start();
    bare = await WITHOUT.find((each) => each.engine === engine)?.start();
  });
  afterAll(() => Promise.all([browser?.close(), bare?.close()]));

  const open = (of: Engine | undefined, url: string) => (of ?? browser).open(url, listen);
  const looked = (tab: Tab) => tab.run<Sight>(`(${look})()`);

  describe.each(PLACES)('on $name the page sees', ({ url, editor, send }) => {
    test('nothing but one nameless element while a card or its marker is there, and before and after nothing at all', async () => {
      const tab = await open(browser, url);
      const other = await open(bare, url);
      expect(await looked(tab)).toEqual(await looked(other));

      for (const each of [tab, other]) {
        await each.click(editor);
        await each.type(PITCH);
      }
      const clean = await looked(other);
      await tab.press(send);
      await eventually(tab.closed.text).toContain('Use this rewrite');
      const held = await looked(tab);
      expect(held.nodes.replace(OURS, '')).toBe(clean.nodes);
      expect(held.nodes).toContain(OURS);
      expect({ ...held, nodes: '', heard: [] }).toEqual({ ...clean, nodes: '', heard: [] });
      expect(new Set(held.heard)).toEqual(new Set([...clean.heard, `+${OURS}`]));

      await tab.breathe();
      await tab.press(send);
      await eventually(async () => (await tab.sent()).length).toBe(1);
      await eventually(tab.closed.text).toBe('');
      await other.press(send);
      await eventually(async () => (await other.sent()).length).toBe(1);
      const after = await looked(tab);
      const clear = await looked(other);
      expect({ ...after, heard: [] }).toEqual({ ...clear, heard: [] });
      await tab.close();
      await other.close();
    });
  });

  test('none of its files', async () => {
    const tab = await open(browser, PLACES[0].url);
    const base = await browser.toolbar.address();
    expect(base).toMatch(/^(?:chrome|moz)-extension:/);
    for (const file of [
      'compose.js',
      'parts.js',
      'outline.js',
      'popup.html',
      'manifest.json',
      'icon/16.png',
    ]) {
      expect(await tab.run(`(${canLoad})('${base}/${file}')`), file).toBe(false);
    }
    await tab.close();
  });

  test('nothing at all where only the toolbar is to speak, and the message is held all the same', async () => {
    const { background, openedPopup } = browser.toolbar;
    const { url, editor, send } = PLACES[0];
    const before = await background<object>('chrome.storage.sync.get()');
    const settings = { version: 2, place: 'toolbar', budget: 1000 };
    await background(`chrome.storage.sync.set(${JSON.stringify({ settings })}).then(() => {})`);
    const tab = await open(browser, url);
    await tab.click(editor);
    await tab.type(PITCH);
    const clean = await looked(tab);
    await tab.press(send);
    const popup = await openedPopup();
    await popup.says(/How Maya may read it/);
    const { heard, ...after } = await looked(tab);
    expect({ ...after, heard: clean.heard }).toEqual(clean);
    expect(heard.join()).not.toContain('popover');
    expect(await tab.sent()).toEqual([]);
    await background('chrome.storage.sync.clear().then(() => {})');
    await background(`chrome.storage.sync.set(${JSON.stringify(before)}).then(() => {})`);
    await tab.close();
  });
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
function canLoad(address: string): Promise<boolean> {
  const drawn = new Promise((resolve, reject) => {
    Object.assign(new Image(), { onload: resolve, onerror: reject, src: address });
  });
  return Promise.any([fetch(address), drawn]).then(
    () => true,
    () => false,
  );
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
