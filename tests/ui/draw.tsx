import { type ComponentChild, render } from 'preact';

/** Draws into an empty page and gives what was drawn into. */
export function draw(content: ComponentChild): HTMLElement {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  render(content, page);
  return page;
}

/** What a person sees, on one line; what is folded is left out. */
export function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('del, details:not([open]) > :not(summary), style'))
    hidden.remove();
  for (const block of copy.querySelectorAll('p, li, h1, h2, h3, button, summary, q, strong, div')) {
    block.append(' ');
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button of that name. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`There is no button "${name}" in: ${document.body.innerHTML}`);
  return found;
}
