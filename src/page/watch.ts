import { pathOf } from '../sites/path';

/** What is told of a page's events. */
export interface Watchers {
  /** An event that may send: a key, a click, a submit. It can still be stopped. */
  onSend(event: Event): void;
  /** An event that says where the person writes: focus, input. */
  onTyping(event: Event): void;
}

const SENDS = ['keydown', 'click', 'submit'] as const;
const TYPES = ['focusin', 'input'] as const;

/**
 * Listens on the window, before the page does, and on every shadow root that an event came through: `submit`
 * never leaves a shadow root and `focusin` only leaves it on entry. No scanning and no observer: boxes announce
 * themselves. An exception in a watcher ends there, so that the event goes on to the page.
 */
export function watchEvents({ onSend, onTyping }: Watchers, signal: AbortSignal): void {
  const met = new WeakSet<EventTarget>();
  const seen = new WeakSet<Event>();
  for (const type of SENDS) listen(window, type, onSend);
  for (const type of TYPES) listen(window, type, onTyping);

  function listen(target: EventTarget, type: string, tell: (event: Event) => void): void {
    target.addEventListener(type, (event) => attend(event, tell), { capture: true, signal });
  }

  function attend(event: Event, tell: (event: Event) => void): void {
    if (seen.has(event)) return;
    seen.add(event);
    try {
      meetRoots(event);
      tell(event);
    } catch {}
  }

  function meetRoots(event: Event): void {
    for (const node of pathOf(event)) {
      if (!(node instanceof ShadowRoot) || met.has(node)) continue;
      met.add(node);
      listen(node, 'submit', onSend);
      listen(node, 'focusin', onTyping);
    }
  }
}
