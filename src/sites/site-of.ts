import type { Box, Site } from './box';
import { all, around, is, isDrawn, lastDrawn } from './find';
import { pathOf } from './path';
import { boxOf, EDITABLE, fits, type Place, placeOf, scopeOf, sendButton } from './place';

/** A press on a button, and how the pointer comes to one. */
const PRESSES: ReadonlySet<string> = new Set(['click', 'pointerdown', 'pointerover']);

/** A site from its places, asked in order. */
export function siteOf(name: Site['name'], places: readonly Place[]): Site {
  return {
    name,
    boxAt: (event) => {
      const editor = editorIn(event);
      return editor && boxFor(editor, places);
    },
    boxesSentBy: (event) => {
      if (event.type === 'keydown') return boxesSentByKey(event, places);
      if (PRESSES.has(event.type)) return boxesSentByButton(event, places);
      const box = event.type === 'submit' ? boxSentByForm(event, places) : null;
      return box ? [box] : [];
    },
  };
}

function boxesSentByKey(event: Event, places: readonly Place[]): readonly Box[] {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return [];
  // An input method takes Enter to choose a word; some browsers tell by the key code alone.
  if (event.isComposing || event.keyCode === 229) return [];
  const editor = editorIn(event);
  const place = editor && placeOf(editor, places);
  const scope = place && scopeOf(place, editor);
  if (!scope || listIsOpen(editor, scope) || !place.sentBy(event, scope)) return [];
  return boxesSentWith(place, editor, sendButton(place, scope));
}

function boxesSentByButton(event: Event, places: readonly Place[]): readonly Box[] {
  const button = elementIn(event, (element) => element.matches('button, [role="button"], [type="submit"]'));
  if (!button || button.matches(':disabled, [aria-disabled="true"]')) return [];
  const near = around(button, EDITABLE);
  for (const editor of near ? all(near, EDITABLE) : []) {
    const place = placeOf(editor, places);
    if (place && isDrawn(editor) && isSentBy(place, editor, button))
      return boxesSentWith(place, editor, button);
  }
  return [];
}

/** This box, and of a thread each that the same button sends. */
function boxesSentWith(place: Place, editor: HTMLElement, button: HTMLElement | null): readonly Box[] {
  const scope = place.together && button && scopeOf(place, editor);
  if (!scope) return [boxOf(place, editor)];
  const isOfThread = (each: HTMLElement) =>
    isDrawn(each) && fits(place, each) && isSentBy(place, each, button);
  return all(scope, EDITABLE)
    .filter((each) => each === editor || isOfThread(each))
    .map((each) => boxOf(place, each));
}

function isSentBy(place: Place, editor: HTMLElement, button: HTMLElement): boolean {
  const scope = scopeOf(place, editor);
  return scope?.contains(button) === true && sendButton(place, scope) === button;
}

function boxSentByForm(event: Event, places: readonly Place[]): Box | null {
  const form = pathOf(event)[0];
  if (!(form instanceof HTMLFormElement)) return null;
  for (const place of places) {
    const editor = editorOf(place, form);
    if (editor) return boxOf(place, editor);
  }
  return null;
}

function boxFor(editor: HTMLElement, places: readonly Place[]): Box | null {
  const place = placeOf(editor, places);
  return place ? boxOf(place, editor) : null;
}

function editorOf(place: Place, scope: HTMLElement): HTMLElement | null {
  for (const selector of place.editor) {
    for (const editor of scope.querySelectorAll<HTMLElement>(selector)) {
      if (isDrawn(editor) && (place.when?.(editor) ?? true)) return editor;
    }
  }
  return null;
}

function editorIn(event: Event): HTMLElement | null {
  return elementIn(event, (element) => is(element, EDITABLE));
}

function elementIn(event: Event, asked: (element: HTMLElement) => boolean): HTMLElement | null {
  for (const node of pathOf(event)) {
    if (node instanceof HTMLElement && asked(node)) return node;
  }
  return null;
}

/** Enter in an open list of people or emoji chooses from the list. */
function listIsOpen(editor: HTMLElement, scope: HTMLElement): boolean {
  if (editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant'))
    return true;
  const list = lastDrawn(scope, ['[role="listbox"]']);
  return list !== null;
}
