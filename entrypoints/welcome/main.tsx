import { render } from 'preact';
import { browser } from 'wxt/browser';
import { judge } from '../../rules/judge';
import { createPersonalJudge } from '../../src/core/personal';
import { chooseRole, undoRole } from '../../src/core/roles';
import type { Settings } from '../../src/core/settings';
import { readMemory, saveMemory } from '../../src/memory/memory';
import { standingWith } from '../../src/memory/policy';
import { refusalIn } from '../../src/memory/refusal';
import { DEFAULTS, followSettings, type Standing, saveSettings } from '../../src/memory/settings';
import { openPage } from '../../src/ui/open-page';
import { Welcome } from '../../src/ui/settings/welcome';
import { WELCOME_STYLES } from './styles';

openPage('welcome', WELCOME_STYLES);

let standing: Standing = DEFAULTS;
let remembers = false;
let unsaved: string | null = null;
const personal = createPersonalJudge(judge, () => standing);

show();
followSettings(learn, new AbortController().signal);
readMemory().then(
  (isOn) => {
    remembers = isOn === true;
    show();
  },
  () => {},
);

function learn(now: Standing): void {
  standing = now;
  show();
}

function change(wish: Partial<Settings>): void {
  learn(standingWith(standing, wish));
  keep(saveSettings(wish));
}

function remember(isOn: boolean): void {
  remembers = isOn;
  keep(saveMemory(isOn));
}

function keep(saving: Promise<void>): void {
  const say = (sentence: string | null) => {
    unsaved = sentence;
    show();
  };
  saving.then(
    () => say(null),
    (error: unknown) => say(refusalIn(error)),
  );
}

function show(): void {
  const { chosen, policy, sensitivity } = standing;
  const mayRemember = policy?.memory !== false;
  render(
    <Welcome
      role={{
        role: chosen?.role ?? null,
        isLocked: policy?.locked.includes('habits') === true,
        choose: (role) => change(chooseRole(standing, role)),
        undo: () => change(undoRole(standing)),
      }}
      memory={{ isOn: remembers && mayRemember, isLocked: !mayRemember, choose: remember }}
      judge={(draft) => personal(draft, sensitivity)}
      unsaved={unsaved}
      options={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
}
