import { randomUUID } from 'node:crypto';
import type { Browser } from 'puppeteer-core';

/** Firefox's own side, where its window is drawn: needs `-remote-allow-system-access`. Nothing of it reaches a page. */
export interface Inside {
  /** The value of an expression in Firefox's window; promises are awaited. */
  readonly run: <T>(expression: string) => Promise<T>;
  /** What a function body returns that stands at the page of a `<browser>`, by an expression of the window. `content` is that page. */
  readonly beside: <T>(browser: string, body: string) => Promise<T>;
  /** The value of an expression within the page of a `<browser>`, whatever its policy forbids. */
  readonly within: <T>(browser: string, expression: string) => Promise<T>;
}

/** The page in front. */
export const FRONT = 'gBrowser.selectedBrowser';

/** Looks at Firefox from within. */
export async function insideOf(browser: Browser): Promise<Inside> {
  const { connection } = browser as unknown as Connected;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const run = async <T>(expression: string): Promise<T> => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify([await (${expression})]))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result: said, exceptionDetails } = answer.result;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(said?.value ?? '[]')[0];
  };
  const beside = <T>(at: string, body: string) => run<T>(askedOf(at, body));
  const within = <T>(at: string, expression: string) =>
    beside<T>(
      at,
      `return Cu.evalInSandbox(${JSON.stringify(expression)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
    );
  return { run, beside, within };
}

/** After this long, in milliseconds, nothing will be heard: a popup that was being put in its place has lost the question. */
const LOST_MS = 3000;

/** A script that Firefox runs beside the page, and its answer by message. */
function askedOf(browser: string, body: string): string {
  const name = JSON.stringify(randomUUID());
  const script = `(async () => {
    try { sendAsyncMessage(${name}, { value: await (async () => { ${body} })() }); }
    catch (error) { sendAsyncMessage(${name}, { error: String(error) }); }
  })()`;
  const address = JSON.stringify(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`);
  return `new Promise((done, fail) => {
    const { messageManager } = ${browser};
    messageManager.addMessageListener(${name}, function hear({ data }) {
      messageManager.removeMessageListener(${name}, hear);
      if (data.error) fail(new Error(data.error));
      else done(data.value);
    });
    messageManager.loadFrameScript(${address}, false);
    setTimeout(() => fail(new Error('No answer')), ${LOST_MS});
  })`;
}

/** What Puppeteer does not show of its protocol. */
interface Connected {
  readonly connection: { send(method: string, params: object): Promise<{ readonly result: Answer }> };
}

interface Answer {
  readonly contexts?: readonly { readonly url: string; readonly context: string }[];
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}
