import type { CardView } from '../ui/view';
import { type Desk, watchKeys } from './keys';
import type { CardActions, Marked, Painter, Shown } from './painter';
import { sealEvents } from './seal';
import { stopAfter } from './stops';

/** The one thing of ours that a page may see: a card beside the box, or a marker at its corner. */
export interface Card {
  /** Opens the card, or changes what it says. The focus stays where it is. */
  show(anchor: HTMLElement, view: CardView, actions: CardActions): void;
  /** A quiet sign at the box while no card is open; `ask` is called when it is clicked. */
  mark(anchor: HTMLElement, level: 'tip' | 'hold', ask: () => void): void;
  unmark(): void;
  /** Closes the card; a focus in it goes back to the text. */
  close(): void;
  readonly open: boolean;
  /** Whether an event is the card's own. The page never hears of those. */
  contains(event: Event): boolean;
  /** The focus goes into the card, when there is one. */
  takeFocus(): void;
}

interface Opened extends Shown {
  /** What had the focus when the card opened: the text, or the Send button that was clicked. */
  readonly from: Element | null;
}

/**
 * Nothing is on the page before the first `show` or `mark`, nor after `close` and `unmark` or the abort. To be called
 * before the page's own scripts run, so that ours are the first listeners; what draws may come later. To show or mark
 * before it is there throws.
 */
export function createCard(painterNow: () => Painter | null, signal: AbortSignal): Card {
  let painter: Painter | null = null;
  let shown: Opened | null = null;
  let marked: Marked | null = null;

  watchKeys(desk, signal);
  const seal = sealEvents(host, signal);
  signal.addEventListener('abort', () => update(null, null), { once: true });
  return {
    show,
    mark: (anchor, level, ask) => update(shown, { anchor, level, ask }),
    unmark: () => update(shown, null),
    close: () => update(null, marked),
    get open() {
      return isOpen();
    },
    contains,
    takeFocus() {
      if (isOpen() && !focused()) walk(1);
    },
  };

  function show(anchor: HTMLElement, view: CardView, actions: CardActions): void {
    const before = isOpen() ? shown : null;
    const from = before && focused() ? before.from : focusedIn(document);
    update({ anchor, view, actions, from }, marked);
    painter?.say(before?.view ?? null, view);
  }

  function update(nextShown: Opened | null, nextMarked: Marked | null): void {
    if (shown && !nextShown && focused()) shown.actions.back();
    shown = nextShown;
    marked = nextMarked;
    draw();
  }

  function draw(): void {
    if (!painter && !shown && !marked) return;
    painter ??= painterNow();
    if (!painter) throw new Error('There is nothing to draw with yet.');
    if (shown) painter.card(shown);
    else if (marked) painter.marker(marked, () => update(shown, null));
    else painter.clear();
    const root = host()?.element.getRootNode();
    if (root instanceof ShadowRoot) seal(root);
  }

  function host() {
    return painter?.host ?? null;
  }

  function isOpen(): boolean {
    return shown !== null && host()?.element.isConnected === true;
  }

  function contains(event: Event): boolean {
    const ours = host()?.element;
    return ours !== undefined && event.composedPath().includes(ours);
  }

  function desk(): Desk | null {
    if (!shown || !isOpen()) return null;
    const { anchor, actions, from } = shown;
    const unlessFolded = (then: () => void) => () => painter?.fold() || then();
    const isHome = (event: Event) => isAt(event, anchor, from);
    return {
      isIn: contains,
      isHome,
      walk,
      back: unlessFolded(actions.back),
      close: unlessFolded(actions.close),
    };
  }

  function walk(step: 1 | -1): void {
    const mount = isOpen() ? host()?.mount : undefined;
    const next = mount && stopAfter(mount, step);
    if (next) next.focus();
    else shown?.actions.back();
  }

  function focused(): Element | null {
    return host()?.root.activeElement ?? null;
  }
}

/** In the text, on what was pressed, or nowhere at all: a button that is disabled once pressed loses the focus. */
function isAt(event: Event, anchor: Element, from: Element | null): boolean {
  const path = event.composedPath();
  const [target] = path;
  return path.includes(anchor) || target === from || target === document.body;
}

function focusedIn(root: Document | ShadowRoot): Element | null {
  const found = root.activeElement;
  return found?.shadowRoot ? focusedIn(found.shadowRoot) : found;
}
