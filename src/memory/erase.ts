import { browser } from 'wxt/browser';
import { alone } from './alone';

/** Forgets everything that this program keeps, on this device and where the settings follow the person: as if it had just been installed. Rejects if the browser's storage does. */
export function eraseAll(): Promise<void> {
  return alone('settings', () =>
    alone('memory', async () => {
      await browser.storage.local.clear();
      await browser.storage.sync.clear();
    }),
  );
}
