/**
 * The address that the person sees. A frame that LinkedIn draws older parts in is never told it: its own stays `/preload/`; a page
 * of another origin around it tells us nothing.
 */
export function addressAround(page: Document): Location {
  try {
    const around = page.defaultView?.top?.location;
    if (around && around.hostname !== '') return around;
  } catch {}
  return page.location;
}

/** The title that goes with that address. */
export function titleAround(page: Document): string {
  try {
    return page.defaultView?.top?.document.title ?? page.title;
  } catch {
    return page.title;
  }
}
