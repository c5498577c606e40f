import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { remedies } from '../rules';
import { judge } from '../rules/judge';
import type { Draft, Level, Rewrite, Sensitivity } from '../src/core/types';
import type { BackgroundMessage } from '../src/messages';
import { rewrite } from '../src/rewrite/rewrite';

/** Rewrites on request, away from the page's thread; the badge of the tab that is being written in. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: BackgroundMessage, sender) => {
    if (message.kind === 'rewrite') return Promise.resolve(rewritten(message.draft, message.sensitivity));
    if (sender.tab?.id !== undefined) void showLevel(sender.tab.id, message.level).catch(() => {});
    return undefined;
  });
});

function rewritten(draft: Draft, sensitivity: Sensitivity): Rewrite | null {
  return rewrite(draft, judge(draft, sensitivity), { judge, remedies });
}

interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

const BADGES: Record<Level | 'none', Badge> = {
  none: { text: '', color: '#5b6472', title: 'Know Me First' },
  clear: { text: '✓', color: '#2f7d4f', title: 'Know Me First: this reads well' },
  tip: { text: '·', color: '#b7791f', title: 'Know Me First: one thing to consider' },
  hold: { text: '!', color: '#b4452c', title: 'Know Me First: this may read as a pitch' },
};

/** Rejects when the tab is gone. */
async function showLevel(tabId: number, level: Level | null): Promise<void> {
  const { text, color, title } = BADGES[level ?? 'none'];
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setTitle({ tabId, title });
}
