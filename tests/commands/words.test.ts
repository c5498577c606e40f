import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { behindIn, readTranslated, translatedAfter } from '../../src/commands/translated';
import { english, fileOf, locales, messagesIn, textOf, translations } from '../../src/commands/words';

const ENGLISH = english();
const KEYS = Object.keys(ENGLISH);
const OTHERS = locales().filter((locale) => locale !== 'en');

test('the English of the browser is that of the tables: `npm run words` writes it', () => {
  expect(readFileSync(fileOf('en'), 'utf8')).toBe(textOf(ENGLISH));
});

test('every table of words is collected', () => {
  const folder = new URL('../../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const areas = files.flatMap((name) => {
    const code = readFileSync(new URL(name, folder), 'utf8');
    return [...code.matchAll(/\bsaid\(\s*'(\w+)'/g)].map(([, area]) => area);
  });
  expect(areas.length).toBeGreaterThan(30);
  expect(areas.filter((area) => !KEYS.some((key) => key.startsWith(`${area}_`)))).toEqual([]);
});

test('no translation is of an older English', () => {
  expect(behindIn(readTranslated())).toEqual([]);
});

test('of which English each translation was made is as `npm run words` writes it', () => {
  expect(readTranslated()).toBe(translatedAfter(readTranslated(), ENGLISH, translations()));
});

test('there are no two keys that a browser takes for one, and none that it does not take', () => {
  const folded = KEYS.map((key) => key.toLowerCase());
  expect(folded.filter((key, at) => folded.indexOf(key) !== at)).toEqual([]);
  expect(KEYS.filter((key) => !/^\w+$/.test(key))).toEqual([]);
});

test('the languages are those that are promised', () => {
  expect(OTHERS.toSorted()).toEqual(['de', 'es', 'fr', 'pt']);
});

const placesIn = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Where a longer text would not fit: names of buttons, choices, and columns. */
const SHORT = 28;
const longest = (english: string) => Math.max(1.6 * english.length, english.length + 8);

describe.each(OTHERS)('%s', (locale) => {
  const words = messagesIn(locale);
  const said = (key: string) => words[key]?.message ?? '';

  test('says all that English says, in its order, and no more', () => {
    expect(Object.keys(words)).toEqual(KEYS);
    expect(KEYS.filter((key) => said(key).trim() === '' || said(key) !== said(key).trim())).toEqual([]);
  });

  test('names itself by a tag that the browser knows', () => {
    expect(Intl.PluralRules.supportedLocalesOf(said('language'))).toHaveLength(1);
    expect(said('language').slice(0, 2)).toBe(locale);
  });

  // A form for one may say "one" in words.
  test('has the places of each sentence, and no sign that browsers fill themselves', () => {
    const wrong = KEYS.filter((key) => {
      const [here, there] = [placesIn(said(key)), placesIn(ENGLISH[key]?.message)];
      const missing = there.filter((place) => !here.includes(place));
      const isFine = key.endsWith('_one')
        ? missing.every((place) => place === '{count}')
        : missing.length === 0;
      return !isFine || here.some((place) => !there.includes(place)) || said(key).includes('$');
    });
    expect(wrong).toEqual([]);
  });

  test('keeps short what is short', () => {
    const short = KEYS.filter((key) => (ENGLISH[key]?.message.length ?? 0) <= SHORT);
    const long = short.filter((key) => said(key).length > longest(ENGLISH[key]?.message ?? ''));
    expect(long.map((key) => `${key}: ${said(key)}`)).toEqual([]);
  });

  test('leaves little as it is in English', () => {
    const same = KEYS.filter(
      (key) => said(key) === ENGLISH[key]?.message && /\p{L} .*\p{L} .*\p{L}/u.test(said(key)),
    );
    const kept = [
      'manifest_name',
      'options_name',
      'options_offers_example',
      'pages_popup',
      'popup_name',
      'welcome_title',
    ];
    expect(same.filter((key) => !kept.includes(key))).toEqual([]);
  });

  test('fits the list of extensions', () => {
    expect(said('manifest_description').length).toBeLessThanOrEqual(132);
  });
});
