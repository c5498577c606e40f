import type { Conversation, Draft, Judge, Sensitivity, Surface } from '../core/types';
import { type Appraisal, appraise } from './appraise';
import { folded } from './columns';
import { type Filled, fillFields, type Lookup, lookupIn } from './fields';

/** Where a text is to go, and what fills its fields. */
export interface Situation {
  readonly surface: Surface;
  readonly conversation: Conversation;
  readonly sensitivity: Sensitivity;
  /** The other cells of its row, by the names of their columns; empty where it has none. */
  readonly cells: readonly (readonly [string, string])[];
}

/** A text as it is written, as its reader would have it, and what is said of it. */
export interface TextRead {
  readonly filled: Filled;
  readonly draft: Draft;
  readonly appraisal: Appraisal;
}

/** Reads a text that a person is writing. */
export function readWritten(template: string, situation: Situation, judge: Judge): TextRead {
  const { surface, conversation, sensitivity, cells } = situation;
  const filled = fillFields(template, cells.length > 0 ? lookupAmong(cells) : lookupOf(conversation));
  const draft = { text: filled.text, surface, conversation };
  const none = { id: undefined, subject: null, sequence: null, step: null, column: null };
  const prepared = { ...none, draft, sensitivity, filled };
  return { filled, draft, appraisal: appraise(prepared, judge) };
}

function lookupAmong(cells: Situation['cells']): Lookup {
  return lookupIn(
    cells.map(([name]) => name),
    cells.map(([, cell]) => cell),
  );
}

/** Without a row, the reader's name is all that can fill a field. */
function lookupOf({ recipient }: Conversation): Lookup {
  const name = recipient?.name?.trim();
  if (!name) return () => undefined;
  const [first = ''] = name.split(/\s+/);
  return (field) =>
    /^(?:recipient|contact|prospect|lead)?(?:full)?name$/.test(folded(field))
      ? name
      : /^first(?:name)?$/.test(folded(field))
        ? first
        : undefined;
}
