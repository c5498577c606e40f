import { firstNameOf } from './first-name';
import type { CardView } from './view';
import { TITLES } from './words';

/** The card in one line, from the reader's side. */
export function titleOf(view: CardView): string {
  const { verdict, cause, notice } = view;
  const name = readerOf(view);
  if (notice === 'blank') return TITLES.blank;
  if (verdict.level === 'clear') return verdict.unread ? TITLES.unread : TITLES.clear;
  if (name === null) return TITLES[ANYONE[verdict.findings.length > 0 ? cause : 'plain']];
  return verdict.findings.length > 0 ? TITLES[cause]({ name }) : TITLES.heldPlain({ name });
}

/** For a reader whose name is not known. */
const ANYONE = { held: 'heldByAnyone', asked: 'askedOfAnyone', plain: 'heldPlainByAnyone' } as const;

/** The first name of the reader; `null` where it is not known or there are several. */
export function readerOf({ draft: { conversation } }: CardView): string | null {
  return conversation.group ? null : firstNameOf(conversation.recipient?.name ?? null);
}
