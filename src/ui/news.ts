import { inWords } from './in-words';
import { titleOf } from './title';
import type { CardView } from './view';
import { CARD, NOTICES } from './words';

/**
 * What a screen reader says when the card opens or changes: why, and how to reach it. `null` where nothing is new:
 * not every pause in the typing is news. `before` is `null` when no card was open.
 */
export function newsOf(before: CardView | null, now: CardView): string | null {
  const isStopped = now.cause === 'held' && before?.cause !== 'held';
  if (!before || isStopped || now.notice !== before.notice) return allInWords(now);
  const isReady = before.choices === 'pending' && hasVersions(now);
  return isReady && now.cause === 'held' ? CARD.ready : null;
}

function allInWords(view: CardView): string {
  const { verdict, notice, cause } = view;
  const [strongest] = verdict.level === 'clear' ? [] : verdict.findings;
  const said = notice ? NOTICES[notice] : strongest && `${inWords(strongest).title}.`;
  const again = cause === 'held' && CARD.again;
  return [titleOf(view), said, CARD.reach, again].filter(Boolean).join(' ');
}

function hasVersions({ choices }: CardView): boolean {
  return choices !== null && choices !== 'pending' && choices.versions.length > 0;
}
