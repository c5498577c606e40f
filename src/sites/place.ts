import type { Conversation, Surface } from '../core/types';
import type { Box } from './box';
import { readEditor } from './editor';
import { around, is, lastDrawn, type Selectors, up } from './find';

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

/** What can be typed in and may have more than one line. */
export const EDITABLE: Selectors = ['textarea, [contenteditable]:not([contenteditable="false"])'];

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

/** The box of an editor that belongs to this place. */
export function boxOf(place: Place, editor: HTMLElement): Box {
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

/** The first of the places that an editor belongs to. */
export function placeOf(editor: HTMLElement, places: readonly Place[]): Place | null {
  return places.find((place) => fits(place, editor)) ?? null;
}

/** Whether an editor belongs to this place. */
export function fits(place: Place, editor: HTMLElement): boolean {
  return is(editor, place.editor) && (place.when?.(editor) ?? true) && scopeOf(place, editor) !== null;
}

/** What holds this one box and its Send. */
export function scopeOf(place: Place, from: Element): HTMLElement | null {
  return up(from, place.scope) ?? around(from, place.editor, place.send);
}
