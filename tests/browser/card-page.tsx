/** What the tests of the card put into a page, under `ours`. */

import { render } from 'preact';
import { POPUP_STYLES } from '../../entrypoints/popup/styles';
import { DEFAULTS } from '../../src/core/settings';
import { type Card, createCard } from '../../src/page/card';
import { createPainter } from '../../src/page/painter';
import { learningWith } from '../../src/ui/learning-with';
import { Options } from '../../src/ui/options';
import { Popup, type PopupProps } from '../../src/ui/popup';
import { PAGE_STYLES } from '../../src/ui/settings/styles';
import type { CardView } from '../../src/ui/view';
import { type OptionsGiven, optionsWith } from '../ui/options-props';
import { CHOICES, viewOf } from '../ui/views';

export { CHOICES, viewOf };

/** What the author wished for, in order. */
export const wishes: string[] = [];

/** Every event that the page heard, with the key if there was one. */
export const heard: string[] = [];

const HEARD = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['focus', 'blur', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'],
];

export let card: Card;

/** The card first, then a page that listens wherever it can, as early as it can. */
export function start(): void {
  card = createCard(createPainter, new AbortController().signal);
  for (const target of [window, document, ...elementsIn(document)]) {
    for (const type of HEARD) target.addEventListener(type, note, { capture: true });
  }
}

/**
 * All elements, those in open shadow roots too. Not the roots themselves: what a page has put there before the card
 * came does hear how the focus goes between a text and a card in the same root.
 */
function elementsIn(root: Document | ShadowRoot): Element[] {
  const all = [...root.querySelectorAll('*')];
  return all.flatMap((each) => [each, ...(each.shadowRoot ? elementsIn(each.shadowRoot) : [])]);
}

/** Shift alone, in the text, is the page's to hear. */
function note(event: Event): void {
  const key = event instanceof KeyboardEvent ? event.key : '';
  if (key !== 'Shift') heard.push(`${event.type} ${key}`.trim());
}

/** The box: in the page, in a dialog, or within an open shadow root. */
export function box(): HTMLTextAreaElement {
  const root = document.querySelector('#outlet')?.shadowRoot ?? document;
  return root.querySelector('textarea') ?? document.createElement('textarea');
}

export function show(change: Parameters<typeof viewOf>[0] = {}): void {
  display(viewOf(change));
}

export function display(view: CardView): void {
  card.show(box(), view, {
    use: ({ text }) => {
      wishes.push(`use ${text}`);
      box().value = text;
      box().focus();
      card.close();
    },
    choose: (choice) => display({ ...view, choice }),
    another: (turn) => wishes.push(`another ${turn}`),
    close: () => {
      wishes.push('close');
      card.close();
    },
    back: () => {
      wishes.push('back');
      box().focus();
    },
  });
}

export function mark(): void {
  card.mark(box(), 'hold', () => wishes.push('ask'));
}

/** The popup, in a page of its own. */
export function popup(state: PopupProps['state']): void {
  const style = document.createElement('style');
  style.textContent = POPUP_STYLES;
  document.head.append(style);
  drawPopup(state);
}

const FACTS = {
  surface: 'linkedin-message',
  known: true,
  send: true,
  recipient: true,
  post: false,
  earlier: 'none',
} as const;

/** With what can be left be at each finding. */
const LEARNING = learningWith({
  standing: () => ({ ...DEFAULTS, policy: null }),
  excuse: () => {},
  store: () => Promise.resolve(true),
});

function drawPopup(state: PopupProps['state']): void {
  const nothing = () => {};
  const choose: PopupProps['choose'] = (choice) =>
    typeof state !== 'string' && drawPopup({ ...state, choice });
  const wishes = { use: nothing, choose, another: nothing, dial: nothing, options: nothing };
  const facts = typeof state === 'string' ? null : FACTS;
  const recognised = { facts, report: null, copy: nothing, save: null };
  const rest = { sensitivity: 'balanced', unsaved: false, recognised, learning: LEARNING } as const;
  render(<Popup state={state} {...rest} {...wishes} />, document.body);
}

/** The options, in a page of their own. */
export function options(given: OptionsGiven): void {
  const style = document.createElement('style');
  style.textContent = PAGE_STYLES;
  document.head.append(style);
  render(<Options {...optionsWith(given)} />, document.body);
}
