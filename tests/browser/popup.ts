import type { CDPSession } from 'playwright-core';
import type { Opened } from './browser';

/** The toolbar's popup as the browser opens it over a tab. Playwright has no page for it; the browser's protocol does. */
export interface OpenPopup {
  /** The value of an expression in the popup; promises are awaited. */
  readonly run: <T>(expression: string) => Promise<T>;
  /** Waits until the popup's text fits. Resolves to that text. */
  readonly says: (wanted: RegExp) => Promise<string>;
  /** Clicks the button or label with this text, as the person would. */
  readonly click: (text: string) => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  readonly emulate: (colorScheme: 'light' | 'dark') => Promise<void>;
  /** Waits until the popup is gone. */
  readonly gone: () => Promise<void>;
}

/** Presses the toolbar's button: the popup opens over the tab in front. */
export async function openPopup(browser: Opened): Promise<OpenPopup> {
  await browser.extensionUrl();
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('The extension does not run in this browser.');
  await worker.evaluate('chrome.action.openPopup()');
  return openedPopup(browser);
}

/** The popup that is open, or about to be. */
export async function openedPopup(browser: Opened): Promise<OpenPopup> {
  const root = await browser.context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('The extension does not run in this browser.');
  const targetId = await until(
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
        () => run<string>('document.body?.innerText ?? ""'),
        (text) => (wanted.test(text) ? text : undefined),
      ),
    click: async (text) => {
      const [x, y] = await until(
        () => run<[number, number] | null>(`(${middleOf})(${JSON.stringify(text)})`),
        (place) => place ?? undefined,
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
        () => popupIn(root),
        (id) => (id === undefined ? true : undefined),
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

const middleOf = `(text) => {
  const all = [...document.querySelectorAll('button, label, summary')];
  const found = all.find((each) => each.innerText.trim().startsWith(text) && !each.disabled);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}`;

const LONGEST_MS = 8000;

async function until<All, One>(look: () => Promise<All>, pick: (all: All) => One | undefined): Promise<One> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const all = await look();
    const one = pick(all);
    if (one !== undefined) return one;
    if (Date.now() > end) throw new Error(`Waited in the popup; there is ${JSON.stringify(all)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
