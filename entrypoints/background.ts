import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { remedies } from '../rules';
import { judge } from '../rules/judge';
import type { Choices, Version } from '../src/core/types';
import { readOffers } from '../src/memory/offers';
import { readWriter } from '../src/memory/writer';
import type { BackgroundMessage, Sign, Wish } from '../src/messages';
import type { Tools } from '../src/rewrite/rewrite';
import { choicesFor } from '../src/rewrite/versions';
import { writeVersion } from '../src/rewrite/writer';
import { openWays } from './review/ways';

/** Rewrites on request, away from the page's thread; the badge of the tab that is being written in. */
export default defineBackground(() => {
  openWays();
  browser.runtime.onMessage.addListener((message: BackgroundMessage, sender) => {
    if (message.kind === 'rewrite') return rewritten(message);
    if (message.kind === 'write') return written(message);
    if (message.kind === 'parts') return sendParts(sender);
    if (message.kind === 'show') void browser.action.openPopup().catch(() => {});
    else if (message.kind === 'enough') writing.abort();
    else if (sender.tab?.id !== undefined) void showSign(sender.tab.id, message.sign).catch(() => {});
    return undefined;
  });
});

/** Runs the rest of our code in the frame that asks, in the world of its content script. Rejects when the frame is gone. */
async function sendParts({ tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/parts.js'], injectImmediately: true });
}

async function rewritten({ draft, sensitivity, turn }: Wish): Promise<Choices> {
  return choicesFor(draft, judge(draft, sensitivity), await tools(), turn);
}

let writing = new AbortController();

/** One at a time: who asks anew has no use for the one before. */
async function written({ draft, sensitivity, turn }: Wish): Promise<Version | null> {
  writing.abort();
  writing = new AbortController();
  const { signal } = writing;
  if (!(await readWriter().catch(() => false))) return null;
  const model = globalThis.LanguageModel;
  return writeVersion(draft, judge(draft, sensitivity), await tools(), { model, signal, turn });
}

/** What the author can offer is read each time: between two messages the browser may have put us to sleep. */
async function tools(): Promise<Tools> {
  return { judge, remedies, offers: await readOffers().catch(() => []) };
}

interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

const BADGES: Record<Sign | 'none', Badge> = {
  none: { text: '', color: '#5b6472', title: 'Know Me First: nothing to read here' },
  ready: { text: '○', color: '#5b6472', title: 'Know Me First: reads along here' },
  changed: { text: '?', color: '#5b6472', title: 'Know Me First: this box is new to it, so nothing is held' },
  clear: { text: '✓', color: '#2f7d4f', title: 'Know Me First: this reads well' },
  tip: { text: '·', color: '#b7791f', title: 'Know Me First: one thing to consider' },
  hold: { text: '!', color: '#b4452c', title: 'Know Me First: this may read as a pitch' },
};

/** Rejects when the tab is gone. */
async function showSign(tabId: number, sign: Sign | null): Promise<void> {
  const { text, color, title } = BADGES[sign ?? 'none'];
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setTitle({ tabId, title });
}
