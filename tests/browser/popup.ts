import type { CDPSession } from 'playwright-core';
import type { Opened } from './browser';
import { atRest, MIDDLE_OF, type OpenPopup, type Toolbar } from './toolbar';
import { until } from './until';

/** Our button in Chromium's toolbar. */
export function chromiumToolbar(browser: Opened): Toolbar {
  return {
    openPopup: () => openPopup(browser),
    openedPopup: () => openedPopup(browser),
    badge: () =>
      browser.background(
        'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      ),
    copied: async () => {
      const popup = await openedPopup(browser);
      await browser.context.grantPermissions(['clipboard-read']);
      return popup.run('navigator.clipboard.readText()');
    },
    background: browser.background,
    address: browser.extensionUrl,
  };
}

/** In Chromium it can be seen, too. Playwright has no page for it; the browser's protocol does. */
export interface ChromiumPopup extends OpenPopup {
  readonly screenshot: () => Promise<Buffer>;
  readonly emulate: (colorScheme: 'light' | 'dark') => Promise<void>;
}

/** Presses the toolbar's button: the popup opens over the tab in front. */
export async function openPopup(browser: Opened): Promise<ChromiumPopup> {
  await browser.background('chrome.action.openPopup()');
  return openedPopup(browser);
}

/** The popup that is open, or about to be. */
export async function openedPopup(browser: Opened): Promise<ChromiumPopup> {
  const root = await browser.context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('The extension does not run in this browser.');
  const targetId = await until(
    'the popup',
    () => popupIn(root),
    (id) => id,
  );
  const send = await attach(root, targetId);
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return {
    run,
    says: (wanted) =>
      until(
        `a popup that says ${wanted}`,
        () => run<string>('document.body?.innerText ?? ""'),
        (text) => (wanted.test(text) ? text : null),
      ),
    click: async (text) => {
      const [x, y] = await until(
        text,
        () => run<[number, number] | null>(`(${MIDDLE_OF})(${JSON.stringify(text)})`),
        atRest(),
      );
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    screenshot: async () =>
      Buffer.from((await send('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
    emulate: async (value) => {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    },
    gone: async () => {
      await until(
        'no popup',
        () => popupIn(root),
        (id) => (id === undefined ? true : null),
      );
    },
  };
}

async function popupIn(root: CDPSession): Promise<string | undefined> {
  const { targetInfos } = await root.send('Target.getTargets');
  return targetInfos.find(({ url }) => /^chrome-extension:.*\/popup\.html$/.test(url))?.targetId;
}

// biome-ignore lint/suspicious/noExplicitAny: the browser's protocol, by name.
type Send = (method: string, params?: object) => Promise<any>;

/** Playwright routes only the sessions it made itself, so messages to this target travel inside others. */
async function attach(root: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
  root.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result, error } = JSON.parse(message);
    if (error) waiting.get(id)?.fail(new Error(error.message));
    else waiting.get(id)?.done(result);
    waiting.delete(id);
  });
  let last = 0;
  return (method, params = {}) =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, { done, fail });
      const message = JSON.stringify({ id, method, params });
      root.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail);
    });
}
