import { firstNameOf } from './first-name';
import type { CardView } from './view';
import { CARD, NOTICES, TITLES } from './words';

/** The card in one line, from the reader's side. */
export function titleOf(view: CardView): string {
  const { verdict, cause, notice } = view;
  const name = readerOf(view);
  if (notice === 'blank') return TITLES.blank;
  if (verdict.level === 'clear') return TITLES.clear;
  return verdict.findings.length > 0 ? TITLES[cause](name) : TITLES.heldPlain(name);
}

/** The first name of the reader; `null` where it is not known or there are several. */
export function readerOf({ draft: { conversation } }: CardView): string | null {
  return conversation.group ? null : firstNameOf(conversation.recipient?.name ?? null);
}

/** What a screen reader says when the card opens: why, and how to reach it. */
export function announcementOf(view: CardView): string {
  const [strongest] = view.verdict.level === 'clear' ? [] : view.verdict.findings;
  const said = view.notice ? NOTICES[view.notice] : strongest?.title;
  const again = view.cause === 'held' ? CARD.again : '';
  return [titleOf(view), said && asSentence(said), CARD.reach, again].filter(Boolean).join(' ');
}

function asSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
