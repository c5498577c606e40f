/** Takes out of the names that a page's makers gave to things whatever may be about people. */
export type Scrub = (name: string) => string;

/**
 * A scrub for one page. Of a name (a test id, a class) it keeps the words of interfaces, and words that the page says nowhere:
 * whoever is on the page is named in its text, its labels or its addresses. Anything with a digit or another script goes.
 */
export function createScrub(page: Document): Scrub {
  const said = wordsSaidIn(page);
  const keeps = (word: string) => INTERFACE.has(word) || !said.has(word);
  return (name) =>
    name.replace(/[\p{L}\p{N}\p{M}]+/gu, (part) => (isPlain(part, keeps) ? part : '*')).replace(/\*+/g, '*');
}

/** `commentBox`: each of its words, and all of it in one, as a handle would be. */
function isPlain(part: string, keeps: (word: string) => boolean): boolean {
  if (!/^[A-Za-z]{1,24}$/.test(part)) return false;
  const words = part.split(/(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  return keeps(part.toLowerCase()) && words.every(keeps);
}

const SPEAKING = [
  'alt',
  'title',
  'aria-label',
  'placeholder',
  'href',
  'src',
  'value',
  'data-event-urn',
  'data-urn',
];

function wordsSaidIn(root: Document | ShadowRoot, said = new Set<string>()): ReadonlySet<string> {
  const hear = (text: string | null) => {
    for (const [word] of (text ?? '').toLowerCase().matchAll(/\p{L}+/gu)) said.add(word);
  };
  if (root instanceof Document) hear(`${root.title} ${root.location.href}`);
  for (const element of root.querySelectorAll('*')) {
    for (const name of SPEAKING) hear(element.getAttribute(name));
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) hear(element.value);
    if (element.shadowRoot) wordsSaidIn(element.shadowRoot, said);
    if (element.matches('script, style')) continue;
    for (const child of element.childNodes) if (child instanceof Text) hear(child.data);
  }
  return said;
}

const INTERFACE: ReadonlySet<string> = new Set(
  `a accept action actions actionbar active add app area article artdeco aside attach author avatar badge bar base block body
  bottom box bubble btn button buttons card cell chat click close cell clear col column comment comments compose composer
  connect container content contents control controls conversation convo core create creating cta custom data delete detail
  details dialog dismiss display dm draft drawer dropdown edit editable editor element embed ember emoji empty entity entry
  event expandable feed field file focus footer form frame full global grid group header heading height hidden history holder
  home hover html icon id image img in inbox index inline inmail inner input interop invite is item items job jobs key label
  large layout left light line lines link list listitem loader lockup log lower mail main media medium member menu message
  messages messaging meta mini modal more move msg my name nav network new no note notification on open option options outer
  outlet overlay page pane panel part people photo pill placeholder plain popover popup post posts primary product profile
  quick ql quill reaction receipt recipient reply request required rich right role root route row s scaffold screen scroll
  scroller search secondary section sections select send sender set share sharebox sheet shadow show side sidebar small
  snippet span spinner start state status step subject submit subtle suggestion tab tap test text textarea textbox theme
  thread time tiptap title to toggle tool toolbar tools top tray tweet type typeahead typing ui unread up update upper user
  username end justify center other self invitation remove view viewport visually voice window with wrap wrapper write your`.split(
    /\s+/,
  ),
);
