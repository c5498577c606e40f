/** Where the card lives; `null` while nothing is shown. The root is closed: only we can look in. */
export interface Inside {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

const SEALED = [
  'keydown', 'keypress', 'keyup',
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend',
  'click', 'dblclick', 'auxclick', 'contextmenu',
  'focus', 'blur', 'focusin', 'focusout',
  'copy', 'cut', 'paste', 'selectstart', 'dragstart',
] as const; // biome-ignore format: one kind a line

const PRESSED = 'button, summary';

/**
 * Keeps what happens in the card from the page: its shortcuts, its "click outside", its focus traps. Listens from the
 * start, so that we hear of an event before the page does, and stops it there. Since that stops it on its way to the card too,
 * a click is handed on inside as an event that never leaves our root.
 */
export function sealEvents(inside: () => Inside | null, signal: AbortSignal): (root: ShadowRoot) => void {
  const seal = (event: Event) => {
    const place = inside();
    if (!place || !concerns(event, place.element)) return;
    event.stopImmediatePropagation();
    if (event instanceof MouseEvent) handOn(event, place.root);
  };
  const listen = (target: EventTarget) => {
    for (const type of SEALED) target.addEventListener(type, seal, { capture: true, signal });
  };
  listen(window);
  return listen;
}

/** An event of the card, or one by which the focus comes from it or goes to it. */
function concerns(event: Event, host: HTMLElement): boolean {
  return event.composedPath().includes(host) || ('relatedTarget' in event && event.relatedTarget === host);
}

function handOn(event: MouseEvent, root: ShadowRoot): void {
  const pressed = pressedBy(event, root);
  // What is pressed does not take the focus: the caret stays in the text.
  if (event.type === 'mousedown' && pressed) event.preventDefault();
  // The page can make up a click on the host, and would press "Use this rewrite" with it.
  if (event.type !== 'click' || !event.isTrusted) return;
  event.preventDefault();
  pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** A click by keyboard or by assistive technology (`detail` 0) is on what has the focus, wherever it claims to be. */
function pressedBy({ clientX, clientY, detail }: MouseEvent, root: ShadowRoot): Element | null {
  const pointed = root.elementFromPoint(clientX, clientY);
  const focused = detail === 0 ? root.activeElement : null;
  return focused?.closest(PRESSED) ?? pointed?.closest(PRESSED) ?? null;
}
