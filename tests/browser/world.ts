import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundled } from '../pages/serve';

/** Our code within a page, in a world of its own, as a content script has it. */
export interface World {
  /** The value of an expression there; promises are awaited, exceptions thrown. Our exports are under `kmf`. */
  readonly run: <T>(expression: string) => Promise<T>;
}

/** Puts what a file beside this one exports into a page's isolated world. Lasts until the page goes elsewhere. */
export async function worldOf(page: Page, file = 'inject.ts'): Promise<World> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content',
  });
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await run(await bundled(fileURLToPath(new URL(file, import.meta.url)), 'kmf'));
  return { run };
}
