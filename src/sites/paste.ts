/** Firefox keeps what an extension makes from the page, but lets it make things in the page's own world. */
interface PageWorld {
  readonly ClipboardEvent: new (type: string, how: ClipboardEventInit) => ClipboardEvent;
}

declare global {
  interface Window {
    readonly wrappedJSObject?: PageWorld;
  }
}

declare const cloneInto: <T extends object>(value: T, world: PageWorld) => T;

const HOW = { bubbles: true, cancelable: true, composed: true };

/** A paste of plain text that the page can read. */
export function pasteOf(text: string): ClipboardEvent {
  const world = window.wrappedJSObject;
  // Firefox fills an event's clipboard from these two fields, and passes over a `clipboardData` given to it.
  if (world)
    return new world.ClipboardEvent(
      'paste',
      cloneInto({ ...HOW, dataType: 'text/plain', data: text }, world),
    );
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...HOW, clipboardData });
}
