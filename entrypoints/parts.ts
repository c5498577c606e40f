import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../rules/judge';
import { speak } from '../src/core/said';
import { startMine } from '../src/memory/mine';
import { askBackground, type StoredLesson } from '../src/messages';
import { createExcused } from '../src/page/excused';
import { createPainter } from '../src/page/painter';
import { handOver } from '../src/page/parts';
import { learningWith } from '../src/ui/learning-with';
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
  const excused = createExcused(mine.judge);
  const excuse: typeof excused.excuse = (...given) => {
    excused.excuse(...given);
    changed();
  };
  const store = (lesson: StoredLesson, isOn: boolean) => askBackground({ kind: 'learn', lesson, isOn });
  const learning = learningWith({ standing: mine.settings, excuse, store });
  handOver({
    judge: excused.judge,
    createPainter: () => createPainter(learning),
    heed: (listener) => listeners.push(listener),
    excuse,
  });
});

function askOf(draft: Parameters<typeof judge>[0]) {
  return askBackground({ kind: 'recall', draft });
}
