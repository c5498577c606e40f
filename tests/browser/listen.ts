import type { Conversation, Surface } from '../../src/core/types';
import type { World } from './world';

/** What our code said of an event that the page got. */
export interface Seen {
  readonly event: string;
  readonly surface: Surface;
  readonly text: string;
  readonly conversation: Conversation;
  readonly limit: number | null;
}

/** Listens as the extension does and notes what would be sent; nothing of it reaches the page. */
const LISTEN = `
  globalThis.seen = [];
  const site = kmf.siteAt(location.hostname);
  const note = (event, box) => box && seen.push({
    event: event.type, surface: box.surface, text: box.text(), conversation: box.conversation(), limit: box.limit() ?? null,
  });
  for (const type of ['keydown', 'click', 'submit']) addEventListener(type, (event) => {
    if (!globalThis.armed) return;
    note(event, site.boxSentBy(event));
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  addEventListener('input', (event) => note(event, site.boxAt(event)), true);
`;

/** Notes from now on what our code says of each event. With `armed = true` sending is noted too, and stopped. */
export async function listen(world: World): Promise<void> {
  await world.run(LISTEN);
}

/** What was noted since the last call. */
export async function seenIn(world: World): Promise<readonly Seen[]> {
  return world.run<readonly Seen[]>('seen.splice(0)');
}
