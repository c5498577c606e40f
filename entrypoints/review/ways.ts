import { browser } from 'wxt/browser';
import { handOver } from '../../src/memory/handed';
import { TOOLBAR } from '../../src/ui/words';

const MENU = 'check-this-text';

/** In the background: the ways to the review page that are not on a page of ours. Nothing goes to the page that is open. */
export function openWays(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: MENU, title: TOOLBAR.menu, contexts: ['selection'] }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU) void openReview(selectionText ?? '').catch(() => {});
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'review') void openReview(null).catch(() => {});
  });
}

/** Rejects where the browser opens no tab. */
async function openReview(text: string | null): Promise<void> {
  if (text !== null) await handOver(text);
  await browser.tabs.create({ url: '/review.html' });
}
