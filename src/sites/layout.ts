import { isDrawn } from './find';
import { focusedIn, parentOf } from './outline';
import { hiddenRootOf } from './path';
import { ROUTES } from './route';
import { createScrub, type Scrub } from './scrub';

/**
 * The page round the box that has the focus, as a practice page: the same elements, with every text, name and address put
 * in other words, the same for the same. Shadow roots stand in it as templates, its first line names its address. `null`
 * where the focus is in no box of this document.
 */
export function layoutOf(page: Document): string | null {
  const editor = focusedIn(page);
  if (!editor) return null;
  const disguise = createDisguise(page);
  const blank = page.implementation.createHTMLDocument('');
  const { top, above } = wayUp(editor);
  let drawn = copyOf(top, disguise, blank);
  let below = top;
  for (const element of above) {
    const shell = shellOf(element, disguise, blank);
    // A step out of a shadow root.
    if (below.parentElement === element) shell.append(drawn);
    else shell.append(templateOf([drawn], blank));
    drawn = shell;
    below = element;
  }
  return `<!-- ${disguise.address(page.location.href)} -->\n${drawn.innerHTML}\n`;
}

/** More would be another person's page: what is beyond is kept as the mere way up. */
const MOST_ELEMENTS = 1500;

function wayUp(editor: HTMLElement): { readonly top: Element; readonly above: readonly Element[] } {
  const way: Element[] = [];
  for (let at: Element | null = editor; at && at.localName !== 'html'; at = parentOf(at)) way.push(at);
  const large = way.findIndex((element) => element.getElementsByTagName('*').length > MOST_ELEMENTS);
  const count = large < 0 ? way.length : Math.max(1, large);
  return { top: way[count - 1] ?? editor, above: way.slice(count) };
}

function copyOf(element: Element, disguise: Disguise, blank: Document): Element {
  const shell = shellOf(element, disguise, blank);
  if (element.matches('svg, style, script, textarea')) return shell;
  const root = element instanceof HTMLElement ? (element.shadowRoot ?? hiddenRootOf(element)) : null;
  if (root) shell.append(templateOf(copiesIn(root, disguise, blank), blank));
  shell.append(...copiesIn(element, disguise, blank));
  return shell;
}

function copiesIn(
  parent: ParentNode & Node,
  disguise: Disguise,
  blank: Document,
): readonly (Node | string)[] {
  const isButton = parent instanceof Element && parent.closest('button, [role="button"]') !== null;
  return [...parent.childNodes].flatMap((child) => {
    if (child instanceof Element) return child.matches('style, script') ? [] : copyOf(child, disguise, blank);
    return child instanceof Text ? disguise.words(child.data, isButton) : [];
  });
}

function templateOf(content: readonly (Node | string)[], blank: Document): HTMLTemplateElement {
  const template = blank.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  template.content.append(...content);
  return template;
}

function shellOf(element: Element, disguise: Disguise, blank: Document): Element {
  const shell = blank.createElement(element.localName);
  for (const { name, value } of element.attributes) {
    const told = disguise.attribute(name, value);
    if (told !== null) shell.setAttribute(name, told);
  }
  // Its styles stay behind.
  if (element instanceof HTMLElement && !isDrawn(element)) shell.setAttribute('hidden', '');
  return shell;
}

interface Disguise {
  words(text: string, isButton: boolean): string;
  attribute(name: string, value: string): string | null;
  address(href: string): string;
}

const COUNTER = /^\s*\d+\s*[/／]\s*\d+\s*$/;
const PLAIN =
  /^(?:role|type|contenteditable|dir|hidden|disabled|open|tabindex|rows|aria-(?:hidden|disabled|busy|multiline|expanded|modal|selected|current|haspopup))$/;
const NAMED = /^(?:class|id|name|for|componentkey|aria-label|aria-labelledby|aria-describedby|data-.*)$/;

function createDisguise(page: Document): Disguise {
  const scrub: Scrub = createScrub(page);
  const nth = counting();
  const step = stepIn(counting());
  const address = (href: string) => addressOf(href, page.location.href, step);
  return {
    address,
    words: (text, isButton) => {
      const said = text.trim();
      if (said === '' || COUNTER.test(text)) return text;
      if (said.startsWith('@')) return `@${step(said.slice(1))}`;
      return isButton ? scrub(said) : `Words ${nth(said)}`;
    },
    attribute: (name, value) => {
      if (PLAIN.test(name)) return value;
      if (name === 'href') return address(value);
      if (!NAMED.test(name)) return null;
      const [urn = ''] = /^urn:li:[A-Za-z_]+:?/.exec(value) ?? [];
      return urn + scrub(value.slice(urn.length));
    },
  };
}

/** The same number for the same words. */
function counting(): (words: string) => number {
  const known = new Map<string, number>();
  return (words) => {
    const number = known.get(words) ?? known.size + 1;
    known.set(words, number);
    return number;
  };
}

/** A step of an address: the site's own words stay, numbers keep their shape, all else is somebody. */
function stepIn(nth: (words: string) => number): (step: string) => string {
  return (step) => {
    if (ROUTES.has(step)) return step;
    return /^g?[\d-]+$/.test(step) ? step.replace(/\d/g, '1') : `p${nth(step.toLowerCase())}`;
  };
}

const OURS = /(?:^|\.)(?:linkedin|x|twitter)\.com$/;

function addressOf(href: string, base: string, step: (words: string) => string): string {
  if (!URL.canParse(href, base)) return '#';
  const { protocol, hostname, pathname, searchParams } = new URL(href, base);
  if (!OURS.test(hostname)) return 'https://elsewhere.example/';
  const path = pathname.split('/').map((each) => (each === '' ? '' : step(each)));
  const asked = ['vanityName', 'recipient'].flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : `${name}=${step(value)}`;
  });
  return `${protocol}//${hostname}${path.join('/')}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}
