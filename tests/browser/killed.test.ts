import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mortal, openMortal, type Stored, storeIn } from './mortal';
import { until } from './until';

let profile: string;
let browser: Mortal;

const start = async () => {
  browser = await openMortal(profile);
};

const budget = async () => Number(await browser.page.locator('#budget').inputValue());

/** What the page has said so far of its doings, by their number: the last of each kind. */
function heard(): Map<string, number> {
  const last = new Map<string, number>();
  browser.page.on('console', (line) => {
    const [, what, number] = /^(\w+) (\d+)$/.exec(line.text()) ?? [];
    if (what) last.set(what, Number(number));
  });
  return last;
}

/** Lets the page go on without end, kills the browser once it has said so of that number, and starts it again. */
async function killAt(what: string, number: number, doings: string): Promise<Map<string, number>> {
  const last = heard();
  browser.page.evaluate(doings).catch(() => {});
  try {
    await until(
      `${what} ${number}`,
      async () => last.get(what) ?? 0,
      (now) => (now >= number ? true : null),
    );
  } finally {
    await browser.kill();
    await start();
  }
  return last;
}

/** Brings in one file after the other, each with its number in all of its parts. */
const BRINGING = `(async () => {
  const fileOf = (nth) => ({
    app: 'know-me-first', version: 1,
    settings: { sensitivity: nth % 2 ? 'strict' : 'gentle', budget: nth, habits: { hype: nth % 2 ? 'off' : 'tip' },
      phrases: { hold: ['word ' + nth], tip: [], never: ['other ' + nth] } },
    offers: ['notes ' + nth],
    memory: { key: 'k'.repeat(43), people: {}, sent: [], spared: [], tallies: {
      100: { sent: nth, held: nth, used: 0, anyway: 0, asked: 0, offered: 0, thanked: 0 } } },
  });
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.bringing?.newValue) console.log('noted ' + changes.bringing.newValue.settings.budget);
    if (area === 'sync' && changes.settings) console.log('stored ' + changes.settings.newValue.budget);
  });
  const input = document.querySelector('input[type=file]');
  const status = () => [...document.querySelectorAll('#yours [role=status]')].map((each) => each.textContent).join('');
  const from = Number(document.querySelector('#budget').value);
  for (let nth = from + 1; ; nth++) {
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(fileOf(nth))], 'mine.json'));
    input.files = files.files;
    console.log('begun ' + nth);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    while (Number(document.querySelector('#budget').value) !== nth || !status().startsWith('Brought in'))
      // Not at the next frame: a tab that is hidden by another draws none.
      await new Promise((done) => setTimeout(done));
    console.log('said ' + nth);
  }
})()`;

/** The numbers that stand in what is stored: one, where it is whole. */
function numbersIn({ sync, local }: Stored): ReadonlySet<number> {
  const { settings, habits, offers, ...phrases } = sync;
  const { budget, sensitivity } = settings as { budget: number; sensitivity: string };
  const words = JSON.stringify([phrases, offers]).match(/\d+/g) ?? [];
  expect(words).toHaveLength(3);
  const isOdd = budget % 2 === 1;
  expect([sensitivity, habits]).toEqual(isOdd ? ['strict', { hype: 'off' }] : ['gentle', { hype: 'tip' }]);
  const { 100: tally } = local.tallies as Record<string, { sent: number; held: number }>;
  return new Set([budget, ...words.map(Number), Number(tally?.sent), Number(tally?.held)]);
}

