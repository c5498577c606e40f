import type { Ledger } from './ledger';
import { createLedger } from './ledger';
import type { Mend } from './mend';
import type { Setting } from './setting';
import { type Loaded, type Stand, standAtStart } from './stand';

/** One file of drafts and all that is known of it. Only its worker changes it. */
export interface Work {
  readonly file: Blob;
  stand: Stand;
  ledger: Ledger;
  /** By what `keyAt` says. */
  readonly mends: Map<number, Mend>;
  readonly titles: Map<string, string>;
  /** Milliseconds spent on judging. */
  time: number;
}

export function beginWork(file: Blob, name: string, setting: Setting): Work {
  const stand = standAtStart(name, setting);
  return { file, stand, ledger: createLedger(), mends: new Map(), titles: new Map(), time: 0 };
}

export function workFrom({ file, stand, parts, mends }: Loaded): Work {
  const ledger = createLedger(stand.habits);
  for (const part of parts) ledger.restore(part);
  return { file, stand, ledger, mends: new Map(mends), titles: new Map(stand.titles), time: 0 };
}
