import { browser } from 'wxt/browser';
import { calmed } from '../core/calm';
import { createPersonalJudge } from '../core/personal';
import { createRememberingJudge, type Recalled } from '../core/remembered';
import type { Draft, Judge } from '../core/types';
import { watchHolds } from './holds';
import { MEMORY_ITEM, SPARED_ITEM } from './item-names';
import { createRecollection } from './recollection';
import { DEFAULTS, followSettings, type Standing } from './settings';

/** A judge that heeds all that a person set, and what they set. */
export interface Mine {
  readonly judge: Judge;
  /** What counts now, up to date with every change made anywhere. */
  readonly settings: () => Standing;
}

export interface Links {
  /** Asks who remembers; see `recall`. */
  readonly recall: (draft: Draft) => Promise<Recalled | null>;
  /** What counts has changed: whoever shows a verdict may look again. */
  readonly changed: () => void;
  readonly now: () => number;
}

/**
 * Makes a judge one's own for as long as a page lasts: habits, boxes and phrases, what is remembered, peace and the holds of the day, kept up to date until
 * the signal aborts. Until the settings are read, defaults count; where the storage fails, they stay.
 */
export function startMine(judge: Judge, { recall, changed, now }: Links, signal: AbortSignal): Mine {
  let settings: Standing = DEFAULTS;
  const learn = (found: Standing) => {
    settings = found;
    changed();
  };
  followSettings(learn, signal);
  const holds = watchHolds(signal);
  const { of: recalled, forget } = createRecollection(recall, changed);
  const hear = (changes: object) => {
    if (!(SPARED_ITEM in changes || MEMORY_ITEM in changes)) return;
    forget();
    changed();
  };
  browser.storage.local.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(hear), {
    once: true,
  });
  const personal = createPersonalJudge(createRememberingJudge(judge, recalled), () => settings);
  return {
    settings: () => settings,
    judge: (draft, sensitivity, ignored) => {
      const moment = now();
      const isSpared = recalled(draft)?.isSpared === true;
      const { peace, budget } = settings;
      const calm = { peace, budget, held: holds(moment), now: moment, isSpared };
      return calmed(personal(draft, sensitivity, ignored), draft.surface, calm);
    },
  };
}
