/** Selectors in the order in which to try them: what a thing is, then test ids, then classes. */
export type Selectors = readonly string[];

/** The first element inside `root` that the earliest possible selector finds. */
export function first(root: ParentNode, selectors: Selectors): HTMLElement | null {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** All that the first selector with a match finds, in document order. */
export function all(root: ParentNode, selectors: Selectors): readonly HTMLElement[] {
  for (const selector of selectors) {
    const found = root.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The last drawn element that the earliest possible selector finds. */
export function lastDrawn(root: ParentNode, selectors: Selectors): HTMLElement | null {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(isDrawn);
    if (found.length > 0) return found.at(-1) ?? null;
  }
  return null;
}

/** Whether an element is one of these. */
export function is(element: Element, selectors: Selectors): boolean {
  return selectors.some((selector) => element.matches(selector));
}

/** The nearest ancestor (or the element itself) for the earliest possible selector; looks out through open shadow roots. */
export function up(from: Element, selectors: Selectors): HTMLElement | null {
  for (const selector of selectors) {
    for (let at: Element | null = from; at; at = hostOf(at)) {
      const found = at.closest<HTMLElement>(selector);
      if (found) return found;
    }
  }
  return null;
}

const MOST_LEVELS = 30;

/** The nearest ancestor that holds a match of each of these lists; looks no further than the shadow root it is in. */
export function around(from: Element, ...lists: readonly Selectors[]): HTMLElement | null {
  let at = from.parentElement;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = at.parentElement) {
    const here = at;
    if (lists.every((selectors) => first(here, selectors) !== null)) return here;
  }
  return null;
}

/** Whether the page draws an element. Pages keep hidden copies of buttons and loaders. */
export function isDrawn(element: HTMLElement): boolean {
  return !element.closest('[hidden]') && (element.checkVisibility?.() ?? true);
}

const UNSEEN = '.visually-hidden, .a11y-text, .t-sr-only, [hidden]';

/** The first words that an element shows, without what it says to screen readers only; `null` when it has none. */
export function label(element: Element | null): string | null {
  if (!element) return null;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (words !== '' && !node.parentElement?.closest(UNSEEN)) return words;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
