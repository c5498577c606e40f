import { browser } from 'wxt/browser';
import { READER } from '../core/check';
import type { Verdict } from '../core/types';
import { alone } from './alone';
import { isRecord } from './read-settings';

// How often a message was sent as it was, by the habit that had stopped it: ids of rules and counts.
const KEY = 'overrides';
/** So often, and a habit is offered to be eased. */
const OFTEN = 5;
/** Stands for a habit that was offered: it is not again. */
const OFFERED = -1;

/** Counts the habits of a message that was stopped and sent all the same. Rejects if the browser's storage does. */
export function countOverrides({ findings }: Verdict): Promise<void> {
  return change((counts) => {
    for (const rule of new Set(findings.map((each) => each.rule))) {
      const count = counts.get(rule) ?? 0;
      if (rule !== READER && count !== OFFERED) counts.set(rule, count + 1);
    }
  });
}

/** The habits to offer to ease, each once: those that were overridden again and again. Rejects if the browser's storage does. */
export async function readEasable(): Promise<readonly string[]> {
  return [...(await readCounts())].filter(([, count]) => count >= OFTEN).map(([rule]) => rule);
}

/** Whatever the answer was: it is not asked again. Rejects if the browser's storage does. */
export function dropEasable(rule: string): Promise<void> {
  return change((counts) => counts.set(rule, OFFERED));
}

function change(edit: (counts: Map<string, number>) => void): Promise<void> {
  return alone('overrides', async () => {
    const counts = await readCounts();
    edit(counts);
    await browser.storage.local.set({ [KEY]: Object.fromEntries(counts) });
  });
}

async function readCounts(): Promise<Map<string, number>> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const entries = isRecord(stored) ? Object.entries(stored) : [];
  return new Map(entries.filter((each): each is [string, number] => Number.isSafeInteger(each[1])));
}
