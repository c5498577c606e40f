import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Engine, inEachBrowser } from './engines';
import { eventually } from './eventually';
import { PITCH } from './pitch';
import type { Tab } from './tab';

const THREAD = 'https://www.linkedin.com/messaging/thread/maya-lindqvist/';
const EDITOR = '.msg-form__contenteditable';
const IN_FRAME = 'https://www.linkedin.com/in/maya-lindqvist/?root=frame&bubble=tom-okafor';

inEachBrowser({ extension: true }, ({ start }) => {
  let browser: Engine;
  let tab: Tab;

  beforeAll(async () => {
    browser = await start();
  });
  afterEach(() => tab?.close());
  afterAll(() => browser?.close());

  async function write(text: string): Promise<void> {
    tab = await browser.open(THREAD);
    await tab.click(EDITOR);
    await tab.type(text);
  }

  const badge = () => browser.toolbar.badge();
  const openPopup = () => browser.toolbar.openPopup();
  const draft = () => tab.held('maya-lindqvist');

  test('the popup shows what the card shows, and its rewrite goes into the box', async () => {
    await write(PITCH);
    await tab.press('Control+Enter');
    await eventually(tab.closed.text).toContain('Use this rewrite');
    const shown = await tab.closed.text();
    const popup = await openPopup();
    const says = await popup.says(/Use this rewrite/);
    const headings = await popup.run<string[]>(
      `[...document.querySelectorAll('main h2, main h3')].map((each) => each.innerText)`,
    );
    expect(headings.length).toBeGreaterThan(1);
    for (const each of headings) expect(shown).toContain(each);
    expect(says).toContain('Not sent yet');
    await popup.click('Use this rewrite');
    await popup.gone();
    await eventually(draft).not.toBe(PITCH);
    expect(await draft()).not.toContain('lifetime');
    expect(await tab.sent()).toEqual([]);
  });

  test('the badge follows the draft, and the dial is stored', async () => {
    await write(PITCH);
    await eventually(badge).toBe('!');
    const popup = await openPopup();
    await popup.says(/Use this rewrite[\s\S]*Balanced/);
    await popup.click('Gentle');
    const stored = 'chrome.storage.sync.get("settings").then(({ settings }) => settings?.sensitivity)';
    await eventually(() => popup.run(stored)).toBe('gentle');
    await popup.click('Balanced');
    await eventually(() => popup.run(stored)).toBe('balanced');
  });

  test('it says what is recognised, and a report of it has the structure and nothing of what was written', async () => {
    await write('Hi Maya, the wobbly circles!');
    const popup = await openPopup();
    await popup.says(/What is recognised here/);
    await popup.click('What is recognised here');
    await popup.says(
      /Compose box: found\.\s+Send: found\.\s+Recipient: found\.\s+Earlier messages: all found\./,
    );
    await popup.click('Copy a report');
    await popup.says(/Copied\./);
    const report = await browser.toolbar.copied();
    expect(report).toContain('www.linkedin.com/messaging/thread/*');
    expect(report).toMatch(/div\.msg-form\S*\[role=textbox\].*<- the box/);
    expect(report).not.toMatch(/maya|lindqvist|malmö|wobbly|priya|sam/i);
  });

  test('of a box in a frame the report names the page around it', async () => {
    tab = await browser.open(IN_FRAME);
    await eventually(() => tab.run(`(${isDrawnInFrame})('${EDITOR}')`)).toBe(true);
    await tab.clickAt(1000, 690);
    await tab.type('Hi Tom');
    const popup = await openPopup();
    await popup.says(/What is recognised here/);
    await popup.click('What is recognised here');
    await popup.click('Copy a report');
    await popup.says(/Copied\./);
    expect(await browser.toolbar.copied()).toMatch(/www\.linkedin\.com\/in\/\*[\s\S]*<- the box/);
  });

  test('a box that is new to it is said to be, on the toolbar and in the popup, and is never held', async () => {
    tab = await browser.open(THREAD);
    await tab.run(
      `void (document.body.innerHTML = '<main><form><textarea></textarea><button type="button">Senden</button></form></main>')`,
    );
    await tab.click('textarea');
    await tab.type(PITCH);
    await eventually(badge).toBe('?');
    await tab.click('button');
    expect(await tab.closed.text()).toBe('');
    const popup = await openPopup();
    await popup.says(/looks like one, but is not one it knows/);
  });

  test('an empty box is said to be read along with', async () => {
    tab = await browser.open(THREAD);
    expect(await badge()).toBe('');
    await tab.click(EDITOR);
    await eventually(badge).toBe('○');
  });

  test('on a page where nothing is written, it says so', async () => {
    tab = await browser.open(THREAD);
    const popup = await openPopup();
    await popup.says(/Nothing is being written here yet/);
  });

  test('on another site it says where it is of use', async () => {
    tab = await browser.open('about:blank');
    const popup = await openPopup();
    await popup.says(/Here when you write on LinkedIn or X/);
  });
});

/** In the page. */
function isDrawnInFrame(selector: string): boolean {
  const frame = document.querySelector('iframe')?.contentDocument;
  return (frame?.querySelector(selector)?.getClientRects().length ?? 0) > 0;
}
