/** The toolbar's popup as the browser opens it over a tab. */
export interface OpenPopup {
  /** The value of an expression in the popup; promises are awaited. */
  readonly run: <T>(expression: string) => Promise<T>;
  /** Waits until the popup's text fits. Resolves to that text. */
  readonly says: (wanted: RegExp) => Promise<string>;
  /** Clicks the button or label with this text, as the person would. */
  readonly click: (text: string) => Promise<void>;
  /** Waits until the popup is gone. */
  readonly gone: () => Promise<void>;
}

/** Our button in the browser's toolbar, and what is behind it. Fails where the extension does not run. */
export interface Toolbar {
  /** Presses the button: the popup opens over the tab in front. */
  readonly openPopup: () => Promise<OpenPopup>;
  /** The popup that is open, or about to be. */
  readonly openedPopup: () => Promise<OpenPopup>;
  /** What the button shows for the tab in front. */
  readonly badge: () => Promise<string>;
  /** What was copied last. */
  readonly copied: () => Promise<string>;
  /** The value of an expression in the extension's background; promises are awaited. */
  readonly background: <T>(expression: string) => Promise<T>;
  /** The extension's own address, such as `moz-extension://abc`. */
  readonly address: () => Promise<string>;
}

/** Picks a place once it has stopped moving: a popup grows while it is drawn. */
export function atRest(): (place: readonly number[] | null) => readonly number[] | null {
  let before = '';
  return (place) => {
    const now = String(place);
    const isAtRest = now === before;
    before = now;
    return isAtRest ? place : null;
  };
}

/** Runs in the popup: the middle of the button, label or fold whose text starts so; `null` while there is none that can be pressed. */
export const MIDDLE_OF = `(text) => {
  const all = [...document.querySelectorAll('button, label, summary')];
  const found = all.find((each) => each.innerText.trim().startsWith(text) && !each.disabled);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}`;
