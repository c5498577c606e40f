import type { Choices, Rewrite } from '../core/types';
import type { Reading, Used } from '../messages';
import type { Box } from '../sites/box';
import { selectText, writeText } from '../sites/write';
import { type CardView, UNCHOSEN } from '../ui/view';
import type { Post } from './post';

/** What the card says of a box while it is open, and what becomes of the author's wishes in it. */
export interface Advisor {
  open(box: Box, reading: Reading, cause: CardView['cause'], notice: CardView['notice']): void;
  /** Lets an open card follow the text. False where there is none for this box, or nothing is left to say. */
  follow(box: Box, reading: Reading): boolean;
  /** Puts a rewrite in the place of `instead`; on the clipboard when that is not what stands there any more. */
  use(box: Box | null, rewrite: Rewrite, instead: string): Promise<Used>;
  /** Whether a blank of a rewrite that was put in is still open in this text. */
  isBlankIn(text: string): boolean;
  close(): void;
}

/** `read` judges what stands in a box; `used` is told what a rewrite has taken the place of. */
export function createAdvisor(
  post: Post,
  read: (box: Box) => Reading | null,
  used: (instead: Reading | null) => void,
): Advisor {
  const { card } = post;
  let shown: { readonly box: Box; readonly view: CardView } | null = null;
  let asking = new AbortController();
  let blanks: readonly string[] = [];
  return { open, follow, use, isBlankIn: (text) => blanks.some((blank) => text.includes(blank)), close };

  function open(box: Box, reading: Reading, cause: CardView['cause'], notice: CardView['notice']): void {
    const wanted = notice !== 'blank';
    show(box, { ...reading, cause, choices: wanted ? 'pending' : null, choice: UNCHOSEN, notice });
    if (wanted) void offer(reading, 0);
  }

  function follow(box: Box, reading: Reading): boolean {
    if (shown?.box.editor !== box.editor) return false;
    if (shown.view.draft.text === reading.draft.text) {
      heed(box, shown.view, reading);
      return true;
    }
    if (reading.verdict.level === 'clear') return false;
    void renew(box, reading);
    return true;
  }

  /** What counts has changed under an open card. It stays, with what was set and how to take that back, until the person goes on. */
  function heed(box: Box, view: CardView, now: Reading): void {
    if (rulesOf(view) === rulesOf(now)) return;
    show(box, { ...view, ...now });
    if (now.verdict.level === 'clear') card.unmark();
    else if (view.choices !== null) void offer(now, 0);
  }

  /** The card is up before the rewrites are there; those that come for a text or a turn since changed are not shown. */
  async function offer({ draft }: Pick<Reading, 'draft'>, turn: number): Promise<void> {
    const signal = ask();
    const add = (choices: Choices | null) => {
      if (!signal.aborted && shown?.view.draft.text === draft.text)
        show(shown.box, { ...shown.view, choices });
    };
    try {
      const wish = { draft, sensitivity: post.sensitivity(), turn };
      for await (const choices of post.rewrites(wish, signal)) add(choices);
    } catch {
      if (shown?.view.choices === 'pending') add(null);
    }
  }

  /** While the person writes on, what the card says stands until the next is complete: it does not flicker. */
  async function renew(box: Box, now: Reading): Promise<void> {
    const signal = ask();
    const wish = { draft: now.draft, sensitivity: post.sensitivity(), turn: 0 };
    const choices = await firstOf(post.rewrites(wish, signal));
    if (!signal.aborted && shown && box.text() === now.draft.text)
      show(box, { ...shown.view, ...now, cause: 'asked', choices, notice: null });
  }

  /** Who asks anew has no use for what was asked before. */
  function ask(): AbortSignal {
    asking.abort();
    asking = new AbortController();
    return asking.signal;
  }

  function show(box: Box, view: CardView): void {
    card.show(box.editor, view, {
      use: (rewrite) => void take(box, rewrite, view.draft.text),
      choose: (choice) => shown && show(box, { ...shown.view, choice }),
      another: (turn) => void offer(view, turn),
      close,
      back: () => box.editor.focus(),
    });
    shown = { box, view };
  }

  async function take(box: Box, rewrite: Rewrite, instead: string): Promise<void> {
    const became = await use(box, rewrite, instead);
    if (became === 'written') close();
    else if (shown) show(box, { ...shown.view, notice: became });
  }

  async function use(box: Box | null, rewrite: Rewrite, instead: string): Promise<Used> {
    if (!box?.editor.isConnected || box.text() !== instead) return copy(rewrite.text);
    const before = read(box);
    const written = await writeText(box.editor, rewrite.text).catch(() => false);
    if (!written) return copy(rewrite.text);
    blanks = rewrite.blanks.map(({ start, end }) => rewrite.text.slice(start, end));
    const [first] = rewrite.blanks;
    if (first) selectText(box.editor, first.start, first.end);
    used(before);
    return 'written';
  }

  function close(): void {
    asking.abort();
    shown = null;
    card.close();
  }
}

/** What is found, by name. How strongly does not count: the holds of a day are spent by the very hold that is shown. */
function rulesOf({ verdict }: Reading): string {
  return verdict.findings.map(({ rule }) => rule).join();
}

async function firstOf(rewrites: AsyncGenerator<Choices, undefined>): Promise<Choices | null> {
  try {
    for await (const choices of rewrites) return choices;
  } catch {}
  return null;
}

async function copy(text: string): Promise<Used> {
  return navigator.clipboard.writeText(text).then(
    () => 'copied' as const,
    () => 'refused' as const,
  );
}
