import { firstNameOf } from './first-name';
import type { CardView } from './view';
import { TITLES } from './words';

/** The card in one line, from the reader's side. */
export function titleOf(view: CardView): string {
  const { verdict, cause, notice } = view;
  const name = readerOf(view);
  if (notice === 'blank') return TITLES.blank;
  if (verdict.level === 'clear') return verdict.unread ? TITLES.unread : TITLES.clear;
  return verdict.findings.length > 0 ? TITLES[cause](name) : TITLES.heldPlain(name);
}

/** The first name of the reader; `null` where it is not known or there are several. */
export function readerOf({ draft: { conversation } }: CardView): string | null {
  return conversation.group ? null : firstNameOf(conversation.recipient?.name ?? null);
}
