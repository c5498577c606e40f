import { type ComponentChild, render } from 'preact';
import { type Host, homeOf, mountHost } from './host';

/** What is drawn: a thing of ours, at its place by the box. */
export interface Picture {
  readonly anchor: HTMLElement;
  readonly content: ComponentChild;
  /** Keeps the panel in its place until what it returns is called; `lost`: the box has left the page. */
  readonly place: (anchor: HTMLElement, panel: HTMLElement, lost: () => void) => () => void;
  readonly lost: () => void;
}

/** Draws one thing at a time on the page, and leaves nothing behind. */
export interface Frame {
  /** `null` while nothing is drawn. */
  readonly host: Host | null;
  draw(picture: Picture): void;
  clear(): void;
}

export function createFrame(styles: string): Frame {
  let host: Host | null = null;
  let placed: { readonly anchor: Element; readonly panel: Element; readonly stop: () => void } | null = null;

  function draw({ anchor, content, place, lost }: Picture): void {
    // A page that draws itself anew may have thrown the host out, or opened a dialog round the box.
    if (host && host.element.parentNode !== homeOf(anchor)) clear();
    host ??= mountHost(anchor, styles);
    render(content, host.mount);
    const panel = host.mount.firstElementChild;
    if (!(panel instanceof HTMLElement)) return;
    if (placed?.anchor === anchor && placed.panel === panel) return;
    placed?.stop();
    const stop = place(anchor, panel, lost);
    // A box that is lost from the beginning has cleared us by now.
    if (host) placed = { anchor, panel, stop };
    else stop();
  }

  function clear(): void {
    placed?.stop();
    placed = null;
    if (!host) return;
    render(null, host.mount);
    host.remove();
    host = null;
  }

  return {
    get host() {
      return host;
    },
    draw,
    clear,
  };
}
