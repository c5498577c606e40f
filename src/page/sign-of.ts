import type { Reading, Sign } from '../messages';
import type { Box } from '../sites/box';

/** What the toolbar shows of a box and of what stands in it; `null`: nothing. */
export function signOf(box: Box | null, now: Reading | null): Sign | null {
  if (!box?.editor.isConnected) return null;
  if (!box.known) return 'changed';
  if (!now) return 'ready';
  return isTold(now) ? now.verdict.level : null;
}

/** Of what was not read, the badge does not say that it reads well. */
function isTold({ verdict: { level, unread } }: Reading): boolean {
  return level !== 'clear' || !unread;
}
