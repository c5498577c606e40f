import { isSpent } from '../../src/core/calm';
import { siteOf } from '../../src/core/settings';
import type { Draft } from '../../src/core/types';
import { readHolds } from '../../src/memory/holds';
import { recall } from '../../src/memory/ledger';
import { forget } from '../../src/memory/memory';
import type { Standing } from '../../src/memory/settings';
import { spare } from '../../src/memory/spared';
import { firstNameOf } from '../../src/ui/first-name';
import type { RestProps } from '../../src/ui/settings/rest';

type Facts = Pick<RestProps, 'peace' | 'person' | 'site' | 'isLocked' | 'isSpent'>;

/** What there is to know of peace for a draft, or for none. */
export async function restOf(draft: Draft | null, { peace, budget, policy }: Standing): Promise<Facts> {
  const [held, recalled] = await Promise.all([
    readHolds(Date.now()).catch(() => 0),
    draft ? recall(draft, Date.now()).catch(() => null) : null,
  ]);
  const { recipient = null, group = false } = draft?.conversation ?? {};
  const name = recipient && !group ? firstNameOf(recipient.name) : null;
  return {
    peace,
    person:
      name === null
        ? null
        : {
            name,
            isSpared: recalled?.isSpared === true,
            isKnown: (recalled?.person ?? null) !== null,
            isWaiting: recalled?.isWaiting === true,
          },
    site: draft ? siteOf(draft.surface) : null,
    isLocked: policy?.locked.includes('peace') === true,
    isSpent: isSpent({ budget, held }),
  };
}

/** Rejects if the browser's storage does. */
export async function spareReader(
  { surface, conversation: { recipient } }: Draft,
  isSpared: boolean,
): Promise<void> {
  if (recipient) await spare(siteOf(surface), recipient, isSpared);
}

/** Rejects if the browser's storage does. */
export async function forgetReader({ surface, conversation: { recipient } }: Draft): Promise<void> {
  if (recipient) await forget(siteOf(surface), recipient);
}
