import type { Judge } from '../core/types';
import { type Appraisal, appraise } from './appraise';
import type { Row } from './format';
import { draftsOf, type MendedIn, type Of } from './prepare';
import type { Prepared } from './prepared';
import { type Closed, closed, stepOf } from './sequence';
import type { Setting } from './setting';

/** A draft of a row, judged, and the column of its text, as `MendedIn` has it. */
export interface Judged {
  readonly column: number;
  readonly prepared: Prepared;
  readonly appraisal: Appraisal;
}

/** Why a row cannot be read, as the end of a sentence. */
export interface Unread {
  readonly column: number;
  readonly error: string;
}

/** What is said of a row: of each draft in it, and where it is a sequence, of that as a whole. */
export interface RowAppraisal {
  readonly parts: readonly (Judged | Unread)[];
  readonly sequence: readonly Closed[];
}

/** How the drafts of a row are read. */
export interface Reading {
  readonly of: Of;
  readonly setting: Setting;
  readonly judge: Judge;
  readonly mendedIn?: MendedIn;
}

/** Judges all drafts of a row. */
export function appraiseRow(row: Row, { of, setting, judge, mendedIn = none }: Reading): RowAppraisal {
  const parts = draftsOf(row, of, setting, mendedIn).map(({ column, ready }) =>
    'error' in ready
      ? { column, error: ready.error }
      : { column, prepared: ready, appraisal: appraise(ready, judge) },
  );
  if (of.sheet.steps.length === 0) return { parts, sequence: [] };
  const steps = parts.flatMap((part) =>
    'error' in part ? [] : (stepOf(part.prepared, part.appraisal, row.number) ?? []),
  );
  return { parts, sequence: closed(steps) };
}

const none: MendedIn = () => undefined;
