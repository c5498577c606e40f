import type { Recognised } from '../core/recognised';
import type { Draft, Level, Rewrite } from '../core/types';
import type { Reading, Used } from '../messages';
import type { Box } from '../sites/box';
import { createAdvisor } from './advisor';
import { attempt } from './attempt';
import { type Going, isHeld, strictestOf, wholeOf } from './going';
import { createLeave } from './leave';
import { reportOutcomes } from './outcomes';
import type { Post } from './post';
import { recognisedIn } from './recognised-in';
import { signOf } from './sign-of';
import { watchEvents } from './watch';

/** A pause in the typing after which the marker and the badge follow, in milliseconds. */
const PAUSE = 400;

/** What the popup asks of the page. */
export interface Guard {
  reading(): Reading | null;
  /** What is recognised of the box that was last written in or entered; `null` while there is none. */
  check(): Recognised | null;
  use(rewrite: Rewrite, instead: string): Promise<Used>;
  /** What a draft comes to may have changed: the badge and the marker follow. */
  review(): void;
}

/**
 * Stands at the send button of a page until the signal aborts. A first Send of a message that holds stops here and
 * the card opens; the next one goes. It never sends, and whatever goes wrong in here, the message goes.
 */
export function guard(post: Post, signal: AbortSignal): Guard {
  const { site, card } = post;
  const leave = createLeave();
  const tell = reportOutcomes(post.outcome);
  const advisor = createAdvisor(post, readingOf, (before) => {
    if (before) tell('used', before, performance.now());
    later(review);
  });
  let current: Box | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  watchEvents({ onSend, onTyping }, signal);
  signal.addEventListener('abort', forget, { once: true });
  return {
    reading: () => {
      const now = reading();
      return now && { ...now, isHeld: leave.isHeld(now.draft) };
    },
    check: () => (current?.editor.isConnected ? recognisedIn(current) : null),
    use: (rewrite, instead) => advisor.use(current, rewrite, instead),
    review: () => current && later(review),
  };

  function onSend(event: Event): void {
    if (card.contains(event) || !post.alive()) return;
    const boxes = site.boxesSentBy(event);
    const [box] = boxes;
    if (!box) return;
    const all = boxes.flatMap(goingFrom);
    const worst = strictestOf(all);
    if (worst && isHeld(worst)) stand(event, worst, all);
    else pass(event, all, null);
    current = worst?.box ?? box;
    later(review);
  }

  /** Holds what would go, unless it was held before and is meant to go now. */
  function stand(event: Event, worst: Going, all: readonly Going[]): void {
    const { box, reading, blank } = worst;
    const whole = wholeOf(worst, all);
    if (!isRepeat(event) && leave.given(whole, event.timeStamp)) {
      pass(event, all, worst);
      return;
    }
    if (!leave.isHeld(whole)) {
      advisor.open(box, reading, 'held', blank ? 'blank' : null);
      leave.held(whole, event.timeStamp);
      tell('held', reading, event.timeStamp);
    }
    stop(event);
    // A click on Send has taken the focus with it, and a key may have been pressed in another post of the thread.
    if (event.type === 'click' || all.length > 1) box.editor.focus();
  }

  function pass(event: Event, all: readonly Going[], anyway: Going | null): void {
    advisor.close();
    for (const each of all) tell(each === anyway ? 'sent-anyway' : 'sent', each.reading, event.timeStamp);
  }

  function onTyping(event: Event): void {
    if (card.contains(event) || !post.alive()) return;
    const box = site.boxAt(event);
    if (!box) return;
    current = box;
    later(review);
  }

  /** After a pause: the badge, the marker, and an open card follow the text. */
  function review(): void {
    const now = reading();
    post.report(signOf(current, now));
    if (!now || !current) forget();
    else if (!advisor.follow(current, now)) mark(current, now.verdict.level);
  }

  function mark({ editor }: Box, level: Level): void {
    advisor.close();
    if (level === 'clear') card.unmark();
    else card.mark(editor, level, () => attempt(ask));
  }

  function ask(): void {
    const now = reading();
    if (now && current) advisor.open(current, now, 'asked', null);
  }

  function reading(): Reading | null {
    if (!current?.editor.isConnected) return null;
    const now = readingOf(current);
    return now?.draft.text.trim() === '' ? null : now;
  }

  function goingFrom(box: Box): readonly Going[] {
    const now = readingOf(box);
    return now ? [{ box, reading: now, blank: advisor.isBlankIn(now.draft.text) }] : [];
  }

  function readingOf(box: Box): Reading | null {
    const draft = draftIn(box);
    const verdict = post.judge(draft, post.sensitivity());
    return verdict && { draft, verdict };
  }

  function forget(): void {
    clearTimeout(pause);
    card.unmark();
    advisor.close();
  }

  function later(run: () => void): void {
    clearTimeout(pause);
    pause = setTimeout(() => attempt(run), PAUSE);
  }
}

function draftIn(box: Box): Draft {
  const limit = box.limit();
  const draft = { text: box.text(), surface: box.surface, conversation: box.conversation() };
  return limit === undefined ? draft : { ...draft, limit };
}

/** A key held down is one press, however long. */
function isRepeat(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
