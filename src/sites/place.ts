import type { Conversation, Surface } from '../core/types';
import type { Box, Site } from './box';
import { readEditor } from './editor';
import { all, around, is, isDrawn, lastDrawn, type Selectors, up } from './find';
import { pathOf } from './path';

/** One place where people write: how to know its box, its Send, and what the page says around it. */
export interface Place {
  readonly surface: Surface;
  /** False for a guess: see `Box.known`. */
  readonly known?: false;
  /** The element typed in. */
  readonly editor: Selectors;
  /** More to ask of the editor than a selector can say. */
  readonly when?: (editor: HTMLElement) => boolean;
  /** What holds this one box and its Send. Where none matches: the nearest element that holds both. */
  readonly scope: Selectors;
  readonly send: Selectors;
  readonly sentBy: (event: KeyboardEvent, scope: HTMLElement) => boolean;
  /** Where one Send takes the texts of several such boxes: a thread of posts. */
  readonly together?: true;
  readonly conversation: (scope: HTMLElement, editor: HTMLElement) => Conversation;
  readonly limit?: (scope: HTMLElement) => number | undefined;
}

/** What is said where the page says nothing. */
export const UNKNOWN: Conversation = {
  sent: null,
  received: null,
  unanswered: null,
  complete: false,
  group: false,
  recipient: null,
  theirLast: null,
  replyingTo: null,
};

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

/** Ctrl+Enter or Cmd+Enter. */
export function modifierEnter(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

/** Enter, where Shift+Enter starts a new line. */
export function plainEnter(event: KeyboardEvent): boolean {
  return !event.shiftKey;
}

/** The button that sends what stands in this scope, or `null` when none is drawn. */
export function sendButton(place: Pick<Place, 'send'>, scope: HTMLElement): HTMLElement | null {
  return lastDrawn(scope, place.send);
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

function boxOf(place: Place, editor: HTMLElement): Box {
  const ask = <T>(question: ((scope: HTMLElement) => T) | undefined, otherwise: T): T => {
    const scope = scopeOf(place, editor);
    return scope && question ? question(scope) : otherwise;
  };
  return {
    editor,
    surface: place.surface,
    known: place.known ?? true,
    hasSend: () => ask((scope) => sendButton(place, scope) !== null, false),
    text: () => readEditor(editor),
    conversation: () => ask((scope) => place.conversation(scope, editor), UNKNOWN),
    limit: () => ask<number | undefined>(place.limit, undefined),
  };
}

function placeOf(editor: HTMLElement, places: readonly Place[]): Place | null {
  return places.find((place) => fits(place, editor)) ?? null;
}

function fits(place: Place, editor: HTMLElement): boolean {
  return is(editor, place.editor) && (place.when?.(editor) ?? true) && scopeOf(place, editor) !== null;
}

function scopeOf(place: Place, from: Element): HTMLElement | null {
  return up(from, place.scope) ?? around(from, place.editor, place.send);
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
  return elementIn(event, (element) => isEditable(element));
}

/** What can be typed in and may have more than one line. */
export const EDITABLE: Selectors = ['textarea, [contenteditable]:not([contenteditable="false"])'];

function isEditable(element: HTMLElement): boolean {
  return is(element, EDITABLE);
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
