import { lexicon } from './lexicon';
import { findPhrases, indexPhrases, type Match, type PhraseIndex } from './phrase';
import { readText } from './text';
import { type Unit, unitsOf } from './units';

/** How plainly a message declines. */
export type Decline = 'firm' | 'plain' | 'mild';

type Sign = Decline | 'open' | 'door';

/** In so many words at most a softer no is the point of a message and not a part of what it tells. */
const MOST: Readonly<Record<Decline, number>> = { firm: Number.POSITIVE_INFINITY, plain: 80, mild: 45 };

let index: PhraseIndex<Sign> | undefined;

/**
 * Whether a message declines, in the many ways people do: `firm` ("not interested", "please stop") is a no in any conversation, `plain`
 * ("we're happy with our supplier") and `mild` ("can't make it, sorry") are one while two people hardly know each other; `null` is
 * no refusal. A softer no is none when the message asks something or keeps a door open ("how about Friday?"). Only the first
 * thousand characters are read.
 */
export function declineIn(message: string): Decline | null {
  index ??= indexNoes();
  const units = unitsOf(readText(message.slice(0, 1000)), []);
  const found = findPhrases(index, units);
  const voids = found.filter(({ owner }) => owner === 'open');
  const isOpen = found.some(({ owner, first }) => owner === 'door' && !isInside(voids, first));
  const left = found.filter((one) => !voids.some((other) => overlaps(one, other)));
  const isSaid = (kind: Decline) =>
    left.some((one) => one.owner === kind && (kind === 'firm' || !isAsked(units, one, kind)));
  if (isSaid('firm')) return 'firm';
  if (isOpen) return null;
  if (units.length <= MOST.plain && isSaid('plain')) return 'plain';
  return units.length <= MOST.mild && isSaid('mild') ? 'mild' : null;
}

function isInside(matches: readonly Match<Sign>[], at: number): boolean {
  return matches.some(({ first, last }) => first <= at && at <= last);
}

function overlaps(one: Match<Sign>, other: Match<Sign>): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** "Are you happy with yours?" A plain no is none within a question; a mild one is none beside any. */
function isAsked(units: readonly Unit[], { last }: Match<Sign>, kind: Decline): boolean {
  if (kind === 'mild') return units.some(({ key }) => key === '?');
  let end = last;
  while (end < units.length - 1 && units[end]?.key !== '.' && units[end]?.key !== '?') end++;
  return units[end]?.key === '?';
}

function indexNoes(): PhraseIndex<Sign> {
  const { firm, plain, mild, open, door } = lexicon().noes;
  return indexPhrases([
    ['firm', firm],
    ['plain', plain],
    ['mild', mild],
    ['open', open],
    ['door', door],
  ]);
}
