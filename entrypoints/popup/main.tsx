import { render } from 'preact';
import { browser } from 'wxt/browser';
import { nameOf } from '../../src/core/somebody';
import type { Choices, Draft, Rewrite, Sensitivity } from '../../src/core/types';
import { readSetAside } from '../../src/memory/mend';
import {
  DEFAULTS,
  followSettings,
  readItems,
  readSettings,
  type Standing,
  saveSettings,
} from '../../src/memory/settings';
import { teach } from '../../src/memory/teach';
import { askChoices, askPage, type BackgroundMessage, type Reading, type Used } from '../../src/messages';
import { learningWith } from '../../src/ui/learning-with';
import { openPage } from '../../src/ui/open-page';
import { Popup, type PopupProps } from '../../src/ui/popup';
import { UNCHOSEN } from '../../src/ui/view';
import { forgetReader, restOf, spareReader } from './rest';
import { POPUP_STYLES } from './styles';

openPage('popup', POPUP_STYLES);

/** What is shown now; each change draws it anew. */
let props: PopupProps = {
  state: 'looking',
  sensitivity: DEFAULTS.sensitivity,
  unsaved: false,
  recognised: {
    facts: null,
    report: null,
    copy: () => void copyReport(),
    save: import.meta.env.MODE !== 'production' ? () => void saveLayout() : null,
  },
  rest: null,
  learning: learningWith({
    standing: () => standing,
    excuse,
    store: (lesson, isOn) => teach(lesson, isOn).catch(() => false),
  }),
  use: (rewrite) => void take(rewrite),
  another: (turn) => void offer(turn),
  choose: (choice) => typeof props.state !== 'string' && show({ state: { ...props.state, choice } }),
  dial,
  options: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};
let asked = 0;
let standing: Standing = DEFAULTS;

show({});
void start();

async function start(): Promise<void> {
  await new Promise<void>((known) => {
    const learn = (now: Standing) => {
      standing = now;
      const isLocked = now.policy?.locked.includes('sensitivity');
      show({ sensitivity: now.sensitivity, lockedBy: isLocked ? nameOf(now.policy?.by ?? '') : null });
      known();
    };
    followSettings(learn, new AbortController().signal);
    // Where nothing can be read, defaults stand.
    readSettings().catch(() => known());
  });
  await Promise.all([look(), recognise(), missSettings()]);
  await lookAtRest();
  browser.runtime.onMessage.addListener((message: BackgroundMessage) => {
    if (message.kind === 'sign') void follow();
    return undefined;
  });
}

/** The page has told the toolbar how things stand: what is said here follows, where it is not the same any more. */
async function follow(): Promise<void> {
  const found = await readingOfTab();
  const { state } = props;
  if (typeof found === 'string' || typeof state === 'string') return;
  if (JSON.stringify(found.verdict) !== JSON.stringify(state.verdict)) await look(found);
}

/** What was judged, and is left in peace or not. */
async function lookAtRest(): Promise<void> {
  const tabId = await activeTab();
  const tab =
    tabId === undefined ? null : await askPage(tabId, { kind: 'rest', isResting: null }).catch(() => null);
  const draft = typeof props.state === 'string' ? null : props.state.draft;
  const facts = await restOf(draft, standing);
  const then = (done: Promise<unknown>) => void done.then(again, () => show({ unsaved: true }));
  show({
    rest: {
      ...facts,
      tab,
      now: Date.now,
      change: (peace) => then(saveSettings({ peace })),
      restTab: (isResting) => tabId !== undefined && then(askPage(tabId, { kind: 'rest', isResting })),
      spare: (isSpared) => draft && then(spareReader(draft, isSpared)),
      forget: () => draft && then(forgetReader(draft)),
    },
  });
}

/** Says so where what was set is gone, or cannot be read. */
async function missSettings(): Promise<void> {
  const isLost = readItems()
    .then(readSetAside)
    .then((setAside) => setAside !== null);
  show({ isLost: await isLost.catch(() => true) });
}

async function again(): Promise<void> {
  standing = await readSettings();
  await lookAtRest();
}

async function recognise(): Promise<void> {
  const tab = await activeTab();
  const facts = tab === undefined ? null : await askPage(tab, { kind: 'check' }).catch(() => null);
  show({ recognised: { ...props.recognised, facts: facts ?? null } });
}

