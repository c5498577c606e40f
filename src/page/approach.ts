import type { Site } from '../sites/box';

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'input'] as const;

/**
 * Tells that somebody is about to write or to send: at a box that is entered or typed in, and at a Send that the pointer
 * comes to. Until the signal aborts; an exception ends here.
 */
export function watchApproach(site: Site, tell: () => void, signal: AbortSignal): void {
  const passed = new WeakSet<EventTarget>();
  for (const type of SIGNS) window.addEventListener(type, look, { capture: true, passive: true, signal });

  function look(event: Event): void {
    const [target] = event.composedPath();
    if (!target || (event.type === 'pointerover' && passed.has(target))) return;
    passed.add(target);
    try {
      if (site.boxAt(event) ?? site.boxesSentBy(event)[0]) tell();
    } catch {}
  }
}

/** In milliseconds: a background sleeps after thirty seconds. */
const AWAKE = 20_000;

/** Tells that the pointer has come to a Send, at most every twenty seconds. Until the signal aborts; an exception ends here. */
export function watchSend(site: Site, tell: () => void, signal: AbortSignal): void {
  let told = -AWAKE;
  const look = (event: Event) => {
    if (event.timeStamp - told < AWAKE) return;
    try {
      if (!site.boxesSentBy(event)[0]) return;
      told = event.timeStamp;
      tell();
    } catch {}
  };
  window.addEventListener('pointerover', look, { capture: true, passive: true, signal });
}
