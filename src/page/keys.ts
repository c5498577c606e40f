/** What Tab and Escape do while a card is open. `isIn` tells the card's own events, `isHome` those of the text. */
export interface Desk {
  isIn(event: Event): boolean;
  isHome(event: Event): boolean;
  /** From the text into the card, on within it, and from its end back to the text; with -1 the other way round. */
  walk(step: 1 | -1): void;
  back(): void;
  close(): void;
}

/**
 * Takes Tab and Escape before the page does, while `desk` gives a desk (a card is open). A key taken here is taken
 * whole, to its release: Enter held down on "Use this rewrite" must not go on in the text as Enter, which sends.
 */
export function watchKeys(desk: () => Desk | null, signal: AbortSignal): void {
  const taken = new Set<string>();
  window.addEventListener('keydown', onDown, { capture: true, signal });
  window.addEventListener('keyup', onUp, { capture: true, signal });

  function onDown(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    const now = desk();
    const isIn = now?.isIn(event) ?? false;
    if (taken.has(event.key) && event.repeat && !isIn) {
      swallow(event);
      return;
    }
    taken.delete(event.key);
    if (!now || !(isIn || now.isHome(event))) return;
    const isOurs = act(now, event, isIn);
    if (isOurs) swallow(event);
    if (isOurs || isIn) taken.add(event.key);
  }

  function onUp(event: KeyboardEvent): void {
    if (!taken.delete(event.key)) return;
    if (!desk()?.isIn(event)) swallow(event);
  }
}

/** Whether the key was one of ours. */
function act(desk: Desk, event: KeyboardEvent, isIn: boolean): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.key === 'Tab') {
    desk.walk(event.shiftKey ? -1 : 1);
  } else if (event.key === 'Escape') {
    if (isIn) desk.back();
    else desk.close();
  } else return false;
  return true;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
