import { judge } from '../../rules/judge';
import { createPersonalJudge, type Preferences } from '../../src/core/personal';
import { DEFAULTS, readSettings, type Standing } from '../../src/memory/settings';

let standing: Standing = DEFAULTS;

/** The judge that heeds what the person set, as far as it is known (see `readStanding`). */
export const ownJudge = createPersonalJudge(judge, () => standing);

/** What the person set, read anew; defaults where it cannot be read. */
export async function readStanding(): Promise<Standing> {
  standing = await readSettings().catch(() => DEFAULTS);
  return standing;
}

/** What a judge elsewhere needs of it. */
export function preferencesOf({ habits, surfaces, lists }: Standing): Preferences {
  return { habits, surfaces, lists };
}
