import { type Layout, layoutOf } from './editor';

/** Selects a stretch of the text, in UTF-16 code units as `readEditor` counts them, and focuses the editor. */
export function selectText(editor: HTMLElement, start: number, end: number): void {
  editor.focus();
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(start, end);
    return;
  }
  const layout = layoutOf(editor);
  const [fromNode, from] = pointAt(editor, layout, start, true);
  const [toNode, to] = pointAt(editor, layout, end, false);
  editor.ownerDocument.getSelection()?.setBaseAndExtent(fromNode, from, toNode, to);
}

/** Selects all that stands in a contenteditable. */
export function selectAll(editor: HTMLElement): void {
  editor.ownerDocument.getSelection()?.setBaseAndExtent(editor, 0, editor, editor.childNodes.length);
}

function pointAt(editor: HTMLElement, layout: Layout, at: number, opens: boolean): readonly [Node, number] {
  const holds = layout.pieces.filter((piece) => piece.start <= at && at <= piece.start + piece.length);
  // Where two pieces meet, a stretch opens in the later one and closes in the earlier one.
  const piece = (opens ? holds.at(-1) : holds[0]) ?? layout.pieces.at(-1);
  if (!piece) return [editor, 0];
  if (piece.node instanceof Text) return [piece.node, Math.min(at - piece.start, piece.node.length)];
  const parent = piece.node.parentNode ?? editor;
  const index = [...parent.childNodes].indexOf(piece.node);
  return [parent, at > piece.start ? index + 1 : index];
}
