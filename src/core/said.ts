/** Finds a sentence in the language of the browser by its key; empty where there is none. */
export type Lookup = (key: string) => string;

/** What fills the `{places}` of a sentence; numbers are written as the language writes them. */
export type Filling = Readonly<Record<string, string | number | undefined>>;

/** Sentences in English, or tables of them. With `one` and `other`, they differ by `{count}`. */
export type Table = { readonly [key: string]: string | Table } | readonly string[];

/** The table as it is read: sentences without places as they are, the others as functions of what fills these. */
export type Said<T> = T extends string
  ? [NamesIn<T>] extends [never]
    ? string
    : (of: Readonly<Record<NamesIn<T>, string | number>>) => string
  : T extends Counted
    ? (of: Readonly<{ count: number } & Record<OtherNames<T>, string | number>>) => string
    : { readonly [Key in keyof T]: Said<T[Key]> };

interface Counted {
  readonly one: string;
  readonly other: string;
}

type OtherNames<T extends Counted> = Exclude<NamesIn<T['one'] | T['other']>, 'count'>;
type NamesIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

let look: Lookup = () => '';

/** From now on every sentence is looked up there first. To be called once, before anything is drawn. */
export function speak(by: Lookup): void {
  look = by;
}

/** The language in which all is said, as a tag: the messages themselves tell it, so it is true of what stands in for a language that is missing. */
export function language(): string {
  return found('language') || 'en';
}

/** Every table by its area: what there is to translate. */
export const tables = new Map<string, Table>();

/**
 * A table of English, read in the browser's language wherever that has the sentence: each under the key `area_path`. It is looked up when it is
 * read and not before, so that a table may stand at the top of a module.
 */
/* @__NO_SIDE_EFFECTS__ */
export function said<const T extends Table>(area: string, table: T): Said<T>;
/* @__NO_SIDE_EFFECTS__ */
export function said(area: string, table: Table): unknown {
  tables.set(area, table);
  return readable(area, table);
}

/** The sentence of that key, filled; the English, where the browser's language does not have it. */
export function say(key: string, english: string, of?: Filling): string {
  const text = found(keyFor(key)) || english;
  return of ? fill(text, of) : text;
}

/** Browsers take letters, digits and `_`. */
export function keyFor(...path: readonly string[]): string {
  return path.join('_').replace(/\W/g, '_');
}

/** Where the extension was updated under a page, nothing can be looked up there any more. */
function found(key: string): string {
  try {
    return look(key);
  } catch {
    return '';
  }
}

function readable(path: string, table: Table): unknown {
  const result = Array.isArray(table) ? [] : {};
  for (const [key, value] of Object.entries<string | Table>(table)) {
    const here = `${path}_${key}`;
    const isSentence = typeof value === 'string' || isCounted(value);
    const how = isSentence ? { get: () => sentence(here, value) } : { value: readable(here, value) };
    Object.defineProperty(result, key, { ...how, enumerable: true });
  }
  return result;
}

/** Whether these are the forms of one sentence. */
function isCounted(value: object): value is Counted {
  return 'one' in value && 'other' in value;
}

function sentence(key: string, english: string | Counted): unknown {
  if (typeof english !== 'string') return (of: Filling) => counted(key, english, of);
  return /\{\w+\}/.test(english) ? (of: Filling) => say(key, english, of) : say(key, english);
}

function counted(key: string, english: Counted, of: Filling): string {
  // Other forms that our languages have need no words of their own: they are for millions.
  const form = new Intl.PluralRules(language()).select(Number(of.count)) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, english[form], of);
}

function fill(text: string, of: Filling): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = of[name];
    return typeof value === 'number' ? value.toLocaleString(language()) : (value ?? place);
  });
}
