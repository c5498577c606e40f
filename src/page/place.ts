import { autoUpdate } from '@floating-ui/dom';

/** From the card to the box and to the edge of the window, in px. */
const GAP = 10;
const EDGE = 8;

/**
 * The size of the card, in px. Narrower than this it does not stand beside the box, but above or below. Taller it is
 * no longer a card, lower it cannot be read, however little room there is; and when it is low, all of it scrolls.
 */
const NARROWEST = 290;
const HEIGHT = { most: 600, least: 180, low: 330 };

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
  return follow(anchor, card, lost, (window) => {
    const box = boxAround(anchor);
    const side = sideOf(box, window);
    limit(card, roomAt(side, box, window));
    const { offsetWidth: width, offsetHeight: height } = card;
    const corners: Record<Side, Point> = {
      right: { x: box.right + GAP, y: box.bottom - height },
      left: { x: box.left - GAP - width, y: box.bottom - height },
      above: { x: box.right - width, y: box.top - GAP - height },
      below: { x: box.right - width, y: box.bottom + GAP },
    };
    return corners[side];
  });
}

/** Keeps the marker on the upper right corner of the box. Otherwise as `placeBeside`. */
export function placeAtCorner(anchor: HTMLElement, marker: HTMLElement, lost: () => void): () => void {
  return follow(anchor, marker, lost, () => {
    const { right, top } = anchor.getBoundingClientRect();
    return { x: right - marker.offsetWidth * 0.75, y: top - marker.offsetHeight / 2 };
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Side = 'right' | 'left' | 'above' | 'below';

/** Places the panel now and at every move of the box, within the window. */
function follow(
  anchor: HTMLElement,
  panel: HTMLElement,
  lost: () => void,
  cornerIn: (window: Size) => Point,
): () => void {
  return autoUpdate(anchor, panel, () => {
    if (!anchor.isConnected) {
      lost();
      return;
    }
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { x, y } = cornerIn({ width, height });
    const left = within(x, width - panel.offsetWidth);
    const top = within(y, height - panel.offsetHeight);
    panel.style.transform = `translate(${left}px, ${top}px)`;
    panel.hidden = anchor.getClientRects().length === 0;
  });
}

function within(at: number, most: number): number {
  return Math.round(Math.max(EDGE, Math.min(at, most - EDGE)));
}

/** Beside the box when the card fits there; else above or below, where it can be as tall as there is room. */
function sideOf(box: DOMRect, window: Size): Side {
  const fits = (side: Side) => roomAt(side, box, window).width >= NARROWEST;
  if (fits('right')) return 'right';
  if (fits('left')) return 'left';
  return box.top >= window.height - box.bottom ? 'above' : 'below';
}

function roomAt(side: Side, box: DOMRect, window: Size): Size {
  const whole = { width: window.width - 2 * EDGE, height: window.height - 2 * EDGE };
  const rooms: Record<Side, Size> = {
    right: { ...whole, width: window.width - box.right - GAP - EDGE },
    left: { ...whole, width: box.left - GAP - EDGE },
    above: { ...whole, height: box.top - GAP - EDGE },
    below: { ...whole, height: window.height - box.bottom - GAP - EDGE },
  };
  return rooms[side];
}

function limit(card: HTMLElement, { width, height }: Size): void {
  card.style.maxWidth = `${width}px`;
  card.style.maxHeight = `${Math.min(HEIGHT.most, Math.max(HEIGHT.least, height))}px`;
  card.classList.toggle('low', height < HEIGHT.low);
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
