import { browser } from 'wxt/browser';
import type { Person } from './person';
import { readPerson } from './read-person';
import { isRecord } from './read-settings';

/** Everyone by their hash: a page of them is an item of its own, so that remembering one costs the same however many there are. */
const PAGES = 64;
const MOST_A_PAGE = 156;
/** No more than this is ever kept. */
export const MOST_PEOPLE = PAGES * MOST_A_PAGE;

export type People = ReadonlyMap<string, Person>;
type Items = Readonly<Record<string, unknown>>;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The item that a person is kept in. */
export function pageOf(hash: string): string {
  return `people-${LETTERS.indexOf(hash.charAt(0))}`;
}

export const PEOPLE_PAGES: readonly string[] = Array.from({ length: PAGES }, (_, at) => `people-${at}`);

/** Those who are kept beside this one. Rejects if the browser's storage does. */
export async function readPage(hash: string): Promise<People> {
  const page = pageOf(hash);
  return peopleIn(await browser.storage.local.get(page));
}

/** Everyone in these items. What is no person is left out. */
export function peopleIn(items: Items): People {
  const people = new Map<string, Person>();
  for (const page of PEOPLE_PAGES) {
    const found = items[page];
    if (!isRecord(found)) continue;
    for (const [hash, value] of Object.entries(found)) {
      const person = pageOf(hash) === page && isHash(hash) ? readPerson(value) : null;
      if (person) people.set(hash, person);
    }
  }
  return people;
}

function isHash(hash: string): boolean {
  return /^[\w-]{22}$/.test(hash);
}

/** The items of the pages that these people are on. Where a page is full, those who were not seen for longest give way. */
export function itemsOfPeople(people: People): Items {
  const pages = new Map<string, [hash: string, person: Person][]>();
  for (const one of people) {
    const page = pageOf(one[0]);
    const beside = pages.get(page);
    if (beside) beside.push(one);
    else pages.set(page, [one]);
  }
  return Object.fromEntries([...pages].map(([page, list]) => [page, Object.fromEntries(latest(list))]));
}

function latest(list: [hash: string, person: Person][]): [hash: string, person: Person][] {
  if (list.length <= MOST_A_PAGE) return list;
  return list.toSorted(([, a], [, b]) => b.seen - a.seen).slice(0, MOST_A_PAGE);
}
