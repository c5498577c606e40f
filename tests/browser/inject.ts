import type { Conversation, Surface } from '../../src/core/types';
import type { Box } from '../../src/sites/box';
import { readEditor } from '../../src/sites/editor';
import { layoutOf } from '../../src/sites/layout';
import { hiddenRootOf } from '../../src/sites/path';
import { siteAt } from '../../src/sites/site';
import { selectText, writeText } from '../../src/sites/write';

/** What our code said of an event that the page got. */
export interface Seen {
  readonly event: string;
  readonly surface: Surface;
  readonly text: string;
  readonly conversation: Conversation;
  readonly limit: number | null;
}

/** What tests may ask of our code where a content script runs. Editors are named by selector, open roots searched. */
export interface Calls {
  read(selector: string): string;
  write(selector: string, text: string): Promise<boolean>;
  select(selector: string, start: number, end: number): void;
  /** Notes from now on what is said of each event that types or, once armed, sends. */
  listen(): void;
  /** From now on what may send is stopped before the page gets it. */
  arm(): void;
  /** What was noted since the last call. */
  seen(): readonly Seen[];
  /** The page round the focused box, as a practice page of its own. */
  layout(): string;
  /** The text in closed shadow roots, which only an extension can look into. */
  closedText(): string;
  /** The middle of the button of this name there, in the window; `null` where there is none. */
  closedButton(name: string): { readonly x: number; readonly y: number } | null;
}

let noted: Seen[] = [];
let armed = false;

export const calls: Calls = {
  read: (selector) => readEditor(find(selector)),
  write: (selector, text) => writeText(find(selector), text),
  select: (selector, start, end) => selectText(find(selector), start, end),
  listen,
  arm: () => {
    armed = true;
  },
  seen: () => {
    const all = noted;
    noted = [];
    return all;
  },
  layout: () => layoutOf(document) ?? '',
  closedText: () => closedRoots().map(textOf).join('\n').trim(),
  closedButton: (name) => {
    const buttons = closedRoots().flatMap((root) => [...root.querySelectorAll('button')]);
    const rect = buttons.find((button) => button.textContent?.trim() === name)?.getBoundingClientRect();
    return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
  },
};

function listen(): void {
  const site = siteAt(location.hostname);
  window.addEventListener('input', (event) => note(event, site?.boxAt(event) ?? null), true);
  for (const type of ['keydown', 'click', 'submit']) {
    window.addEventListener(
      type,
      (event) => {
        if (!armed) return;
        for (const box of site?.boxesSentBy(event) ?? []) note(event, box);
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }
}

function note(event: Event, box: Box | null): void {
  if (!box) return;
  const limit = box.limit() ?? null;
  noted.push({
    event: event.type,
    surface: box.surface,
    text: box.text(),
    // A copy: Firefox's protocol carries an object that comes twice only once.
    conversation: { ...box.conversation() },
    limit,
  });
}

function closedRoots(): readonly ShadowRoot[] {
  return [...document.querySelectorAll<HTMLElement>('div')].flatMap((element) => hiddenRootOf(element) ?? []);
}

function textOf(root: ShadowRoot): string {
  const shown = [...root.children].filter((child) => child.nodeName !== 'STYLE');
  return shown.map((child) => child.textContent).join(' ');
}

function find(selector: string): HTMLElement {
  const found = findIn(document, selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

function findIn(root: ParentNode, selector: string): HTMLElement | null {
  const here = root.querySelector<HTMLElement>(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const below = element.shadowRoot && findIn(element.shadowRoot, selector);
    if (below) return below;
  }
  return null;
}
