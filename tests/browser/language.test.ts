import { afterEach, describe, expect, test } from 'vitest';
import { type Messages, messagesIn } from '../../src/commands/words';
import { type Opened, openBrowser } from './browser';
import { closedRootsOf } from './closed';
import { openPopup } from './popup';
import { typeText } from './type-text';

const PITCH =
  'Hi Maya, I loved your talk on wheel building in Malmö. We help bike shops fill their calendar. Can we hop on a quick call this week?';

let browser: Opened;

afterEach(() => browser?.close());

const sayingOf = (words: Messages) => (key: string) => words[key]?.message ?? key;

/** What is asked of the browser, whose words come, and which language these say they are. */
const LANGUAGES = [
  ['de', 'de', 'de'],
  ['it', 'en', 'en'],
  ['pt-BR', 'pt', 'pt-BR'],
  ['pt-PT', 'pt', 'pt-BR'],
  ['es-419', 'es', 'es'],
] as const;

describe('the pages of the extension speak the language of the browser', () => {
  test.for(LANGUAGES)('%s', async ([language, locale, tag], { skip }) => {
    browser = await openBrowser({ extension: true, language });
    const says = sayingOf(messagesIn(locale));
    const page = await browser.open(`${await browser.extensionUrl()}/options.html`);
    const own = await page.evaluate('chrome.i18n.getUILanguage()');
    // Debian's Chromium comes without words of its own in other languages, and then knows no languages of places.
    skip(language.includes('-') && own !== language, `This browser has no words in ${language}.`);
    await page.getByRole('heading', { name: says('nav_memory') }).waitFor();
    expect(await page.evaluate('[document.documentElement.lang, document.title]')).toEqual([
      tag,
      says('pages_options'),
    ]);
    expect(await page.evaluate('chrome.runtime.getManifest().description')).toBe(
      says('manifest_description'),
    );
  });
});

test('so do the card on a page, the popup and the toolbar', async () => {
  browser = await openBrowser({ extension: true, language: 'de' });
  const says = sayingOf(messagesIn('de'));
  const page = await browser.open('https://www.linkedin.com/messaging/thread/maya-lindqvist/');
  await page.locator('.msg-form__contenteditable').first().click();
  await typeText(page, PITCH);
  await page.keyboard.press('Control+Enter');
  const card = await closedRootsOf(page);
  await card.find('button', says('offer_use'));
  const shown = (await card.shown()).map(({ name }) => name);
  expect(shown).toContain(says('title_held').replace('{name}', 'Maya'));
  const popup = await openPopup(browser);
  const text = await popup.says(new RegExp(says('offer_use')));
  for (const key of ['rule_pitch_title', 'dial_legend', 'popup_promise']) expect(text).toContain(says(key));
  const title = browser.background(
    'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))',
  );
  expect(await title).toBe(says('toolbar_hold'));
});
