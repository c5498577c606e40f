import type { SiteName } from '../core/settings';
import type { Recipient } from '../core/types';
import type { Keyed } from './key';

/** What a person of a site is known by: their id, and their name where the page showed no more; the first is the better. */
export async function hashesOf(
  { personOf }: Keyed,
  site: SiteName,
  recipient: Recipient | null,
): Promise<readonly string[]> {
  const { id = null, name = null } = recipient ?? {};
  const known = [...(id === null ? [] : [id]), ...(name === null ? [] : [`name ${name}`])];
  return Promise.all(known.map((each) => personOf(site, each)));
}
