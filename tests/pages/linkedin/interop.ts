import { disguise, dressed } from '../disguise';
import { draw } from '../draw';
import { asked } from '../record';
import css from './linkedin.css';

/** Where the older parts are drawn on the newer pages. */
export interface Interop {
  readonly show: (part: HTMLElement) => void;
  readonly hide: (part: HTMLElement) => void;
}

/**
 * The open shadow root that the site fills lazily with bubbles and dialogs. `root=light` draws them in the page,
 * `root=closed` in a closed root.
 */
export function drawInterop(page: HTMLElement): Interop {
  const outlet = draw('div', {
    id: 'interop-outlet',
    class: 'theme--light',
    'data-testid': 'interop-shadowdom',
  });
  page.append(outlet);
  let overlay: HTMLElement | null = null;
  const filled = (): HTMLElement => {
    if (overlay) return overlay;
    overlay = draw('aside', { class: 'msg-overlay-container' });
    const kind = asked('root');
    if (kind === 'light') outlet.append(overlay);
    else {
      const root = outlet.attachShadow({ mode: kind === 'closed' ? 'closed' : 'open' });
      disguise(root);
      root.append(draw('style', {}, dressed(css)), overlay);
    }
    return overlay;
  };
  return {
    show: (part) => {
      filled().append(part);
      part.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
    },
    hide: (part) => part.remove(),
  };
}

/** The other way of the newer pages: a frame of the same origin (`root=frame`). */
export function drawInteropFrame(): HTMLElement {
  return draw('iframe', {
    'data-testid': 'interop-iframe',
    class: 'interop-frame',
    title: 'Messaging',
    src: `/preload/?_bprMode=vanilla&bubble=${asked('bubble') ?? ''}`,
  });
}
