import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { alone } from './alone';
import { keepCopy } from './copy';
import { SPARED_ITEM } from './item-names';
import { KEY_KEY } from './key';
import { LEDGER_KEYS } from './memory';
import { itemsOfPeople } from './people';
import { readPolicy } from './policy';
import { itemsOfSent } from './prints';
import { isRecord } from './read-settings';
import { refuse } from './refusal';
import { isSame } from './same';
import { itemsOf } from './settings';
import { FILE_VERSION, type Take, takeSchema } from './take-schema';
import { TALLIES_KEY } from './tallies';
import { BRING } from './words';

type Items = Readonly<Record<string, unknown>>;

/** What is being brought in and is not yet in the storage that follows the person. */
const PENDING = 'bringing';

/** Reads a file that `takeAll` made. Throws with a sentence to show where it is anything else (see `refusalIn`). */
export function readTake(json: string): Take {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    throw refuse(BRING.noJson);
  }
  if (!isRecord(found) || found.app !== 'know-me-first') throw refuse(BRING.notOurs);
  if (typeof found.version === 'number' && found.version > FILE_VERSION) throw refuse(BRING.newer);
  const read = v.safeParse(takeSchema, found);
  if (!read.success) throw refuse(sentenceOf(read.issues[0]));
  return read.output;
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'it';
  if (issue.expected === 'never') return BRING.unknown({ place });
  if (issue.received === 'undefined') return BRING.missing({ place });
  const expected = issue.kind === 'schema' ? (issue.expected ?? '') : issue.message;
  return BRING.should({ place, expected });
}

/**
 * Puts what was taken in the place of what there is: the settings, the offers, and the memory where the file has one. Resolves to whether the memory was
 * taken in, which a policy may forbid. All of it or nothing, also if the browser is killed: what is under way is written down first, and `finishBringing`
 * ends it. Rejects with a sentence to show.
 */
export function bring({ settings, offers, memory }: Take): Promise<boolean> {
  return alone('settings', () =>
    alone('memory', async () => {
      const may = (await readPolicy())?.memory !== false;
      const sync = { ...itemsOf(withoutGaps(settings)), offers };
      const local = memory && may ? itemsOfMemory(memory) : {};
      const before = await browser.storage.local.get(Object.keys(local));
      await browser.storage.local.set({ ...local, [PENDING]: sync });
      try {
        await browser.storage.sync.set(sync);
      } catch (error) {
        await putBack(before, Object.keys(local));
        throw error;
      }
      await browser.storage.local.remove(PENDING);
      await keepCopy(sync);
      return Object.keys(local).length > 0;
    }),
  );
}

/** What is optional in the file may be there as nothing. */
function withoutGaps(settings: Take['settings']): Parameters<typeof itemsOf>[0] {
  const { sensitivity, habits, surfaces, phrases, place, budget, peace, chosen } = settings;
  return {
    ...(sensitivity && { sensitivity }),
    ...(habits && { habits }),
    ...(surfaces && { surfaces }),
    ...(phrases && { phrases }),
    ...(place && { place }),
    ...(budget !== undefined && { budget }),
    ...(peace && { peace }),
    ...(chosen !== undefined && { chosen }),
  };
}

/** Pages that the file does not fill are emptied: another key makes nonsense of what was on them. */
function itemsOfMemory({ key, people, sent, tallies, spared }: NonNullable<Take['memory']>): Items {
  const empty = Object.fromEntries(LEDGER_KEYS.map((each) => [each, null]));
  return {
    ...empty,
    ...itemsOfPeople(new Map(Object.entries(people))),
    ...itemsOfSent(sent),
    [TALLIES_KEY]: tallies,
    [SPARED_ITEM]: spared,
    [KEY_KEY]: key,
  };
}

async function putBack(before: Items, keys: readonly string[]): Promise<void> {
  await browser.storage.local.set({ ...before, [PENDING]: null });
  const gone = keys.filter((key) => before[key] === undefined);
  await browser.storage.local.remove([...gone, PENDING]);
}

/** Ends what was being brought in when the browser was killed. To be called when the extension starts. Rejects if the browser's storage does. */
export async function finishBringing(): Promise<void> {
  const { [PENDING]: pending } = await browser.storage.local.get(PENDING);
  if (!isRecord(pending)) return;
  const stored = await browser.storage.sync.get(Object.keys(pending));
  if (!isSame(stored, pending)) await browser.storage.sync.set(pending);
  await browser.storage.local.remove(PENDING);
}
