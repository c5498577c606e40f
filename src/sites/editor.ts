/** What an editor is made with; each wants to be written in its own way. */
export type EditorKind = 'textarea' | 'draft' | 'lexical' | 'prosemirror' | 'quill' | 'plain';

/** Tells an editor by what it leaves in the page: the attributes and classes that its own code relies on. */
export function kindOf(editor: HTMLElement): EditorKind {
  if (editor instanceof HTMLTextAreaElement) return 'textarea';
  if (editor.querySelector('[data-contents="true"]')) return 'draft';
  if (editor.dataset.lexicalEditor === 'true') return 'lexical';
  if (editor.classList.contains('ProseMirror')) return 'prosemirror';
  if (editor.classList.contains('ql-editor')) return 'quill';
  return 'plain';
}

/** A piece of the text and the node that shows it: words, an image that stands for them, or a line break. */
export interface Piece {
  readonly node: Text | Element;
  /** Where its first character stands in the text. */
  readonly start: number;
  readonly length: number;
}

export interface Layout {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The text as it would be sent: one line for each line or paragraph, spaces as plain spaces. */
export function readEditor(editor: HTMLElement): string {
  return editor instanceof HTMLTextAreaElement ? editor.value : layoutOf(editor).text;
}

/** Reads a contenteditable: its text, and which node shows which part. Asks for no layout, so it costs no reflow. */
export function layoutOf(editor: HTMLElement): Layout {
  const pieces: Piece[] = [];
  let text = '';
  let lines = 0;
  for (const line of linesOf(editor)) {
    if (lines++ > 0) text += '\n';
    // The last break of a line only keeps the line open: a break counts once something follows it.
    let pending = '';
    for (const node of leavesOf(line)) {
      text += pending;
      const words = wordsOf(node);
      const shown = words === '\n' ? '' : words;
      pending = words === '\n' ? words : '';
      pieces.push({ node, start: text.length, length: shown.length });
      text += shown;
    }
  }
  return { text, pieces };
}

/** The lines of a block, each as the nodes beside one another in it. */
function* linesOf(block: Element): Generator<readonly Node[]> {
  if (!hasBlocks(block)) {
    yield [...block.childNodes];
    return;
  }
  let open: Node[] = [];
  for (const child of block.childNodes) {
    const apart = child instanceof Element && (child.matches(BLOCKS) || hasBlocks(child));
    if (!apart && (open.length > 0 || !isGap(child))) open.push(child);
    if (!apart) continue;
    if (open.length > 0) yield open;
    open = [];
    if (!child.matches(APPARATUS)) yield* linesOf(child);
  }
  if (open.length > 0) yield open;
}

function* leavesOf(nodes: Iterable<Node>): Generator<Text | Element> {
  for (const node of nodes) {
    if (node instanceof Text || node instanceof HTMLBRElement || node instanceof HTMLImageElement) yield node;
    else if (node instanceof Element && !node.matches(APPARATUS)) yield* leavesOf(node.childNodes);
  }
}

/** Editors write a space at a line's end as a no-break space: read as a space, one for one, so that offsets stay. */
function wordsOf(leaf: Text | Element): string {
  if (leaf instanceof Text) return leaf.data.replace(/\u00a0/g, ' ');
  return leaf instanceof HTMLImageElement ? leaf.alt : '\n';
}

const BLOCKS = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, section';

/** What an editor draws for itself: a caret's holder, a list's marker, a button. */
const APPARATUS = '.ql-cursor, .ql-ui, .ProseMirror-separator, [data-lexical-cursor], button';

function hasBlocks(node: Element): boolean {
  return node.querySelector(BLOCKS) !== null;
}

/** White space between blocks, and comments, are not lines. */
function isGap(node: Node): boolean {
  return node instanceof Text ? node.data.trim() === '' : !(node instanceof Element);
}
