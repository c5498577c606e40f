import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Opened, openBrowser } from './browser';
import { EXTENSION } from './build';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Opened;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: true });
});
afterEach(async () => {
  await page?.evaluate('Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()])');
  await page?.close();
});
afterAll(() => browser?.close());

async function open(name: 'options' | 'welcome', from: Opened = browser): Promise<void> {
  page = await from.context.newPage();
  await page.goto(`${await from.extensionUrl()}/${name}.html`);
  await page.locator('main').waitFor();
}

const stored = (key: string, area: 'sync' | 'local' = 'sync') =>
  page.evaluate(`chrome.storage.${area}.get('${key}').then((found) => found['${key}'])`);

/** What axe has against the page, in every fold of it. The page lets no script in, so its code is run from outside. */
async function complaints(): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await new Promise(requestAnimationFrame);
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

/** The name of what has the focus. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : null;
    return at === document.body
      ? ''
      : (at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '').trim();
  });

async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

describe.each(['options', 'welcome'] as const)('the page of %s', (name) => {
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await open(name);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await complaints()).toEqual([]);
  });

  test.each([320, 768, 1280])('fits a window of %i pixels', async (width) => {
    await open(name);
    await page.setViewportSize({ width, height: 800 });
    for (const fold of await page.locator('details').all())
      await fold.evaluate((each: HTMLDetailsElement) => {
        each.open = true;
      });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('Tab leads to everything that can be pressed, and shows where it is', async () => {
    await open(name);
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')];
      const open = all.filter((each) => each.checkVisibility() && !each.matches(':disabled'));
      open.forEach((each, at) => {
        // Of a group of radios one can be tabbed to.
        each.dataset.stop = each instanceof HTMLInputElement && each.type === 'radio' ? each.name : `${at}`;
      });
      return [...new Set(open.map((each) => each.dataset.stop))];
    });
    const met = new Set<string>();
    for (let step = 0; step <= wanted.length + 1; step++) {
      await page.keyboard.press('Tab');
      const [stop, outline] = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const shown = at.closest('.file') ?? at;
        return [at.dataset.stop ?? '', getComputedStyle(shown).outlineStyle];
      });
      if (stop) expect(outline, `nothing shows the focus at ${await focused()}`).not.toBe('none');
      met.add(stop);
    }
    expect(wanted.filter((stop) => stop && !met.has(stop))).toEqual([]);
  });
});

test('all can be set by keyboard alone, and is stored', async () => {
  await open('options');
  await tabTo(/^Balanced/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => stored('settings')).toMatchObject({ version: 2, sensitivity: 'strict' });
  await tabTo(/^Find a habit/);
  await page.keyboard.type('commercial');
  await tabTo(/^An offer before a hello$/);
  await page.keyboard.type('Off');
  await expect.poll(() => stored('habits')).toEqual({ pitch: 'off' });
  await tabTo(/^Always stop me/);
  await page.keyboard.type('circle back');
  await page.keyboard.press('Enter');
  await expect.poll(() => stored('phrases-hold')).toEqual(['circle back']);
  await tabTo(/^Remember$/);
  await page.keyboard.press('Space');
  await expect.poll(() => stored('memory', 'local')).toBe(true);
  await page.locator('[role=status]', { hasText: 'Saved.' }).waitFor();
});

test('a habit is found, looked into, and set by itself', async () => {
  await open('options');
  await page.getByLabel('Find a habit').fill('commercial');
  const habit = page.locator('.habit').first();
  await habit.getByText('Examples, as they would be judged now').click();
  await expect.poll(() => habit.locator('.level').first().textContent()).toBe('Stopped once');
  await habit.locator('select').selectOption('off');
  await expect.poll(() => stored('habits')).toEqual({ pitch: 'off' });
  await page.getByRole('button', { name: 'Set all back' }).click();
  await expect.poll(() => stored('habits')).toEqual({});
});

test('a role is chosen and undone', async () => {
  await open('welcome');
  await page.getByText('I sell').click();
  await expect.poll(() => stored('habits')).toMatchObject({ pitch: 'strict', 'meeting-grab': 'strict' });
  await page.getByRole('button', { name: 'Undo the role' }).click();
  await expect.poll(() => stored('habits')).toEqual({});
});

test('a sample is judged as it is written, and stays on the page', async () => {
  await open('welcome');
  const said = page.locator('.said .level');
  await expect.poll(() => said.textContent()).toBe('Stopped once');
  await page
    .getByLabel('Try a message')
    .fill('Hi Maya, your talk on tides made me ring my father. Thank you.');
  await expect.poll(() => said.textContent()).toBe('Passes');
  const everything =
    'Promise.all([chrome.storage.sync.get(), chrome.storage.local.get()]).then(JSON.stringify)';
  expect(await page.evaluate(everything)).not.toContain('tides');
});

test('what is saved to a file is brought in again, and a wrong file changes nothing', async () => {
  await open('options');
  await page.getByText('Gentle', { exact: true }).first().click();
  await expect.poll(() => stored('settings')).toMatchObject({ sensitivity: 'gentle' });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const path = await (await saving).path();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByText('Everything is erased.').waitFor();
  expect(await stored('settings')).toBeUndefined();
  await page.getByLabel('Bring in a file').setInputFiles(path);
  await page.getByText('Brought in.').waitFor();
  expect(await stored('settings')).toMatchObject({ sensitivity: 'gentle' });
  const wrong = {
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"app":"know-me-first"}'),
  };
  await page.getByLabel('Bring in a file').setInputFiles(wrong);
  await page.getByText('version is missing').waitFor();
  expect(await stored('settings')).toMatchObject({ sensitivity: 'gentle' });
});

test('damaged settings are set aside, and the page says so', async () => {
  await open('options');
  await page.evaluate('chrome.storage.sync.set({ settings: { sensitivity: "furious" } })');
  await page.reload();
  await page.getByText('were gone or could not be read').waitFor();
  await page.getByRole('button', { name: 'Leave it so' }).click();
  await page.getByText('were gone or could not be read').waitFor({ state: 'detached' });
  expect(await stored('set-aside', 'local')).toBeUndefined();
});

test('a habit that was overridden again and again is offered to be eased, once', async () => {
  await open('options');
  await page.evaluate('chrome.storage.local.set({ overrides: { hype: 5 } })');
  await page.reload();
  await page.getByRole('button', { name: 'One notch gentler' }).click();
  await expect.poll(() => stored('habits')).toEqual({ hype: 'gentle' });
  await expect.poll(() => stored('overrides', 'local')).toEqual({ hype: -1 });
  await page.getByText('You have often sent on').waitFor({ state: 'detached' });
});

test('a change made elsewhere shows at once', async () => {
  await open('options');
  await page.evaluate('chrome.storage.sync.set({ settings: { version: 2, sensitivity: "gentle" } })');
  await expect.poll(() => page.locator('[name=sensitivity]:checked').getAttribute('value')).toBe('gentle');
});

const POLICIES = '/etc/chromium/policies/managed';

/** The folder itself, or the nearest there is to make it in. */
function mayWrite(folder: string): boolean {
  try {
    accessSync(existsSync(folder) ? folder : '/etc/chromium', constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** An unpacked extension is called by its path: the first 32 figures of its SHA-256, from a to p. */
function idOf(path: string): string {
  const figures = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...figures].map((figure) => String.fromCharCode(97 + Number.parseInt(figure, 16))).join('');
}

// Of itself, so that no other browser on this machine is under this policy.
describe.skipIf(!mayWrite(POLICIES))(`a policy in ${POLICIES} (skipped where that cannot be written)`, () => {
  let managed: Opened;
  let folder: string;
  let made: string | undefined;
  const file = join(POLICIES, 'know-me-first-test.json');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'know-me-first-managed-'));
    await cp(EXTENSION, folder, { recursive: true });
    const policy = {
      organisation: 'Harbour Library',
      defaults: { sensitivity: 'strict', budget: 3 },
      locked: ['sensitivity'],
      phrases: { hold: ['exclusive offer'] },
      norm: { text: 'We write to readers as neighbours.', source: 'House style, page 2' },
      memory: 'off',
    };
    made = await mkdir(POLICIES, { recursive: true });
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: policy } } }));
    managed = await openBrowser({ extension: false, beside: folder });
  });
  afterAll(async () => {
    await managed?.close();
    await rm(made ?? file, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  test('sets, locks and adds, and the options say who', async () => {
    await open('options', managed);
    await page.getByText('Some of this is set by Harbour Library.').waitFor();
    await expect.poll(() => page.locator('[name=sensitivity]:checked').getAttribute('value')).toBe('strict');
    expect(await page.locator('[name=sensitivity]').first().isDisabled()).toBe(true);
    expect(await page.getByLabel('Stops a day').inputValue()).toBe('3');
    await page.getByText('Harbour Library has switched this off.').waitFor();
    expect(await page.getByLabel('Remember', { exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Try a message').fill('Hi Maya, here is an exclusive offer on library cards.');
    await page.getByText('We write to readers as neighbours. (House style, page 2)').waitFor();
    await page.getByLabel('Stops a day').fill('2');
    await page.getByLabel('Stops a day').press('Tab');
    await expect.poll(() => stored('settings')).toMatchObject({ budget: 2 });
  });
});
