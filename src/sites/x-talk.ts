import type { Conversation } from '../core/types';
import { all, around, first, is, label, type Selectors } from './find';
import { UNKNOWN } from './place';
import { type Message, tally } from './tally';

export const LOG: Selectors = [
  '[role="log"]', // what it is
  '[data-testid="dm-message-scroller"]',
  '[data-testid="dm-message-list"]',
  '[data-testid="DmActivityViewport"]', // the old one
];

const ROW: Selectors = ['[data-dm-message-row]', '[data-send-status]', '[data-testid="messageEntry"]'];
const TEXT: Selectors = ['[data-testid^="message-text-"]', '[data-testid="tweetText"]', '[dir="auto"]'];

/** Drawn within the list only where the conversation starts. */
const START: Selectors = ['[data-testid="dm-conversation-header-item"]'];
const HEADER: Selectors = ['[data-testid="dm-conversation-header"]', 'header'];
const NAME: Selectors = ['[data-testid="dm-conversation-username"]', 'h2'];

/** What the chat around a message box says, on its page and in the drawer alike. */
export function xTalk(form: HTMLElement): Conversation {
  const panel = around(form, LOG);
  const log = panel && first(panel, LOG);
  if (!panel || !log) return UNKNOWN;
  const rows = all(log, ROW).filter((row) => row.dataset.sendStatus !== 'failed');
  const people = peopleOf(panel, log);
  const complete = rows.length <= MOST_ROWS && isWhole(log, people.recipient?.id ?? null);
  return { ...UNKNOWN, ...people, ...tally(recent(rows)), complete };
}

/** Own handle, without the at sign. */
export function ownHandle(page: Document): string | null {
  return handleOf(page.querySelector('[data-testid="AppTabBar_Profile_Link"]'));
}

/** The handle that the first profile link within an element leads to. */
export function handleIn(element: Element): string | null {
  for (const link of element.querySelectorAll('a[href]')) {
    const handle = handleOf(link);
    if (handle) return handle;
  }
  return null;
}

function peopleOf(panel: HTMLElement, log: HTMLElement): Pick<Conversation, 'group' | 'recipient'> {
  const header = first(panel, HEADER) ?? headAround(panel) ?? panel;
  const own = ownHandle(panel.ownerDocument);
  // Messages hold links to people too.
  const links = [...header.querySelectorAll('a[href]')].filter(
    (link) => handleOf(link) && !log.contains(link),
  );
  const ids = [...new Set(links.map(handleOf))].filter((id) => id !== null && id !== own);
  const group = ids.length > 1 || isGroupAddress(panel);
  const name = label(first(header, NAME)) ?? label(links[0] ?? null);
  return { group, recipient: group || !(name || ids[0]) ? null : { name, id: ids[0] ?? null } };
}

/** The header may stand outside what holds list and box. */
function headAround(panel: HTMLElement): HTMLElement | null {
  const outer = around(panel, HEADER);
  return outer && first(outer, HEADER);
}

function isGroupAddress(panel: HTMLElement): boolean {
  return /^\/i\/chat\/g/.test(panel.ownerDocument.location.pathname);
}

const HANDLE = /^(?:https:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,15})\/?$/;
const ROUTES = new Set([
  'home',
  'explore',
  'notifications',
  'messages',
  'settings',
  'i',
  'search',
  'compose',
]);

function handleOf(link: Element | null): string | null {
  const handle = HANDLE.exec(link?.getAttribute('href') ?? '')?.[1]?.toLowerCase() ?? null;
  return handle && !ROUTES.has(handle) ? handle : null;
}

function isWhole(log: HTMLElement, handle: string | null): boolean {
  if (log.closest('[aria-busy="true"]')) return false;
  if (first(log, START)) return true;
  // The same without its test id: before any message, whoever it is introduced by handle.
  const top = log.firstElementChild;
  if (!top || !handle || is(top, ROW) || first(top, ROW)) return false;
  return top.textContent?.toLowerCase().includes(`@${handle}`) ?? false;
}

/** Whose a row is may have to be asked of its style, which costs: the latest ones tell the stage. */
const MOST_ROWS = 400;

function recent(rows: readonly HTMLElement[]): readonly Message[] {
  return rows
    .slice(-MOST_ROWS)
    .map((row) => ({ mine: isMine(row), text: () => first(row, TEXT)?.textContent ?? '' }));
}

/** Mine stand at the end of the line, theirs at its start. A send status alone proves nothing. */
function isMine(row: HTMLElement): boolean | null {
  const item = row.closest<HTMLElement>('[data-dm-item-key]');
  for (const element of item && item !== row ? [row, item] : [row]) {
    if (element.classList.contains('justify-end')) return true;
    if (element.classList.contains('justify-start')) return false;
  }
  const side = row.ownerDocument.defaultView?.getComputedStyle(row).justifyContent ?? '';
  if (/end$/.test(side)) return true;
  return /start$/.test(side) ? false : null;
}
