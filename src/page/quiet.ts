import type { Card } from './card';

/** The same card, of which nothing is drawn while `isQuiet`: the page is left as it is, and the toolbar says it all. */
export function quieten(card: Card, isQuiet: () => boolean): Card {
  return {
    ...card,
    show: (...shown) => (isQuiet() ? card.close() : card.show(...shown)),
    mark: (...marked) => (isQuiet() ? card.unmark() : card.mark(...marked)),
    get open() {
      return card.open;
    },
  };
}
