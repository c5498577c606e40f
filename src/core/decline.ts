import { lexicon } from './lexicon';
import { findPhrases, indexPhrases, type PhraseIndex } from './phrase';
import { readText } from './text';
import { unitsOf } from './units';

/** How plainly a message declines. */
export type Decline = 'firm' | 'plain' | 'mild';

let index: PhraseIndex<Decline | 'open'> | undefined;

/**
 * Whether a message declines, in the many ways people do: `firm` ("not interested", "please stop") is a no in any conversation, `plain`
 * ("we're happy with our supplier") and `mild` ("can't make it, sorry") are one while two people hardly know each other; `null` is
 * no refusal. Only the first thousand characters are read.
 */
export function declineIn(message: string): Decline | null {
  index ??= indexNoes();
  const found = findPhrases(index, unitsOf(readText(message.slice(0, 1000)), []));
  const open = found.filter((one) => one.owner === 'open');
  const rest = found.filter(
    (one) => !open.some((other) => one.first <= other.last && other.first <= one.last),
  );
  const kinds: readonly Decline[] = ['firm', 'plain', 'mild'];
  return kinds.find((kind) => rest.some((one) => one.owner === kind)) ?? null;
}

function indexNoes(): PhraseIndex<Decline | 'open'> {
  const { firm, plain, mild, open } = lexicon().noes;
  return indexPhrases([
    ['firm', firm],
    ['plain', plain],
    ['mild', mild],
    ['open', open],
  ]);
}
