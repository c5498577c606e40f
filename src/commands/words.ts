import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rules } from '../../rules';
import { OWN_WORDS } from '../core/personal';
import { MEMORY_WORDS } from '../core/remembered';
import { keyFor, type Table, tables } from '../core/said';
import '../core/somebody';
import { FINDINGS } from '../core/reader-findings';
import { FIELD_RULE, FIELD_WORDS } from '../desk/appraise';
import '../desk/reasons';
import { SEQUENCE_WORDS } from '../desk/sequence';
import '../memory/words';
import '../ui/review/limits';
import '../ui/review/words';
import '../ui/settings/words';
import '../ui/words';
import { behindIn, readTranslated, TRANSLATED, translatedAfter } from './translated';
import { HINTS } from './word-hints';

const FOLDER = new URL('../../public/_locales/', import.meta.url);

/** As the browsers read it: what is said, and for whoever translates it, where. */
export interface Message {
  readonly message: string;
  readonly description?: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** All that the interface says, in English, by key: the tables of words, and what the judge says of a message. */
export function english(): Messages {
  const said = new Map([['language', 'en']]);
  for (const [area, table] of tables) gather(area, table, said);
  for (const [path, words] of judged()) gather(keyFor('rule', ...path), words, said);
  return Object.fromEntries([...said].map(([key, message]) => [key, withHint(key, message)]));
}

function gather(path: string, table: Table, said: Map<string, string>): void {
  for (const [key, value] of Object.entries<string | Table>(table)) {
    const here = keyFor(path, key);
    if (typeof value !== 'string') gather(here, value, said);
    else if (value !== '') said.set(here, value);
  }
}

interface Words {
  readonly title: string;
  readonly why: string;
}

/** What is said of a message: by the rules, the reader, the memory, a person's own lists, and of files of drafts. */
function judged(): readonly (readonly [path: readonly string[], words: Table])[] {
  const habits = rules.filter(({ kind }) => kind === 'habit').map((rule) => told([rule.id], rule));
  const read = Object.values(FINDINGS).map((words) => told(['reader', `${words.of?.case}`], words));
  const fields = Object.entries(FIELD_WORDS).map(([kind, words]) => told([FIELD_RULE, kind], words));
  return [
    ...habits,
    ...read,
    told(['sent-to-many'], MEMORY_WORDS.many('{count}')),
    told(['asked-often'], MEMORY_WORDS.asked('{count}')),
    told(['own-phrase', 'own'], { title: OWN_WORDS.own, why: OWN_WORDS.why }),
    told(['own-phrase', 'house'], { title: OWN_WORDS.house('{by}'), why: OWN_WORDS.why }),
    // What a norm says is the organisation's own text.
    [['own-phrase', 'norm'], { title: OWN_WORDS.norm('{by}') }],
    ...fields,
    told(['every-step-asks'], SEQUENCE_WORDS['every-step-asks']()),
    told(['long-silence'], SEQUENCE_WORDS['long-silence']('{count}')),
  ];
}

function told(path: readonly string[], { title, why }: Words): readonly [readonly string[], Table] {
  return [path, { title, why }];
}

function withHint(key: string, message: string): Message {
  const hint = HINTS.find(([pattern]) => pattern.test(key))?.[1];
  return hint === undefined ? { message } : { message, description: hint };
}

/** Where the words of a language lie. */
export function fileOf(locale: string): URL {
  return new URL(`${locale}/messages.json`, FOLDER);
}

/** Every language that there is, English among them. */
export function locales(): readonly string[] {
  return readdirSync(FOLDER).filter((name) => existsSync(fileOf(name)));
}

/** The sentences of every language but English. */
export function translations(): Readonly<Record<string, Messages>> {
  const others = locales().filter((locale) => locale !== 'en');
  return Object.fromEntries(others.toSorted().map((locale) => [locale, messagesIn(locale)]));
}

export function messagesIn(locale: string): Messages {
  return JSON.parse(readFileSync(fileOf(locale), 'utf8'));
}

/** The file of a language as it should stand: in the order of the English, without what that no longer has. */
export function textOf(messages: Messages, order: Messages = messages): string {
  const kept = Object.keys(order).flatMap((key) => (messages[key] ? [[key, messages[key]]] : []));
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = english();
  writeFileSync(fileOf('en'), textOf(all));
  for (const locale of locales()) {
    const words = locale === 'en' ? all : messagesIn(locale);
    const missing = Object.keys(all).filter((key) => !words[key]);
    writeFileSync(fileOf(locale), textOf(words, all));
    const rest = missing.length === 0 ? '' : `; to translate: ${missing.join(', ')}`;
    console.log(`Wrote ${fileURLToPath(fileOf(locale))}${rest}`);
  }
  const lines = translatedAfter(readTranslated(), all, translations());
  writeFileSync(TRANSLATED, lines);
  const behind = behindIn(lines);
  if (behind.length > 0) console.log(`The English is another since; translate anew: ${behind.join(', ')}`);
}
