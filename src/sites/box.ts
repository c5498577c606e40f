import type { Conversation, Surface } from '../core/types';

/**
 * A compose box that a site recognised. It holds no state of its own: every call reads the page as it is then,
 * since these pages re-render at will.
 */
export interface Box {
  /** The element that is typed in: a textarea or a contenteditable. */
  readonly editor: HTMLElement;
  readonly surface: Surface;
  /** False where no place of the site fits and the box only looks like one for a message: nothing is known of it then. */
  readonly known: boolean;
  /** Whether the button that sends is drawn. Where Enter sends, or before there is a text, there may be none. */
  hasSend(): boolean;
  /** The draft as it would be sent, a line break for each line or paragraph of the box. */
  text(): string;
  /** Facts read off the page around this box. */
  conversation(): Conversation;
  /** The box's limit in UTF-16 code units, where the page shows one. */
  limit(): number | undefined;
}

/** What a site knows. Both calls take an event of a capture listener and are cheap for events that are not ours. */
export interface Site {
  readonly name: 'linkedin' | 'x';
  /** The box that the event happened in (focus, input, a key), or `null`. */
  boxAt(event: Event): Box | null;
  /**
   * The boxes whose texts go out if the page gets this click, key press or submit, in the page's order: mostly one, of a
   * thread of posts each; empty when nothing does. Of a pointer that comes to a button it tells what a click would send.
   */
  boxesSentBy(event: Event): readonly Box[];
}
