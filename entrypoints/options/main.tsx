import { render } from 'preact';
import { judge } from '../../rules/judge';
import { easeHabit } from '../../src/core/learn';
import { createPersonalJudge } from '../../src/core/personal';
import { chooseRole, undoRole } from '../../src/core/roles';
import { language } from '../../src/core/said';
import type { Settings } from '../../src/core/settings';
import { nameOf } from '../../src/core/somebody';
import { bring, readTake } from '../../src/memory/bring';
import { eraseAll } from '../../src/memory/erase';
import { readHolds } from '../../src/memory/holds';
import { eraseLedger, readLedger, readMemory, saveMemory } from '../../src/memory/memory';
import {
  dropSetAside,
  mendSettings,
  putBackSettings,
  readSetAside,
  type SetAside,
} from '../../src/memory/mend';
import { LONGEST_OFFER, MOST_OFFERS, readOffers, saveOffers } from '../../src/memory/offers';
import { dropEasable, readEasable } from '../../src/memory/overrides';
import { pictureOf } from '../../src/memory/picture';
import { standingWith } from '../../src/memory/policy';
import { refusalIn } from '../../src/memory/refusal';
import {
  DEFAULTS,
  followSettings,
  readItems,
  readSettings,
  type Standing,
  saveSettings,
} from '../../src/memory/settings';
import { takeAll } from '../../src/memory/take';
import { readWriter, saveWriter } from '../../src/memory/writer';
import { availabilityOf, download } from '../../src/rewrite/model';
import { openPage } from '../../src/ui/open-page';
import { Options, type OptionsProps } from '../../src/ui/options';
import { PAGE_STYLES } from '../../src/ui/settings/styles';
import { YOURS } from '../../src/ui/settings/words';
import { allHabits } from './habits';
import { saveFile } from './save-file';

openPage('options', PAGE_STYLES);

let standing: Standing = DEFAULTS;
const personal = createPersonalJudge(judge, () => standing);

/** What is shown now; each change draws it anew. */
let props: OptionsProps = {
  settings: standing,
  managed: null,
  habits: allHabits(),
  judge: (draft) => personal(draft, standing.sensitivity),
  held: 0,
  now: Date.now,
  change,
  role: { choose: (role) => change(chooseRole(standing, role)), undo: () => change(undoRole(standing)) },
  memory: { isOn: false, offBy: null, picture: null, isForgotten: false, choose: remember, forget },
  offers: { offers: [], most: MOST_OFFERS, longest: LONGEST_OFFER, change: keepOffers },
  writer: { state: null, isOn: false, hasFailed: false, choose: keepWriter, download: fetchModel },
  yours: { said: '', save: (withMemory) => void save(withMemory), bring: (file) => void take(file), erase },
  notes: {
    ...{ isUnreadable: false, setAside: null, easable: [] },
    ...{ putBack, keep: () => void keepSetAside(), drop, ease, leave },
  },
  saved: null,
};

show({});
void start();

async function start(): Promise<void> {
  followSettings(learn, new AbortController().signal);
  void askModel();
  await mendSettings(Date.now()).catch(() => {});
  await look();
}

/** All that is stored, as it is now. */
async function look(): Promise<void> {
  const [isUnreadable, easable, offers, isWriting, setAside, held] = await Promise.all([
    readItems().then(
      () => false,
      () => true,
    ),
    readEasable().catch((): readonly string[] => []),
    readOffers().catch(() => []),
    readWriter().catch(() => false),
    readSetAside().catch(() => null),
    readHolds(Date.now()).catch(() => 0),
  ]);
  show({
    held,
    offers: { ...props.offers, offers },
    writer: { ...props.writer, isOn: isWriting },
    notes: {
      ...props.notes,
      isUnreadable,
      setAside: setAside && noteOf(setAside),
      easable: props.habits.filter(({ id }) => easable.includes(id)),
    },
  });
  await lookAtMemory();
}

