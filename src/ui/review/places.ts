import type { Span } from '../../core/types';

/** A stretch of an editor's text and the node that has it: a text node, or a line break. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

function piecesIn(editor: HTMLElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const walker = editor.ownerDocument.createTreeWalker(
    editor,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node instanceof Text ? node.length : node instanceof HTMLBRElement ? 1 : 0;
    if (length > 0) pieces.push({ node, start, length });
    start += length;
  }
  return pieces;
}

/** The text of an editor. Browsers end it with a line break of their own where its last line is empty. */
export function textIn(editor: HTMLElement): string {
  const text = piecesIn(editor)
    .map(({ node }) => (node instanceof Text ? node.data : '\n'))
    .join('');
  return text.replace(/\n$/, '');
}

/** Where a stretch of the text stands in the editor; `null` where it is no longer there. */
export function rangeFor(editor: HTMLElement, { start, end }: Span): Range | null {
  const pieces = piecesIn(editor);
  const from = pieces.find((piece) => start >= piece.start && start < piece.start + piece.length);
  const to = pieces.find((piece) => end > piece.start && end <= piece.start + piece.length);
  if (!from || !to) return null;
  const range = editor.ownerDocument.createRange();
  if (from.node instanceof Text) range.setStart(from.node, start - from.start);
  else range.setStartBefore(from.node);
  if (to.node instanceof Text) range.setEnd(to.node, end - to.start);
  else range.setEndAfter(to.node);
  return range;
}

/** The place in the text that a place in the document is; `null` where that is outside. */
export function placeOf(editor: HTMLElement, node: Node | null, offset: number): number | null {
  if (!node || !editor.contains(node)) return null;
  const pieces = piecesIn(editor);
  const own = pieces.find((piece) => piece.node === node);
  if (own) return own.start + Math.min(offset, own.length);
  const after = node.childNodes[offset] ?? null;
  const next = pieces.find((piece) => after !== null && (piece.node === after || after.contains(piece.node)));
  const last = pieces.at(-1);
  return next?.start ?? (last ? last.start + last.length : 0);
}

/** The place in the text under a point of the window; `null` where there is no text. */
export function placeAt(editor: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const place = caret ? placeOf(editor, caret.offsetNode, caret.offset) : null;
  if (place === null || !caret) return null;
  // Right of the end of a line the nearest place is given, where there is nothing to point at.
  const beside =
    rangeFor(editor, { start: Math.max(0, place - 1), end: place + 1 }) ??
    rangeFor(editor, { start: Math.max(0, place - 1), end: place });
  const isNear = [...(beside?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left - 2 && x <= right + 2 && y >= top && y <= bottom,
  );
  return isNear ? place : null;
}
