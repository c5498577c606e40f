import { hiddenRootOf } from './path';
import { createScrub, type Scrub } from './scrub';

/**
 * The structure round the box that has the focus, a line an element: tags, roles, test ids and classes, without any text, name or
 * address of people. `null` where the focus is in no box of this document.
 */
export function outlineOf(page: Document): string | null {
  const editor = focusedIn(page);
  if (!editor) return null;
  const scrub = createScrub(page);
  const [top, above] = wayUp(editor);
  const lines = above.map((element) => describe(element, scrub)).reverse();
  const tree = [...linesOf(top, editor, scrub, 0)];
  const left = tree.length - MOST_LINES;
  return [...lines, ...tree.slice(0, MOST_LINES), ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}

/** The box that has the focus, through shadow roots. */
export function focusedIn(root: Document | ShadowRoot): HTMLElement | null {
  const at = root.activeElement;
  if (!(at instanceof HTMLElement)) return null;
  const inner = at.shadowRoot ?? hiddenRootOf(at);
  if (inner) return focusedIn(inner);
  return at.matches('textarea, [contenteditable]:not([contenteditable="false"])') ? at : null;
}

const MOST_LINES = 150;
const MOST_ELEMENTS = 120;

/** As far up as the outline stays small, and what stands above that. */
function wayUp(from: HTMLElement): readonly [top: Element, above: readonly Element[]] {
  const way: Element[] = [];
  for (let at: Element | null = from; at; at = parentOf(at)) way.push(at);
  const large = way.findIndex((element) => element.getElementsByTagName('*').length > MOST_ELEMENTS);
  const top = large < 0 ? way.length - 1 : Math.max(0, large - 1);
  return [way[top] ?? from, way.slice(top + 1)];
}

/** The next element out, from a shadow root its host. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function* linesOf(element: Element, editor: Element, scrub: Scrub, depth: number): Generator<string> {
  const indent = '  '.repeat(depth);
  if (element.matches('head, style, script')) return;
  yield indent + describe(element, scrub) + (element === editor ? '  <- the box' : '');
  // What is written in the box is nobody's concern, and a drawing tells nothing.
  if (element === editor || element.localName === 'svg') return;
  const root = element instanceof HTMLElement ? (element.shadowRoot ?? hiddenRootOf(element)) : null;
  if (root) yield `${indent}  #shadow`;
  for (const child of [...(root?.children ?? []), ...element.children])
    yield* linesOf(child, editor, scrub, depth + (root ? 2 : 1));
}

/** Which attributes are told, with what they are set to. */
const TOLD = [
  'role',
  'type',
  'name',
  'contenteditable',
  'data-testid',
  'componentkey',
  'data-view-name',
  'data-sdui-screen',
  'data-lexical-editor',
  'tabindex',
  'hidden',
  'disabled',
  'aria-disabled',
  'aria-busy',
  'aria-multiline',
];

function describe(element: Element, scrub: Scrub): string {
  const told = TOLD.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [value === '' ? `[${name}]` : `[${name}=${scrub(value)}]`];
  });
  const classes = [...element.classList].slice(0, 6).map((name) => `.${scrub(name)}`);
  return element.localName + classes.join('') + told.join('');
}
