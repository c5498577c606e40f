import { asked } from './record';

/** Names that an editor's own code or style needs. */
const OWN = /^(?:ProseMirror|tiptap|ql-|public-Draft|Draft|notranslate)/;
const HOOKS = /^(?:data-testid|componentkey|data-view-name|data-sdui-screen|data-urn|data-test-)/;

declare global {
  interface Window {
    /** The middle of the first drawn thing that a selector would find without the disguise; `null` while there is none. */
    placeOf: (selector: string) => readonly [number, number] | null;
  }
}

/** What is disguised, and how to do it again at once. */
const disguised = new Map<Document | ShadowRoot, () => void>();
const names = new Map<string, string>();
const stripped = new WeakMap<Element, Map<string, string>>();

/**
 * What a new release does to a page: `classes=renamed` in the address gives each class another name,
 * `testids=none` takes the test hooks away, in what is drawn now and later.
 */
export function disguise(root: Document | ShadowRoot): void {
  const classes = asked('classes') === 'renamed';
  const hooks = asked('testids') === 'none';
  if (!classes && !hooks) return;
  const change = (element: Element) => {
    if (classes) rename(element);
    if (hooks) strip(element);
  };
  const follow = () => {
    for (const element of root.querySelectorAll('*')) change(element);
    // What was done here just now is no news.
    observer.takeRecords();
  };
  const observer = new MutationObserver(follow);
  observer.observe(root, { childList: true, subtree: true, attributes: true });
  disguised.set(root, follow);
  follow();
}

window.placeOf = (selector) => {
  for (const root of disguised.keys()) for (const element of root.querySelectorAll('*')) undress(element);
  const found = [...disguised.keys()].flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const drawn = found.find((element) => element.checkVisibility());
  for (const again of disguised.values()) again();
  drawn?.scrollIntoView({ block: 'nearest' });
  const { x = 0, y = 0, width = 0, height = 0 } = drawn?.getBoundingClientRect() ?? {};
  return drawn ? [x + width / 2, y + height / 2] : null;
};

function undress(element: Element): void {
  const before = [...element.classList].map((name) => names.get(name) ?? name);
  if (element.hasAttribute('class')) element.setAttribute('class', before.join(' '));
  for (const [name, value] of stripped.get(element) ?? []) element.setAttribute(name, value);
}

/** The style sheet to go with it. */
export function dressed(css: string): string {
  if (asked('classes') !== 'renamed') return css;
  return css.replace(/\.([A-Za-z_][\w-]*)/g, (_, name: string) => `.${renamed(name)}`);
}

function rename(element: Element): void {
  const names = [...element.classList];
  const next = names.map(renamed).join(' ');
  if (next !== names.join(' ')) element.setAttribute('class', next);
}

function renamed(name: string): string {
  if (OWN.test(name) || name.startsWith('_x')) return name;
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 0xfffff;
  const other = `_x${hash.toString(16)}`;
  names.set(other, name);
  return other;
}

function strip(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!HOOKS.test(name)) continue;
    const before = stripped.get(element) ?? new Map();
    stripped.set(element, before.set(name, value));
    element.removeAttribute(name);
  }
}