/** What was recognised, in words, and the structure round the box: nothing of what was written or of whom. */
async function copyReport(): Promise<void> {
  const { facts } = props.recognised;
  const lines = Object.entries(facts ?? {}).map(([what, value]) => `${what}: ${value}`);
  const outline = await runInFrames('/outline.js');
  const { name, version } = browser.runtime.getManifest();
  const text = [`${name} ${version}`, ...lines, outline ?? 'No box has the focus.', navigator.userAgent].join(
    '\n',
  );
  const report = await navigator.clipboard.writeText(text).then(
    () => 'copied' as const,
    () => 'refused' as const,
  );
  show({ recognised: { ...props.recognised, report } });
}

/** What the frame that is written in has to say. */
async function runInFrames(file: string): Promise<string | null> {
  const tabId = await activeTab();
  if (tabId === undefined) return null;
  const target = { tabId, allFrames: true };
  const answers = await browser.scripting.executeScript({ target, files: [file] }).catch(() => []);
  const found = answers.map(({ result }): unknown => result).find((result) => typeof result === 'string');
  return typeof found === 'string' ? found : null;
}

/** As a file of practice pages, where whoever mends a site's adapter has an account. */
async function saveLayout(): Promise<void> {
  const layout = await runInFrames('/layout.js');
  if (layout === null) return;
  const href = URL.createObjectURL(new Blob([layout], { type: 'text/html' }));
  Object.assign(document.createElement('a'), { href, download: 'layout.html' }).click();
}

/** The page judges, with the settings it knows; the rewrite follows when it is there. */
async function look(given?: Reading): Promise<void> {
  const found = given ?? (await readingOfTab());
  if (typeof found === 'string') {
    show({ state: found });
    return;
  }
  const view = { ...found, cause: found.isHeld ? 'held' : 'asked', choice: UNCHOSEN, notice: null } as const;
  const isClear = found.verdict.level === 'clear';
  show({ state: { ...view, choices: isClear ? null : 'pending' } });
  if (!isClear) await offer(0);
}

/** The rewrites of a turn, for as long as nothing else was asked for. */
async function offer(turn: number): Promise<void> {
  const { state, sensitivity } = props;
  if (typeof state === 'string') return;
  const mine = ++asked;
  const add = (choices: Choices | null) => {
    const now = props.state;
    if (mine === asked && typeof now !== 'string' && now.draft === state.draft)
      show({ state: { ...now, choices } });
  };
  try {
    for await (const choices of askChoices({ draft: state.draft, sensitivity, turn })) add(choices);
  } catch {
    if (typeof props.state !== 'string' && props.state.choices === 'pending') add(null);
  }
}

async function readingOfTab(): Promise<Reading | 'empty' | 'elsewhere'> {
  const tab = await activeTab();
  if (tab === undefined) return 'elsewhere';
  return askPage(tab, { kind: 'reading' }).then(
    (reading) => reading ?? 'empty',
    () => 'elsewhere',
  );
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Into the box, and the popup has done its work; else it says where the text is. */
async function take(rewrite: Rewrite): Promise<void> {
  const { state } = props;
  if (typeof state === 'string') return;
  const used = await usedInPage(rewrite, state.draft.text);
  if (used === 'written') window.close();
  else show({ state: { ...state, notice: used } });
}

/** The page cannot copy while the popup has the focus; the popup can. */
async function usedInPage(rewrite: Rewrite, instead: string): Promise<Used> {
  const tab = await activeTab();
  const asked = tab === undefined ? undefined : askPage(tab, { kind: 'use', rewrite, instead });
  const used = await Promise.resolve(asked).catch(() => undefined);
  if (used === 'written' || used === 'copied') return used;
  return navigator.clipboard.writeText(rewrite.text).then(
    () => 'copied' as const,
    () => 'refused' as const,
  );
}

/** In the frame that is written in. */
async function excuse(draft: Draft, isExcused: boolean): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) await askPage(tab, { kind: 'excuse', draft, isExcused });
}

function dial(sensitivity: Sensitivity): void {
  show({ sensitivity, unsaved: false });
  saveSettings({ sensitivity }).then(
    () => look(),
    () => show({ unsaved: true, sensitivity: standing.sensitivity }),
  );
}

function show(change: Partial<PopupProps>): void {
  props = { ...props, ...change };
  render(<Popup {...props} />, document.body);
}
