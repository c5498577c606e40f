import type { Inside } from './firefox-inside';
import { atRest, MIDDLE_OF, type OpenPopup, type Toolbar } from './toolbar';
import { until } from './until';

const ID = 'know-me-first@knowmefirst.example';
const EXTENSION = `WebExtensionPolicy.getByID('${ID}').extension`;
const ITEM = `'know-me-first_knowmefirst_example-browser-action'`;
const BUTTON = `document.getElementById(${ITEM}).querySelector('.unified-extensions-item-action-button')`;
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** Our button in Firefox's toolbar, pinned as a person would pin it. */
export function firefoxToolbar({ run, beside, within }: Inside): Toolbar {
  const pinned = () => run(`void CustomizableUI.addWidgetToArea(${ITEM}, 'nav-bar')`);
  const isThere = () => run<boolean>(`${POPUP}?.currentURI.spec.endsWith('/popup.html') ?? false`);
  const closed = () => until('no popup', isThere, (is) => !is || null);
  const openedPopup = async (): Promise<OpenPopup> => {
    await until('the popup', isThere, (is) => is || null);
    // What is asked while it is still being drawn has no answer yet.
    const ask = <T>(expression: string) => within<T>(POPUP, expression).catch(() => null);
    return {
      run: (expression) => within(POPUP, expression),
      says: (wanted) =>
        until(
          `a popup that says ${wanted}`,
          () => ask<string>('document.body?.innerText'),
          (text) => (text && wanted.test(text) ? text : null),
        ),
      click: async (text) => {
        const look = () => ask<[number, number]>(`(${MIDDLE_OF})(${JSON.stringify(text)})`);
        await beside(POPUP, pressAt(await until(text, look, atRest())));
      },
      gone: async () => void (await closed()),
    };
  };
  return {
    openedPopup,
    openPopup: async () => {
      await pinned();
      await run(`void ${POPUP}?.closest('panel')?.hidePopup()`);
      await closed();
      await run(`void ${BUTTON}.click()`);
      return openedPopup();
    },
    badge: async () => {
      await pinned();
      return run(`${BUTTON}.getAttribute('badge') ?? ''`);
    },
    copied: () => run('navigator.clipboard.readText()'),
    background: async (expression) => {
      // It sleeps when nobody has asked it for half a minute.
      await run(`${EXTENSION}.wakeupBackground().then(() => {})`);
      const view = `[...${EXTENSION}.views].find(({ viewType }) => viewType === 'background')`;
      return within(`${view}.xulBrowser`, expression);
    },
    address: () => run<string>(`${EXTENSION}.baseURL.replace(/\\/$/, '')`),
  };
}

/** A press as the pointer makes it: what it does counts as the person's own doing. */
function pressAt([x, y]: readonly number[]): string {
  return `for (const [type, buttons] of [['mousedown', 1], ['mouseup', 0]])
    content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1, buttons }, {});`;
}