describe('killed in the midst of it', () => {
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'know-me-first-killed-'));
    await start();
    await browser.page.evaluate('chrome.storage.sync.set({ settings: { version: 2, budget: 0 } })');
    await browser.page.evaluate('chrome.storage.local.set({ memory: true })');
    await until('a budget of 0', budget, (now) => (now === 0 ? true : null));
  });
  afterAll(async () => {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(['begun', 'noted', 'stored', 'said'])(
    'settings and memory are all as before or all as after, and what was said to be there is: %s',
    async (what) => {
      const before = await budget();
      const last = await killAt(what, before + 7, BRINGING);
      // What was under way is ended as the browser starts.
      await expect.poll(async () => Object.keys((await browser.stored()).local)).not.toContain('bringing');
      const [number = 0, ...others] = numbersIn(await browser.stored());
      expect(others).toEqual([]);
      expect(number).toBeGreaterThanOrEqual(last.get('said') ?? 0);
      expect(number).toBeLessThanOrEqual(last.get('begun') ?? 0);
      await expect.poll(budget).toBe(number);
      expect(await browser.page.locator('.notice').allTextContents()).toEqual([]);
      expect(await browser.page.getByLabel('Remember', { exact: true }).isChecked()).toBe(true);
    },
  );

  /** Tells the background of messages to one person after the other, eight at a time. */
  const SENDING = `(async () => {
    const verdict = { stage: 'first-message', level: 'clear', score: 0, findings: [], courtesies: [] };
    let nth = 0, done = 0;
    const send = async () => {
      for (;;) {
        const mine = ++nth;
        const text = 'Hello, your note ' + mine + ' on tides and mills made my morning; thank you for writing it down ' + mine;
        const conversation = { recipient: { id: 'person-' + mine, name: 'Person' }, sent: 0, received: 0, unanswered: 0,
          complete: true, group: false, theirLast: null, replyingTo: null };
        const draft = { text, surface: 'linkedin-message', conversation };
        console.log('begun ' + mine);
        await chrome.runtime.sendMessage({ kind: 'outcome', what: 'sent', draft, verdict });
        console.log('remembered ' + ++done);
      }
    };
    for (let at = 0; at < 8; at++) void send();
  })()`;

  test('of people, texts and weeks the same messages are remembered', async () => {
    await browser.page.getByRole('button', { name: 'Forget everyone' }).click();
    await browser.page.getByRole('button', { name: 'Yes, forget everyone' }).click();
    await browser.page.getByText('Everyone is forgotten.').waitFor();
    const last = await killAt('remembered', 40, SENDING);
    const { local } = await browser.stored();
    const valuesOf = (kind: RegExp) =>
      Object.entries(local).flatMap(([key, value]) => (kind.test(key) ? Object.values(value as object) : []));
    const people = valuesOf(/^people-/).map(({ sent }) => sent);
    const counts = [people.length, valuesOf(/^prints-\d/).length, valuesOf(/^tallies$/)[0]?.sent];
    expect(new Set(counts).size).toBe(1);
    expect(new Set(people)).toEqual(new Set([1]));
    expect(counts[0]).toBeGreaterThanOrEqual(last.get('remembered') ?? 0);
    expect(counts[0]).toBeLessThanOrEqual(last.get('begun') ?? 0);
  });
});

/** The file that the browser writes all to until there is more than fits. */
async function logIn(folder: string): Promise<string> {
  const [log = ''] = (await readdir(folder)).filter((name) => name.endsWith('.log'));
  return join(folder, log);
}

const DAMAGES: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'a byte in seven is another': async (folder) => {
    const bytes = await readFile(await logIn(folder));
    await writeFile(
      await logIn(folder),
      bytes.map((byte, at) => (at % 7 === 0 ? byte ^ 0x5a : byte)),
    );
  },
  'half of it is missing': async (folder) => {
    const bytes = await readFile(await logIn(folder));
    await writeFile(await logIn(folder), bytes.subarray(0, bytes.length / 2));
  },
};

describe('where bytes of the browser’s own store are damaged', () => {
  let whole: string;

  beforeAll(async () => {
    whole = profile = await mkdtemp(join(tmpdir(), 'know-me-first-whole-'));
    await start();
    await browser.page.getByText('Strict', { exact: true }).first().click();
    await browser.page.getByText('Saved.').waitFor();
    await browser.kill();
  });
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'know-me-first-damaged-'));
    // Those that say who has the profile open are links, and would lead elsewhere.
    await cp(whole, profile, { recursive: true, filter: (file) => !file.includes('Singleton') });
  });
  afterEach(async () => {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  afterAll(() => rm(whole, { recursive: true, force: true, maxRetries: 5 }));

  const dial = () => browser.page.locator('[name=sensitivity]:checked').getAttribute('value');

  test.each(Object.keys(DAMAGES))('defaults stand, it is said, and all can be put back: %s', async (what) => {
    await DAMAGES[what]?.(await storeIn(profile, 'Sync'));
    await start();
    await browser.page.getByText('some of your settings were gone or could not be read').waitFor();
    expect(await dial()).toBe('balanced');
    await browser.page.getByRole('button', { name: 'Put back what was set' }).click();
    await expect.poll(dial).toBe('strict');
    await browser.page.getByText('were gone or could not be read').waitFor({ state: 'detached' });
    expect((await browser.stored()).sync).toMatchObject({ settings: { sensitivity: 'strict' } });
  });

  test('what cannot be read at all is said to be so, and a change is not said to be saved', async () => {
    await writeFile(join(await storeIn(profile, 'Sync'), 'CURRENT'), 'nothing\n');
    await start();
    await browser.page.getByText('The browser cannot read your settings just now').waitFor();
    expect(await dial()).toBe('balanced');
    await browser.page.getByText('Gentle', { exact: true }).first().click();
    await browser.page.getByText('That could not be saved').waitFor();
    expect(await dial()).toBe('balanced');
  });

  test('the settings stand, whatever has become of the store beside them', async () => {
    await DAMAGES['a byte in seven is another']?.(await storeIn(profile, 'Local'));
    await start();
    await expect.poll(dial).toBe('strict');
    expect(await browser.page.locator('.notice').allTextContents()).toEqual([]);
    await browser.page.getByLabel('Remember', { exact: true }).check();
    await expect.poll(async () => (await browser.stored()).local.memory).toBe(true);
  });
});
