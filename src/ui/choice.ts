import type { Choices, Rewrite, Version } from '../core/types';
import { changesOf, type Passage } from './changes';
import { mixOf } from './mix';
import type { CardView } from './view';

/** The version that the author looks at, among which, and what it comes to. */
export interface Chosen {
  readonly choices: Choices;
  readonly version: Version;
  readonly passages: readonly Passage[];
  /** The passages that stay as the draft has them, by number. */
  readonly left: readonly number[];
  /** The text to write. */
  readonly text: Rewrite;
  readonly isTooLong: boolean;
}

/** The version that is chosen, or the best; 'pending' while it is looked for, `null` where there is none. */
export function chosenFrom({ choices, choice, draft }: CardView): Chosen | 'pending' | null {
  if (choices === 'pending' || choices === null) return choices;
  const version = choices.versions.find(({ kind }) => kind === choice.kind) ?? choices.versions[0];
  if (!version) return null;
  const passages = changesOf(draft.text, version.rewrite);
  // What was left in another text says nothing of this one.
  const left = choice.of === version.rewrite.text ? choice.left : [];
  const text = mixOf(passages, left);
  const isTooLong = text.text.length > (draft.limit ?? Number.POSITIVE_INFINITY);
  return { choices, version, passages, left, text, isTooLong };
}
