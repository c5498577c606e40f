type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** Makes an element: attributes as strings, `true` for a bare one, functions as listeners (`onclick`). */
export function draw(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A little drawing, so that an icon button is one. */
export function icon(shape: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shape);
  svg.append(path);
  return svg;
}

export const SHAPES = {
  close: 'M3 3l10 10M13 3L3 13',
  clip: 'M4 8l5-5a2 2 0 013 3l-6 6a3 3 0 01-4-4l5-5',
  smile: 'M8 1a7 7 0 110 14A7 7 0 018 1M5 9a3 3 0 006 0M5.500 6h.1M10.500 6h.1',
  dots: 'M3 8h.1M8 8h.1M13 8h.1',
  plus: 'M8 3v10M3 8h10',
  mic: 'M8 2v7M5 8a3 3 0 006 0M8 12v2',
} as const;
