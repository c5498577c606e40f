import { language } from '../core/said';
import type { Rewrite } from '../core/types';
import { Advice } from '../ui/advice';
import { foldMenuIn } from '../ui/fold-menu';
import { Marker } from '../ui/marker';
import { newsOf } from '../ui/news';
import type { Learning } from '../ui/not-so';
import type { CardView, Choice } from '../ui/view';
import { createFrame } from './frame';
import type { Host } from './host';
import { placeAtCorner, placeBeside } from './place';
import { CARD_STYLES } from './styles';

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

export interface Shown {
  readonly anchor: HTMLElement;
  readonly view: CardView;
  readonly actions: CardActions;
}

export interface Marked {
  readonly anchor: HTMLElement;
  readonly level: 'tip' | 'hold';
  readonly ask: () => void;
}

/** Draws the one thing of ours that a page may see. It is large, so it comes to a page only where somebody writes. */
export interface Painter {
  /** `null` while nothing is drawn. */
  readonly host: Host | null;
  card(shown: Shown): void;
  /** `lost` is called when the box has left the page. */
  marker(marked: Marked, lost: () => void): void;
  /** Has a screen reader say what is new in the card; `before` is `null` when none was open. */
  say(before: CardView | null, now: CardView): void;
  /** Folds an open menu of the card. False where none is open. */
  fold(): boolean;
  clear(): void;
}

/** With `learning`, findings can be told not to be so. */
export function createPainter(learning: Learning | null = null): Painter {
  const frame = createFrame(CARD_STYLES);
  return {
    get host() {
      return frame.host;
    },
    card({ anchor, view, actions }) {
      const content = (
        <section
          class="card"
          role="dialog"
          aria-labelledby="title"
          aria-describedby="said"
          tabIndex={-1}
          lang={language()}
        >
          <Advice view={view} {...actions} learning={learning} />
        </section>
      );
      frame.draw({ anchor, content, place: placeBeside, lost: actions.close });
    },
    marker({ anchor, level, ask }, lost) {
      const content = <Marker level={level} ask={ask} />;
      frame.draw({ anchor, content, place: placeAtCorner, lost });
    },
    say(before, now) {
      const news = newsOf(before, now);
      if (news) frame.host?.say(news, now.cause === 'held' ? 'now' : 'soon');
    },
    fold: () => foldMenuIn(frame.host?.mount ?? null),
    clear: frame.clear,
  };
}
