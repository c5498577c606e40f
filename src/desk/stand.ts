import type { Sheet } from './columns';
import { BEGINNING, type Encoding, type Format } from './format';
import type { Mend } from './mend';
import type { Numbers } from './numbers';
import type { Step } from './sequence';
import type { Setting } from './setting';
import { NO_TALLY, type Tally } from './tally';

/** What stands of a work besides its file, its numbers and what was mended in it. */
export interface Stand {
  readonly name: string;
  readonly setting: Setting;
  readonly format: Format | null;
  readonly encoding: Encoding;
  readonly isPlain: boolean;
  readonly sheet: Sheet | null;
  /** How far it is judged: the byte, row and line to go on with. */
  readonly position: number;
  readonly number: number;
  readonly line: number;
  readonly isDone: boolean;
  readonly trouble: string | null;
  readonly habits: readonly string[];
  readonly titles: readonly (readonly [string, string])[];
  readonly tally: Tally;
  /** The steps of sequences that are not complete. */
  readonly open: readonly Step[];
}

/** A work as it is found again. */
export interface Loaded {
  readonly file: Blob;
  readonly stand: Stand;
  readonly parts: readonly Numbers[];
  readonly mends: ReadonlyMap<number, Mend>;
}

/** Nothing judged yet; what the person said of the file still holds. */
export function standAtStart(name: string, setting: Setting, before?: Stand): Stand {
  return {
    name,
    setting,
    format: before?.format ?? null,
    encoding: before?.encoding ?? 'utf-8',
    isPlain: before?.isPlain ?? true,
    sheet: before?.sheet ?? null,
    position: 0,
    number: BEGINNING.number,
    line: BEGINNING.line,
    isDone: false,
    trouble: null,
    habits: [],
    titles: [],
    tally: NO_TALLY,
    open: [],
  };
}
