/** What tests put into a page's isolated world. */

export { readEditor } from '../../src/sites/editor';
export { siteAt } from '../../src/sites/site';
export { selectText, writeText } from '../../src/sites/write';

/** The first match in the page or in any open shadow root of it. */
export function find(selector: string, root: ParentNode = document): Element | null {
  const here = root.querySelector(selector);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const below = element.shadowRoot && find(selector, element.shadowRoot);
    if (below) return below;
  }
  return null;
}
