import type { Choices, Draft, Judge, Level, Rewrite, Sensitivity } from '../core/types';
import type { Reading, Used, Wish } from '../messages';
import type { Box, Site } from '../sites/box';
import { selectText, writeText } from '../sites/write';
import { UNCHOSEN } from '../ui/view';
import type { Card, CardView } from './card';
import { createLeave } from './leave';
import { watchEvents } from './watch';

/** A pause in the typing after which the marker and the badge follow, in milliseconds. */
const PAUSE = 400;

/** What the guard works with; handed in, so that it runs the same in a test. */
export interface Post {
  readonly site: Site;
  readonly judge: Judge;
  readonly card: Card;
  readonly sensitivity: () => Sensitivity;
  /** False once the extension was updated or removed under the page: from then on everything passes. */
  readonly alive: () => boolean;
  /** Rewrites: the first at once, and more where there is more. Rejecting is fine: the card then offers no text. */
  readonly rewrites: (wish: Wish) => AsyncGenerator<Choices, undefined>;
  /** Tells the toolbar what the draft under the caret comes to; `null`: nothing is being written. */
  readonly report: (level: Level | null) => void;
}

/** What the popup asks of the page. */
export interface Guard {
  reading(): Reading | null;
  use(rewrite: Rewrite, instead: string): Promise<Used>;
}

/**
 * Stands at the send button of a page until the signal aborts. A first Send of a message that holds stops here and
 * the card opens; the next one goes. It never sends, and whatever goes wrong in here, the message goes.
 */
export function guard(post: Post, signal: AbortSignal): Guard {
  const { site, judge, card } = post;
  const leave = createLeave();
  let current: Box | null = null;
  let shown: { readonly box: Box; readonly view: CardView } | null = null;
  let asked = 0;
  let blanks: readonly string[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;

  watchEvents({ onSend, onTyping }, signal);
  signal.addEventListener('abort', forget, { once: true });
  return { reading, use: (rewrite, instead) => use(current, rewrite, instead) };

  function onSend(event: Event): void {
    if (card.contains(event) || !post.alive()) return;
    const box = site.boxSentBy(event);
    if (!box) return;
    const view = heldView(draftIn(box), event);
    if (view && !leave.isHeld(view.draft)) {
      open(box, view);
      leave.held(view.draft, event.timeStamp);
    }
    if (view) {
      stop(event);
      // A click on Send has taken the focus with it.
      if (event.type === 'click') box.editor.focus();
    } else if (shown) close();
    current = box;
    later(review);
  }

  /** What to say of a message that has to wait, or `null` where it goes. */
  function heldView(draft: Draft, event: Event): CardView | null {
    if (!isRepeat(event) && leave.given(draft, event.timeStamp)) return null;
    const verdict = judge(draft, post.sensitivity());
    const notice = blanks.some((each) => draft.text.includes(each)) ? 'blank' : null;
    if (verdict.level !== 'hold' && notice === null) return null;
    return { draft, verdict, cause: 'held', choices: null, choice: UNCHOSEN, notice };
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
    post.report(now?.verdict.level ?? null);
    if (!now || !current) {
      forget();
      return;
    }
    const { level } = now.verdict;
    if (isShown(current) && shown?.view.draft.text === now.draft.text) return;
    if (isShown(current) && level !== 'clear') {
      void renew(current, now);
      return;
    }
    if (shown) close();
    if (level === 'clear') card.unmark();
    else card.mark(current.editor, level, () => attempt(ask));
  }

  function ask(): void {
    const now = reading();
    if (now && current)
      open(current, { ...now, cause: 'asked', choices: null, choice: UNCHOSEN, notice: null });
  }

  function reading(): Reading | null {
    if (!current?.editor.isConnected) return null;
    const draft = draftIn(current);
    if (draft.text.trim() === '') return null;
    return { draft, verdict: judge(draft, post.sensitivity()) };
  }

  function open(box: Box, view: CardView): void {
    const wanted = view.notice !== 'blank';
    show(box, { ...view, choices: wanted ? 'pending' : null });
    if (wanted) void offer(view.draft, 0);
  }

  /** The card is up before the rewrites are there; those that come for a text or a turn since changed are not shown. */
  async function offer(draft: Draft, turn: number): Promise<void> {
    const mine = ++asked;
    const add = (choices: Choices | null) => {
      if (asked !== mine || shown?.view.draft.text !== draft.text) return;
      show(shown.box, { ...shown.view, choices });
    };
    try {
      for await (const choices of post.rewrites({ draft, sensitivity: post.sensitivity(), turn }))
        add(choices);
    } catch {
      if (shown?.view.choices === 'pending') add(null);
    }
  }

  /** While the person writes on, what the card says stands until the next is complete: it does not flicker. */
  async function renew(box: Box, now: Reading): Promise<void> {
    const mine = ++asked;
    const choices = await firstOf(
      post.rewrites({ draft: now.draft, sensitivity: post.sensitivity(), turn: 0 }),
    );
    if (asked === mine && shown?.box.editor === box.editor && box.text() === now.draft.text) {
      show(box, { ...shown.view, ...now, cause: 'asked', choices, notice: null });
    }
  }

  function show(box: Box, view: CardView): void {
    card.show(box.editor, view, {
      use: (rewrite) => void take(box, rewrite, view.draft.text),
      choose: (choice) => shown && show(box, { ...shown.view, choice }),
      another: (turn) => void offer(view.draft, turn),
      close,
      back: () => box.editor.focus(),
    });
    shown = { box, view };
  }

  async function take(box: Box, rewrite: Rewrite, instead: string): Promise<void> {
    const used = await use(box, rewrite, instead);
    if (used === 'written') close();
    else if (shown) show(box, { ...shown.view, notice: used });
  }

  async function use(box: Box | null, rewrite: Rewrite, instead: string): Promise<Used> {
    if (!box?.editor.isConnected || box.text() !== instead) return copy(rewrite.text);
    const written = await writeText(box.editor, rewrite.text).catch(() => false);
    if (!written) return copy(rewrite.text);
    blanks = rewrite.blanks.map(({ start, end }) => rewrite.text.slice(start, end));
    const [first] = rewrite.blanks;
    if (first) selectText(box.editor, first.start, first.end);
    later(review);
    return 'written';
  }

  function isShown(box: Box): boolean {
    return shown?.box.editor === box.editor;
  }

  function close(): void {
    shown = null;
    card.close();
  }

  function forget(): void {
    clearTimeout(pause);
    card.unmark();
    close();
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

/** `null` where there is none. */
async function firstOf(rewrites: AsyncGenerator<Choices, undefined>): Promise<Choices | null> {
  try {
    for await (const choices of rewrites) return choices;
  } catch {}
  return null;
}

/** A key held down is one press, however long. */
function isRepeat(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

async function copy(text: string): Promise<Used> {
  return navigator.clipboard.writeText(text).then(
    () => 'copied' as const,
    () => 'refused' as const,
  );
}

/** Outside a press nothing waits on us: what fails is left undone, and the page does not hear of it. */
function attempt(run: () => void): void {
  try {
    run();
  } catch {}
}
