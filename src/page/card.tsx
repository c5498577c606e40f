import type { Rewrite } from '../core/types';
import { Advice } from '../ui/advice';
import { Marker } from '../ui/marker';
import { newsOf } from '../ui/news';
import type { CardView, Choice } from '../ui/view';
import { createFrame } from './frame';
import { type Desk, watchKeys } from './keys';
import { placeAtCorner, placeBeside } from './place';
import { sealEvents } from './seal';
import { stopAfter } from './stops';
import { CARD_STYLES } from './styles';

export type { CardView } from '../ui/view';

/** What the author can wish for in the card. */
export interface CardActions {
  use(rewrite: Rewrite): void;
  /** Another version, or other passages of it: to be shown with that choice. */
  choose(choice: Choice): void;
  /** The versions of that turn, which ask another question. */
  another(turn: number): void;
  close(): void;
  /** The focus goes back to the text. */
  back(): void;
}

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

interface Shown {
  readonly anchor: HTMLElement;
  readonly view: CardView;
  readonly actions: CardActions;
  /** What had the focus when the card opened: the text, or the Send button that was clicked. */
  readonly from: Element | null;
}

interface Marked {
  readonly anchor: HTMLElement;
  readonly level: 'tip' | 'hold';
  readonly ask: () => void;
}

/**
 * Nothing is on the page before the first `show` or `mark`, nor after `close` and `unmark` or the abort. To be called
 * before the page's own scripts run, so that ours are the first listeners.
 */
export function createCard(signal: AbortSignal): Card {
  const frame = createFrame(CARD_STYLES);
  let shown: Shown | null = null;
  let marked: Marked | null = null;

  watchKeys(desk, signal);
  const seal = sealEvents(() => frame.host, signal);
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
    const news = newsOf(before?.view ?? null, view);
    if (news) frame.host?.say(news, view.cause === 'held' ? 'now' : 'soon');
  }

  function update(nextShown: Shown | null, nextMarked: Marked | null): void {
    if (shown && !nextShown && focused()) shown.actions.back();
    shown = nextShown;
    marked = nextMarked;
    draw();
  }

  function draw(): void {
    if (shown) drawCard(shown);
    else if (marked) drawMarker(marked);
    else frame.clear();
    const root = frame.host?.element.getRootNode();
    if (root instanceof ShadowRoot) seal(root);
  }

  function drawCard({ anchor, view, actions }: Shown): void {
    const content = (
      <section
        class="card"
        role="dialog"
        aria-labelledby="title"
        aria-describedby="said"
        tabIndex={-1}
        lang="en"
      >
        <Advice view={view} {...actions} />
      </section>
    );
    frame.draw({ anchor, content, place: placeBeside, lost: actions.close });
  }

  function drawMarker({ anchor, level, ask }: Marked): void {
    const content = <Marker level={level} ask={ask} />;
    frame.draw({ anchor, content, place: placeAtCorner, lost: () => update(shown, null) });
  }

  function isOpen(): boolean {
    return shown !== null && frame.host?.element.isConnected === true;
  }

  function contains(event: Event): boolean {
    return frame.host !== null && event.composedPath().includes(frame.host.element);
  }

  function desk(): Desk | null {
    if (!shown || !isOpen()) return null;
    const { anchor, actions, from } = shown;
    const isHome = (event: Event) => isAt(event, anchor, from);
    return { isIn: contains, isHome, walk, back: actions.back, close: actions.close };
  }

  function walk(step: 1 | -1): void {
    const next = isOpen() && frame.host ? stopAfter(frame.host.mount, step) : undefined;
    if (next) next.focus();
    else shown?.actions.back();
  }

  function focused(): Element | null {
    return frame.host?.root.activeElement ?? null;
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
