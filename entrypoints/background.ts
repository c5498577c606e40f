import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { remedies } from '../rules';
import { judge } from '../rules/judge';
import { createPersonalJudge } from '../src/core/personal';
import { factsWith } from '../src/core/remembered';
import { speak } from '../src/core/said';
import type { Choices, Version } from '../src/core/types';
import { finishBringing } from '../src/memory/bring';
import { countHold } from '../src/memory/holds';
import { type Outcome, recall, remember } from '../src/memory/ledger';
import { pruneLedger } from '../src/memory/memory';
import { mendSettings } from '../src/memory/mend';
import { readOffers } from '../src/memory/offers';
import { countOverrides } from '../src/memory/overrides';
import { DEFAULTS, followSettings, readSettings, type Standing } from '../src/memory/settings';
import { teach } from '../src/memory/teach';
import { readWriter } from '../src/memory/writer';
import type { BackgroundMessage, Sign, Wish } from '../src/messages';
import { getReady } from '../src/rewrite/get-ready';
import type { Tools } from '../src/rewrite/tools';
import { choicesFor } from '../src/rewrite/versions';
import { writeVersion } from '../src/rewrite/writer';
import { lookUp } from '../src/ui/look-up';
import { TOOLBAR } from '../src/ui/words';
import { openWays } from './review/ways';

/** Rewrites on request, away from the page's thread; the badge of the tab that is being written in. */
export default defineBackground(() => {
  speak(lookUp);
  openWays();
  settle();
  browser.runtime.onMessage.addListener((message: BackgroundMessage, sender) => {
    if (message.kind === 'rewrite') return rewritten(message);
    if (message.kind === 'write') return written(message);
    if (message.kind === 'parts') return beforehand(sendParts(sender));
    if (message.kind === 'recall') return beforehand(recall(message.draft, Date.now()));
    if (message.kind === 'outcome') return keep(message);
    if (message.kind === 'learn') return teach(message.lesson, message.isOn).catch(() => false);
    if (message.kind === 'show') void browser.action.openPopup().catch(() => {});
    else if (message.kind === 'enough') writing.abort();
    else if (sender.tab?.id !== undefined) {
      const shown = showSign(sender.tab.id, message.sign).catch(() => {});
      if (message.sign === 'hold' || message.sign === 'tip') void beforehand(shown);
    }
    return undefined;
  });
});

/** Ends what was under way when the browser closed, and shows a person who is new here round. */
function settle(): void {
  const later = () => {};
  void finishBringing()
    .then(() => mendSettings(Date.now()))
    .catch(later);
  void pruneLedger(Date.now()).catch(later);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' }).catch(later);
  });
}

/** What counts now; known from the first moment on once the storage has answered. Defaults, where it cannot. */
function standing(): Promise<Standing> {
  standingOfNow ??= new Promise((done) => {
    followSettings((now) => {
      standingOfNow = Promise.resolve(now);
      done(now);
    }, new AbortController().signal);
    readSettings().catch(() => done(DEFAULTS));
  });
  return standingOfNow;
}

let standingOfNow: Promise<Standing> | undefined;

/** Counted for the day and, as far as that was chosen, remembered. */
async function keep(outcome: Outcome): Promise<undefined> {
  const now = Date.now();
  await Promise.allSettled([
    remember(outcome, now),
    ...(outcome.what === 'held' ? [countHold(now)] : []),
    ...(outcome.what === 'sent-anyway' ? [countOverrides(outcome.verdict)] : []),
  ]);
}

/** Runs the rest of our code in the frame that asks, in the world of its content script. Rejects when the frame is gone. */
async function sendParts({ tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/parts.js'], injectImmediately: true });
}

const readying = getReady({ judge, remedies });

/** Somebody writes, and may be stopped: once they have their answer, we get ready, a step in each task. */
function beforehand<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const next = () => {
    if (!readying.next().done) setTimeout(next);
  };
  const later = () => void setTimeout(next);
  answer.then(later, later);
  return answer;
}

async function rewritten(wish: Wish): Promise<Choices> {
  const { draft, verdict, tools } = await take(wish);
  return choicesFor(draft, verdict, tools, wish.turn);
}

let writing = new AbortController();

/** One at a time: who asks anew has no use for the one before. */
async function written(wish: Wish): Promise<Version | null> {
  writing.abort();
  writing = new AbortController();
  const { signal } = writing;
  if (!(await readWriter().catch(() => false))) return null;
  const model = globalThis.LanguageModel;
  const { draft, verdict, tools } = await take(wish);
  return writeVersion(draft, verdict, tools, { model, signal, turn: wish.turn });
}

/** What there is to know is read each time: between two messages the browser may have put us to sleep. */
async function take({ draft: shown, sensitivity }: Wish) {
  const asked = Promise.all([
    standing(),
    recall(shown, Date.now()).catch(() => null),
    readOffers().catch(() => []),
  ]);
  // The storage takes its time, which a background that has just been woken can use.
  readying.next();
  const [now, recalled, offers] = await asked;
  const draft = { ...shown, conversation: factsWith(shown.conversation, recalled?.person ?? null) };
  const personal = createPersonalJudge(judge, () => now);
  const tools: Tools = { judge: personal, remedies, offers };
  return { draft, verdict: personal(draft, sensitivity), tools };
}

interface Badge {
  readonly text: string;
  readonly color: string;
}

const BADGES: Record<Sign | 'none', Badge> = {
  none: { text: '', color: '#5b6472' },
  ready: { text: '○', color: '#5b6472' },
  changed: { text: '?', color: '#5b6472' },
  clear: { text: '✓', color: '#2f7d4f' },
  tip: { text: '·', color: '#b7791f' },
  hold: { text: '!', color: '#b4452c' },
};

/** Rejects when the tab is gone. */
async function showSign(tabId: number, sign: Sign | null): Promise<void> {
  const { text, color } = BADGES[sign ?? 'none'];
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setTitle({ tabId, title: TOOLBAR[sign ?? 'none'] });
}