function noteOf({ at, copy }: SetAside): OptionsProps['notes']['setAside'] {
  const day = new Date(at).toLocaleDateString(language(), { day: 'numeric', month: 'long' });
  return { day, isKnown: Object.keys(copy).length > 0 };
}

async function lookAgain(): Promise<void> {
  learn(await readSettings());
  await look();
}

async function lookAtMemory(): Promise<void> {
  const isOn = (await readMemory().catch(() => null)) === true;
  const ledger = isOn ? await readLedger().catch(() => null) : null;
  show({ memory: { ...props.memory, isOn, picture: ledger && pictureOf(ledger, Date.now()) } });
}

function learn(now: Standing): void {
  standing = now;
  const { policy } = now;
  const by = policy && nameOf(policy.by);
  const offBy = policy?.memory === false ? by : null;
  show({
    settings: now,
    managed: policy && { by: nameOf(policy.by), locked: policy.locked },
    memory: { ...props.memory, offBy },
  });
}

/** Shown at once; what is refused is taken back. */
function change(wish: Partial<Settings>): void {
  const before = standing;
  learn(standingWith(standing, wish));
  keep(saveSettings(wish), before);
}

/** What could not be stored stays in sight, so that it is not lost. */
function keepOffers(offers: readonly string[]): void {
  show({ offers: { ...props.offers, offers } });
  keep(saveOffers(offers));
}

function keepWriter(isOn: boolean): void {
  show({ writer: { ...props.writer, isOn } });
  keep(saveWriter(isOn));
}

function remember(isOn: boolean): void {
  show({ memory: { ...props.memory, isOn, isForgotten: false } });
  keep(saveMemory(isOn).then(lookAtMemory));
}

function forget(): void {
  keep(
    eraseLedger().then(async () => {
      await lookAtMemory();
      show({ memory: { ...props.memory, isForgotten: true } });
    }),
  );
}

function keep(saving: Promise<void>, before = standing): void {
  saving.then(
    () => show({ saved: true }),
    async (error: unknown) => {
      learn(await readSettings().catch(() => before));
      show({ saved: refusalIn(error) });
    },
  );
}

async function save(withMemory: boolean): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  await takeAll(withMemory).then(
    (all) => saveFile(`know-me-first-${day}.json`, all),
    (error: unknown) => say(refusalIn(error)),
  );
}

async function take(file: File): Promise<void> {
  try {
    const hasMemory = await bring(readTake(await file.text()));
    await lookAgain();
    say(hasMemory ? YOURS.broughtAll : YOURS.brought);
  } catch (error) {
    say(refusalIn(error));
  }
}

function erase(): void {
  eraseAll()
    .then(look)
    .then(
      () => say(YOURS.erased),
      (error: unknown) => say(refusalIn(error)),
    );
}

function say(said: string): void {
  show({ yours: { ...props.yours, said } });
}

async function keepSetAside(): Promise<void> {
  const setAside = await readSetAside().catch(() => null);
  if (setAside) saveFile('know-me-first-set-aside.json', setAside);
}

function putBack(): void {
  keep(putBackSettings().then(lookAgain));
}

function drop(): void {
  keep(dropSetAside().then(look));
}

/** Nothing changes by itself: a habit is eased only here, and asked about once. */
function ease(rule: string): void {
  change(easeHabit(standing, rule));
  leave(rule);
}

function leave(rule: string): void {
  keep(dropEasable(rule).then(look));
}

async function askModel(): Promise<void> {
  show({ writer: { ...props.writer, state: await availabilityOf(globalThis.LanguageModel) } });
}

/** Only ever at a click. */
function fetchModel(): void {
  if (!globalThis.LanguageModel) return;
  show({ writer: { ...props.writer, state: 'downloading', hasFailed: false } });
  download(globalThis.LanguageModel)
    .catch(() => show({ writer: { ...props.writer, hasFailed: true } }))
    .then(askModel);
}

function show(change: Partial<OptionsProps>): void {
  props = { ...props, ...change };
  render(<Options {...props} />, document.body);
}
