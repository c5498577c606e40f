import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Draft, Rewrite, Sensitivity } from '../../src/core/types';
import { DEFAULTS, readSettings, saveSettings } from '../../src/memory/settings';
import { askBackground, askPage, type Reading, type Used } from '../../src/messages';
import { Popup, type PopupProps } from '../../src/ui/popup';
import { POPUP_STYLES } from './styles';

/** What is shown now; each change draws it anew. */
let props: PopupProps = { state: 'looking', sensitivity: DEFAULTS.sensitivity, unsaved: false, use, choose };

document.head.append(Object.assign(document.createElement('style'), { textContent: POPUP_STYLES }));
show({});
void start();

async function start(): Promise<void> {
  const { sensitivity } = await readSettings().catch(() => DEFAULTS);
  show({ sensitivity });
  await look();
}

/** The page judges, with the settings it knows; the rewrite follows when it is there. */
async function look(): Promise<void> {
  const found = await readingOfTab();
  if (typeof found === 'string') {
    show({ state: found });
    return;
  }
  const view = { ...found, cause: 'asked', notice: null } as const;
  if (found.verdict.level === 'clear') {
    show({ state: { ...view, rewrite: null } });
    return;
  }
  show({ state: { ...view, rewrite: 'pending' } });
  show({ state: { ...view, rewrite: await rewriteOf(found.draft) } });
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

async function rewriteOf(draft: Draft): Promise<Rewrite | null> {
  return askBackground({ kind: 'rewrite', draft, sensitivity: props.sensitivity }).catch(() => null);
}

function use(rewrite: Rewrite): void {
  void take(rewrite);
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

function choose(sensitivity: Sensitivity): void {
  show({ sensitivity, unsaved: false });
  saveSettings({ sensitivity }).then(look, () => show({ unsaved: true }));
}

function show(change: Partial<PopupProps>): void {
  props = { ...props, ...change };
  render(<Popup {...props} />, document.body);
}
