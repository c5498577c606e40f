/** Our one element on the page: nameless, its root closed, in the top layer above the page's own dialogs. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  /** Has a screen reader say it, at once or when it is done with what it reads. */
  say(words: string, when: 'now' | 'soon'): void;
  remove(): void;
}

/** A live region is heard when it changes, not when it appears: this long after the host did, in milliseconds. */
const AFTER = 100;

/** Puts a host where it can be used while the person writes in `anchor`; `styles` are those of its root. */
export function mountHost(anchor: Element, styles: string): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  // As text of the style itself: so it counts as the extension's and not as the page's, whose policy may forbid it.
  style.textContent = styles;
  const mount = document.createElement('div');
  const regions = { now: regionFor('alert'), soon: regionFor('status') };
  root.append(style, mount, regions.now, regions.soon);
  element.popover = 'manual';
  homeOf(anchor).append(element);
  element.showPopover?.();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    root,
    mount,
    say(words, when) {
      clearTimeout(timer);
      regions[when].textContent = '';
      timer = setTimeout(() => {
        regions[when].textContent = words;
      }, AFTER);
    },
    remove() {
      clearTimeout(timer);
      element.remove();
    },
  };
}

/** What is outside an open modal dialog cannot be used: there the host belongs inside, else beside the body. */
export function homeOf(anchor: Element): Element {
  for (
    let node: Node | null = anchor;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (node instanceof HTMLDialogElement && node.matches(':modal')) return node;
  }
  return document.documentElement;
}

function regionFor(role: 'alert' | 'status'): HTMLElement {
  const region = document.createElement('div');
  region.className = 'heard';
  region.setAttribute('role', role);
  return region;
}
