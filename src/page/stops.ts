/**
 * Where Tab goes in what is drawn in `mount`: the card itself first, so that it is read, then all that can be pressed and is not folded away.
 * From nothing to the first stop, or with -1 to the last; `undefined` beyond either end.
 */
export function stopAfter(mount: Element, step: 1 | -1): HTMLElement | undefined {
  const all = [...mount.querySelectorAll<HTMLElement>('.card, summary, button:enabled')];
  const stops = all.filter((stop) => !stop.closest('details:not([open]) > :not(summary)'));
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  return at < 0 ? stops.at(step === 1 ? 0 : -1) : stops[at + step];
}
