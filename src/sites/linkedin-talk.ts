import type { Conversation } from '../core/types';
import { all, first, is, isDrawn, label, type Selectors, up } from './find';
import { UNKNOWN } from './place';
import { type Message, tally } from './tally';

const THREAD: Selectors = [
  '.msg-overlay-conversation-bubble', // several may be open: only the one around this box counts
  '.msg-convo-wrapper',
  '.msg-thread',
  '[role="dialog"]',
  '.scaffold-layout__detail',
  'main',
];

const LIST: Selectors = [
  'ul.msg-s-message-list-content',
  'ul:has([data-event-urn])',
  'ul:has(li a[href*="/in/"])',
];
const ITEM: Selectors = ['.msg-s-event-listitem', '[data-event-urn]', '[data-view-name="message-list-item"]'];
const MESSAGE_ROW = ITEM.join(', ');
const BODY: Selectors = ['.msg-s-event-listitem__body', '[data-event-urn] p', 'p'];
const LOADER: Selectors = [
  '.msg-s-message-list__loader:not(.hidden)',
  '[role="progressbar"]',
  '.artdeco-loader',
];

const START: Selectors = ['.msg-s-message-list__top-of-list'];

const TITLE: Selectors = [
  '.msg-entity-lockup__entity-title',
  '.msg-overlay-bubble-header__title',
  '#thread-detail-jump-target',
  'h2',
];

const TO: Selectors = ['input[role="combobox"]', '.msg-connections-typeahead__search-field'];
const PILL: Selectors = ['.artdeco-pill--dismiss', '.artdeco-pill', 'button[aria-label^="Remove "]'];
const PROFILE = 'a[href*="/in/"]';

/** What the thread around a message form says, in the page and in a bubble alike. */
export function linkedinTalk(form: HTMLElement): Conversation {
  const thread = up(form, THREAD);
  if (!thread) return UNKNOWN;
  const list = first(thread, LIST);
  const people = first(thread, TO) ? chosen(thread, list) : headed(thread, list, form);
  if (!list) return { ...UNKNOWN, ...people };
  const messages = messagesOf(list, thread);
  return { ...UNKNOWN, ...people, ...tally(messages), complete: isWhole(list, messages.length) };
}

type People = Pick<Conversation, 'group' | 'recipient'>;

/** A new message names its people in pills; who they are stands in the profile card, if anywhere. */
function chosen(thread: HTMLElement, list: HTMLElement | null): People {
  const pills = all(thread, PILL);
  const ids = list ? idsIn(list.querySelectorAll(PROFILE)) : [];
  const name = label(pills[0] ?? null);
  if (pills.length !== 1) return { group: pills.length > 1, recipient: null };
  return { group: false, recipient: { name, id: ids.length === 1 ? (ids[0] ?? null) : null } };
}

function headed(thread: HTMLElement, list: HTMLElement | null, form: HTMLElement): People {
  const links = [...thread.querySelectorAll(PROFILE)].filter(
    (link) => !list?.contains(link) && !form.contains(link),
  );
  const ids = idsIn(links);
  const title = label(first(thread, TITLE)) ?? label(links[0] ?? null);
  // A group's title lists its people and leads to no profile; one person's name may hold a comma too ("Kai, PhD").
  const group = ids.length > 1 || (ids.length === 0 && /[,،、，]|\s(?:&|\+\d)/.test(title ?? ''));
  return { group, recipient: group || !(title || ids[0]) ? null : { name: title, id: ids[0] ?? null } };
}

/** The profile links of a thread that are not in its list, which may be long. */
function linksBeside(at: Element, list: HTMLElement | null): readonly Element[] {
  if (at === list) return [];
  if (!list || !at.contains(list)) return [...at.querySelectorAll(PROFILE)];
  return [...at.children].flatMap((child) => (child.matches(PROFILE) ? child : linksBeside(child, list)));
}

function idsIn(links: Iterable<Element>): readonly string[] {
  const ids = [...links].map((link) => idOf(link)).filter((id) => id !== null);
  return [...new Set(ids)];
}

/** A member id (`ACoAA…`) or the address they chose. */
function idOf(link: Element | null): string | null {
  return /\/in\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

/**
 * Loader, start and card stand before the first message. Older messages come only when scrolled to: where some are
 * there, only the card shows that none went before.
 */
function isWhole(list: HTMLElement, messages: number): boolean {
  if (list.closest('[aria-busy="true"]')) return false;
  const head = headOf(list);
  if (head.some((row) => (is(row, LOADER) || first(row, LOADER) !== null) && isDrawn(row))) return false;
  const card = head.some((row) => row.querySelector(PROFILE) !== null);
  return card || (messages === 0 && head.some((row) => is(row, START)));
}

function headOf(list: HTMLElement): readonly HTMLElement[] {
  const head: HTMLElement[] = [];
  for (const row of list.children) {
    if (row.matches(MESSAGE_ROW) || row.querySelector(MESSAGE_ROW)) break;
    if (row instanceof HTMLElement) head.push(row);
  }
  return head;
}

function messagesOf(list: HTMLElement, thread: HTMLElement): readonly Message[] {
  const items = all(list, ITEM);
  const classed = items[0]?.matches('.msg-s-event-listitem') ?? true;
  const owner = classed ? byClass : byLink(thread, list);
  return items.map((item) => ({ mine: owner(item), text: () => first(item, BODY)?.textContent ?? '' }));
}

function byClass(item: HTMLElement): boolean {
  return !is(item, ['.msg-s-event-listitem--other']);
}

/** Without the classes: the first item of each group bears a link to whoever wrote it. */
function byLink(thread: HTMLElement, list: HTMLElement): (item: HTMLElement) => boolean | null {
  const theirs = idsIn(linksBeside(thread, list));
  let mine: boolean | null = null;
  return (item) => {
    const writer = idOf((item.closest('li') ?? item).querySelector(PROFILE));
    if (writer) mine = !theirs.includes(writer);
    return theirs.length === 1 ? mine : null;
  };
}
