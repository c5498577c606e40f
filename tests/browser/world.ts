import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundled } from '../pages/serve';
import type { Calls } from './inject';

/** Asks what `inject.ts` answers. */
export type Ask = <Name extends keyof Calls>(
  name: Name,
  ...given: Parameters<Calls[Name]>
) => Promise<Awaited<ReturnType<Calls[Name]>>>;

/** Our code within a page, in a world of its own, as a content script has it. */
export interface World {
  /** The value of an expression there; promises are awaited, exceptions thrown. Our exports are under `kmf`. */
  readonly run: <T>(expression: string) => Promise<T>;
  readonly ask: Ask;
}

/** What a script beside this one exports, under `kmf`, with all that it imports. */
export function injected(entry = 'inject.ts'): Promise<string> {
  return bundled(fileURLToPath(new URL(entry, import.meta.url)), 'kmf');
}

/** Puts what a script beside this one exports into a page's isolated world. Lasts until the page goes elsewhere. */
export async function worldOf(page: Page, entry?: string): Promise<World> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content',
  });
  const run = async <T>(expression: string): Promise<T> => {
    const how = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await run(await injected(entry));
  const ask: Ask = (name, ...given) => run(`kmf.calls[${JSON.stringify(name)}](...${JSON.stringify(given)})`);
  return { run, ask };
}
