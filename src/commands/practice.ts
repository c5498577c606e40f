import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Opened, openBrowser } from '../../tests/browser/browser';
import { type Closed, closedRootsOf } from '../../tests/browser/closed';
import { openPopup } from '../../tests/browser/popup';
import { PRACTICE } from '../../tests/pages/serve';

/** Opens the built extension on the practice inbox; with no screen, plays the main job there by itself. */

const PITCH = [
  'Hi Maya,',
  'I loved your post on the wheel class. We help schools like yours cut costs by 40%, it is the opportunity of a lifetime. Can we hop on a quick call this week?',
  'Sam',
];

/** What somebody might put into the blank of the rewrite. */
const FILLING = 'We plan their timetables with the teachers';

const SCHEMES = ['light', 'dark'] as const;

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (values.headless || !hasScreen) await play();
else await invite();

/** A person tries it, until the window is closed. */
async function invite(): Promise<void> {
  const browser = await openBrowser({ extension: true, headless: false, viewport: null });
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(PRACTICE[0]?.url ?? '');
  console.log(
    'The practice inbox is open. Write Maya a pitch, and press Send. More to try in that window:\n',
  );
  for (const { url, title } of PRACTICE) console.log(`  ${title.padEnd(54)} ${url}`);
  console.log('\nNothing leaves this machine. Close the window to end.');
  await new Promise((closed) => browser.context.once('close', closed));
}

/** The main job, step by step, with a picture of each thing that a person would see. */
async function play(): Promise<void> {
  const pictures = await mkdtemp(join(tmpdir(), 'know-me-first-'));
  for (const colorScheme of SCHEMES) {
    const browser = await openBrowser({ extension: true, colorScheme });
    const say = colorScheme === 'light' ? console.log : () => {};
    const save = (name: string, picture: Buffer) =>
      writeFile(join(pictures, `${name}-${colorScheme}.png`), picture);
    try {
      await playOnce({ browser, colorScheme, say, save });
    } finally {
      await browser.close();
    }
  }
  console.log(`The pictures, light and dark, are in ${pictures}`);
}

interface Stage {
  readonly browser: Opened;
  readonly colorScheme: (typeof SCHEMES)[number];
  readonly say: (step: string) => void;
  readonly save: (name: string, picture: Buffer) => Promise<void>;
}

async function playOnce(stage: Stage): Promise<void> {
  const { say, save } = stage;
  const page = await stage.browser.open(PRACTICE[0]?.url ?? '');
  // The card fades in, and a picture of it half faded cannot be read.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const card = await closedRootsOf(page);
  const draft = () => page.evaluate(() => window.drafts['maya-lindqvist'] ?? '');
  await page.locator('[contenteditable="true"]').first().click();
  await type(page, PITCH);
  say(`Typed a pitch, as a first message to Maya:\n\n${indent(PITCH.join('\n\n'))}\n`);
  await page.keyboard.press('Control+Enter');
  await card.find('button', 'Use this rewrite');
  say(`Pressed Send. ${await sentBy(page)} The card says:\n\n${indent(await saidBy(card))}\n`);
  await save('card', await page.screenshot());
  await showPopup(stage);
  await card.click('button', 'Use this rewrite');
  await card.gone();
  say(`Took the rewrite. The box holds:\n\n${indent(await draft())}\n`);
  await save('rewrite', await page.screenshot());
  if (/\[.+\]/.test(await draft())) await page.keyboard.type(FILLING);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => window.sent.length > 0);
  say(`Filled the blank and pressed Send. ${await sentBy(page)}`);
  await save('sent', await page.screenshot());
}

async function type(page: Page, paragraphs: readonly string[]): Promise<void> {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
}

/** The popup is a window of its own: it opens over the page, and goes when the page is clicked. */
async function showPopup({ browser, colorScheme, say, save }: Stage): Promise<void> {
  const popup = await openPopup(browser);
  await popup.emulate(colorScheme);
  await popup.says(/Use this rewrite/);
  await save('popup', await popup.screenshot());
  say('Opened the popup from the toolbar: it shows the same.\n');
}

async function sentBy(page: Page): Promise<string> {
  const sent = await page.evaluate(() => window.sent.map(({ text }) => text));
  if (sent.length === 0) return 'Nothing was sent.';
  return `The page sent ${sent.length === 1 ? 'one message' : `${sent.length} messages`}:\n\n${indent(sent.join('\n---\n'))}\n`;
}

/** Each line of the card once; what is read aloud repeats some. */
async function saidBy(card: Closed): Promise<string> {
  return [...new Set((await card.text()).split('\n'))].join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
