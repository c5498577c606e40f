/** What the browsers give extensions to look into a closed shadow root: Chrome a function, Firefox a property. */
declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null } }
  | undefined;

interface HasHiddenRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The way an event takes, innermost first, as `composedPath()` tells it, and through closed shadow roots too:
 * there the innermost is the focused element, or for a click the one under the pointer.
 */
export function pathOf(event: Event): readonly EventTarget[] {
  const path = event.composedPath();
  const host = path[0];
  const root = host instanceof HTMLElement ? hiddenRootOf(host) : null;
  return root ? [...wayOut(innermost(root, event), root.host), ...path] : path;
}

/** An element's closed shadow root, where the browser shows it to us; `null` also where its root is open. */
export function hiddenRootOf(host: HTMLElement & HasHiddenRoot): ShadowRoot | null {
  // In an open root the path is whole already.
  if (host.shadowRoot) return null;
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  return typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot?.(host) ?? null);
}

function innermost(root: ShadowRoot, event: Event): Node {
  // A click by keyboard has no place: it is at the focused button.
  const pointed = event instanceof MouseEvent && event.detail > 0;
  const here = pointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  if (!(here instanceof HTMLElement) || here.getRootNode() !== root) return root;
  const below = here.shadowRoot ?? hiddenRootOf(here);
  return below ? innermost(below, event) : here;
}

/** From a node out to, and without, the host that the event is said to be at. */
function wayOut(from: Node, host: Node): readonly Node[] {
  const way: Node[] = [];
  for (
    let at: Node | null = from;
    at && at !== host;
    at = at instanceof ShadowRoot ? at.host : at.parentNode
  ) {
    way.push(at);
  }
  return way;
}
