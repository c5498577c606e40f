import { isNearly, PRINT_LETTERS } from './print';

/** Prints of what was sent, in pages that are filled one after the other; the oldest page gives way to the newest. */
const PAGES = 20;
const MOST_A_PAGE = 250;
/** No more than this is ever kept. */
export const MOST_PRINTS = PAGES * MOST_A_PAGE;

const PRINT_PAGES: readonly string[] = Array.from({ length: PAGES }, (_, at) => pageAt(at));
/** The number of the page that is being filled. */
export const OPEN_KEY = 'prints-open';
/** Another word after each change, so that whoever has read them all knows whether to read them again. */
export const STAMP_KEY = 'prints-stamp';
export const PRINT_KEYS: readonly string[] = [...PRINT_PAGES, OPEN_KEY, STAMP_KEY];

/** A text that was sent: its print, the hash of the one it went to, and the day. */
export interface Sent {
  readonly print: string;
  readonly to: string;
  readonly day: number;
}

type Items = Readonly<Record<string, unknown>>;

/** How many others were sent nearly this. */
export function countNearly(items: Items, print: string, to: string): number {
  const others = new Set<string>();
  for (const page of PRINT_PAGES)
    for (const line of linesIn(items[page]))
      if (isNearly(line, print)) others.add(line.slice(PRINT_LETTERS, DAY_AT));
  others.delete(to);
  return others.size;
}

/** The item of the page that is being filled. */
export function openPageIn(items: Items): string {
  return pageAt(openPage(items[OPEN_KEY]));
}

/** The items to store once this was sent, given the number of the page that is being filled, and that page. */
export function itemsAfter(items: Items, sent: Sent): Items {
  const open = openPage(items[OPEN_KEY]);
  const lines = linesIn(items[pageAt(open)]);
  const isFull = lines.length >= MOST_A_PAGE;
  const at = isFull ? (open + 1) % PAGES : open;
  return stamped({ [pageAt(at)]: [...(isFull ? [] : lines), lineOf(sent)], [OPEN_KEY]: at });
}

/** The items without what was sent before that day. */
export function itemsSince(items: Items, day: number): Items {
  const pages = PRINT_PAGES.filter((page) => page in items);
  const kept = pages.map((page) => [page, linesIn(items[page]).filter((line) => dayIn(line) >= day)]);
  return pages.length === 0 ? {} : stamped(Object.fromEntries(kept));
}

/** The items without what was sent to one person. */
export function itemsWithout(items: Items, to: string): Items {
  const isTheirs = (line: string) => line.slice(PRINT_LETTERS, DAY_AT) === to;
  const pages = PRINT_PAGES.filter((page) => linesIn(items[page]).some(isTheirs));
  const others = pages.map((page) => [page, linesIn(items[page]).filter((line) => !isTheirs(line))]);
  return pages.length === 0 ? {} : stamped(Object.fromEntries(others));
}

/** All that was sent, in these items. */
export function sentIn(items: Items): readonly Sent[] {
  return PRINT_PAGES.flatMap((page) => linesIn(items[page])).map((line) => ({
    print: line.slice(0, PRINT_LETTERS),
    to: line.slice(PRINT_LETTERS, DAY_AT),
    day: dayIn(line),
  }));
}

/** The items of all that was sent, oldest first; the newest are kept. */
export function itemsOfSent(all: readonly Sent[]): Items {
  const lines = all
    .toSorted((a, b) => a.day - b.day)
    .slice(-MOST_PRINTS)
    .map(lineOf);
  const pages = PRINT_PAGES.slice(0, Math.ceil(lines.length / MOST_A_PAGE));
  const items = pages.map((page, at) => [page, lines.slice(at * MOST_A_PAGE, (at + 1) * MOST_A_PAGE)]);
  return stamped({ ...Object.fromEntries(items), [OPEN_KEY]: Math.max(0, pages.length - 1) });
}

function stamped(items: Items): Items {
  return { ...items, [STAMP_KEY]: crypto.randomUUID() };
}

const HASH_LETTERS = 22;
const DAY_AT = PRINT_LETTERS + HASH_LETTERS;
const LINE = /^[\w-]{86}\d{1,6}$/;

function lineOf({ print, to, day }: Sent): string {
  return `${print}${to}${day}`;
}

function dayIn(line: string): number {
  return Number(line.slice(DAY_AT));
}

function linesIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((line): line is string => typeof line === 'string' && LINE.test(line));
}

function openPage(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < PAGES ? value : 0;
}

function pageAt(at: number): string {
  return `prints-${at}`;
}
