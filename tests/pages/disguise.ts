import { asked } from './record';

/** Names that an editor's own code or style needs. */
const OWN = /^(?:ProseMirror|tiptap|ql-|public-Draft|Draft|notranslate)/;
const HOOKS = /^(?:data-testid|componentkey|data-view-name|data-sdui-screen|data-urn|data-test-)/;

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
  };
  new MutationObserver(follow).observe(root, { childList: true, subtree: true, attributes: true });
  follow();
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
  return `_x${hash.toString(16)}`;
}

function strip(element: Element): void {
  for (const { name } of [...element.attributes]) if (HOOKS.test(name)) element.removeAttribute(name);
}
