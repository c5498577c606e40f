import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Types a line in Chromium, a key for each character, as a fast hand does: the next key goes down before the page has said that it is
 * done with the last one. Waiting for each of them is most of what a test would wait for.
 */
export async function typeText(page: Page, text: string): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const cdp = await session;
  const strokes = [...text].flatMap((character) => {
    const key = { key: character, ...placeOf(character) };
    return [
      { type: 'keyDown' as const, text: character, ...key },
      { type: 'keyUp' as const, ...key },
    ];
  });
  await Promise.all(strokes.map((stroke) => cdp.send('Input.dispatchKeyEvent', stroke)));
}

/** Where the key lies, as far as an editor may ask. */
function placeOf(character: string): { readonly code?: string; readonly windowsVirtualKeyCode?: number } {
  const upper = character.toUpperCase();
  const windowsVirtualKeyCode = upper.charCodeAt(0);
  if (/^[A-Z]$/.test(upper)) return { code: `Key${upper}`, windowsVirtualKeyCode };
  if (/^\d$/.test(upper)) return { code: `Digit${upper}`, windowsVirtualKeyCode };
  return upper === ' ' ? { code: 'Space', windowsVirtualKeyCode } : {};
}
