import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** From the card to the box and to the edge of the window, in px. */
const GAP = 10;
const EDGE = 8;

/** However little room there is, this much of the card can be read, in px. */
const LEAST = 200;

/**
 * How much larger than the text an element round it may be and still count as its compose box, in px: a row of
 * buttons below or a photo and Send beside it, and not yet a page.
 */
const ROW = { width: 280, height: 150 };

/**
 * Keeps the card beside the box and all that belongs to it (Send above all), over neither where there is room.
 * Calls `lost` when the box has left the page. Returns what ends it.
 */
export function placeBeside(anchor: HTMLElement, card: HTMLElement, lost: () => void): () => void {
  return follow(anchor, card, lost, async () => {
    const reference = { getBoundingClientRect: () => boxAround(anchor), contextElement: anchor };
    return computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'right-end',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['left-end', 'top-end', 'bottom-end'] }),
        size({ padding: EDGE, apply: ({ availableHeight }) => limit(card, availableHeight) }),
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
  });
}

/** Keeps the marker on the upper right corner of the box. Otherwise as `placeBeside`. */
export function placeAtCorner(anchor: HTMLElement, marker: HTMLElement, lost: () => void): () => void {
  return follow(anchor, marker, lost, async () =>
    computePosition(anchor, marker, {
      strategy: 'fixed',
      placement: 'top-end',
      middleware: [offset({ mainAxis: -12, crossAxis: 6 }), shift({ padding: 2, crossAxis: true })],
    }),
  );
}

type Place = () => Promise<{ readonly x: number; readonly y: number }>;

function follow(anchor: HTMLElement, panel: HTMLElement, lost: () => void, place: Place): () => void {
  let ended = false;
  const stop = autoUpdate(anchor, panel, async () => {
    if (!anchor.isConnected) {
      lost();
      return;
    }
    const { x, y } = await place();
    if (ended) return;
    panel.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    panel.hidden = anchor.getClientRects().length === 0;
  });
  return () => {
    ended = true;
    stop();
  };
}

function limit(card: HTMLElement, height: number): void {
  card.style.maxHeight = `${Math.min(540, Math.max(LEAST, height))}px`;
}

/** The text and the compose box round it: the largest element that is larger by no more than a row of buttons. */
function boxAround(anchor: HTMLElement): DOMRect {
  const text = anchor.getBoundingClientRect();
  let box = text;
  for (let node = parentOf(anchor); node; node = parentOf(node)) {
    const rect = node.getBoundingClientRect();
    if (rect.width > text.width + ROW.width || rect.height > text.height + ROW.height) break;
    if (rect.width >= box.width && rect.height >= box.height) box = rect;
  }
  return box;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
