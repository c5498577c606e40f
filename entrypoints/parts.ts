import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../rules/judge';
import { speak } from '../src/core/said';
import { startMine } from '../src/memory/mine';
import { askBackground } from '../src/messages';
import { createPainter } from '../src/page/painter';
import { handOver } from '../src/page/parts';
import { lookUp } from '../src/ui/look-up';

/** Comes to a frame where somebody writes: the rules, all that the person set and lets us remember, and what draws the card. */
export default defineUnlistedScript(() => {
  speak(lookUp);
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const links = { recall: askOf, changed, now: Date.now };
  const mine = startMine(judge, links, new AbortController().signal);
  handOver({ judge: mine.judge, createPainter, heed: (listener) => listeners.push(listener) });
});

function askOf(draft: Parameters<typeof judge>[0]) {
  return askBackground({ kind: 'recall', draft });
}
